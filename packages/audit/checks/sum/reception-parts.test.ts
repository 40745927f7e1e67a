import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { occasionsAndCost } from '../contradiction/occasions-and-cost.ts'
import { partsAndTotal } from './parts-and-total.ts'
import { receptionCounts } from './reception-counts.ts'
import { receptionParts } from './reception-parts.ts'
import { statedBalances } from './stated-balances.ts'
import { statedIdentities } from './stated-identities.ts'

const reception = (words: string): string[] => [
  '第二部分 2024年度部门决算情况说明',
  '七、财政拨款“三公”经费支出决算情况说明',
  `3、公务接待费支出4.95万元。其中：${words}`,
]
const guests = (all: number): string =>
  `国内公务接待累计38批次，接待总人数${all}人次。其中：外事接待支出0.50万元，接待2批次，累计12人次；其他国内公务接待支出4.45万元，接待36批次，累计400人次。`
const fiscal = (opening: string): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '四、财政拨款收入支出决算总体情况说明',
  `2022年财政拨款收入302.51万元，年初财政拨款结转和结余${opening}万元，财政拨款收入总计303.98万元。`,
]

const listed = (batches: number): string =>
  `国内公务接待32批次，268人次，共计支出2.45万元，具体内容包括：接待检查指导${batches}批次118人次，接待学习考察18批次150人次。`

const consisting = (of: string): string[] => [
  ...reception('国内公务接待38批次，共计支出4.95万元，具体内容包括：'),
  `协作单位交流接待2.10万元；验收组接待${of}万元。`,
  '外事接待支出0万元。外事接待0批次，0人次。',
]
const receptionsTwice = (again: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '3.公务接待费支出3.24万元。其中：国内公务接待42批次，356人次，共计支出3.24万元。',
  '第四部分 附件',
  '2023年部门整体支出绩效评价报告',
  `4.支出控制。全年“三公”经费支出11.10万元；${again}。`,
]
const domestic = (batches: string): string[] => [
  `全年国内公务接待68批次，累计612人次。其中：外事接待支出0.00万元，接待0批次、0人次；其他国内公务接待支出6.12万元，主要用于接待上级部门检查指导、兄弟县市考察交流、高校院所来访对接的用餐支出，接待${batches}批次、612人次。`,
]

describe('parts that must make up the whole', () => {
  testBothWays([
    {
      check: receptionParts,
      about: 'less than all, and nobody from abroad',
      severity: 'warning',
      wrong: reception('国内公务接待支出4.15万元。'),
      right: reception('国内公务接待支出4.15万元，其余为外事接待支出。'),
    },
    {
      check: receptionParts,
      about: 'less than all, where nobody from abroad was received',
      severity: 'error',
      wrong: reception('国内公务接待支出4.15万元，主要用于用餐费。无外事接待支出。'),
      right: reception('国内公务接待支出4.95万元，主要用于用餐费。无外事接待支出。'),
    },
    {
      check: statedIdentities,
      about: 'guests from abroad, and all others',
      severity: 'error',
      wrong: reception('外事接待支出0.50万元，接待2批次。其他国内公务接待支出4.15万元，接待36批次。'),
      right: reception('外事接待支出0.50万元，接待2批次。其他国内公务接待支出4.45万元，接待36批次。'),
    },
    {
      check: partsAndTotal,
      about: 'guests from abroad within nothing',
      severity: 'error',
      wrong: reception('国内公务接待支出0.00万元（含外宾接待支出2.00万元）。'),
      right: reception('国内公务接待支出0.00万元（含外宾接待支出0.00万元），外事接待支出4.95万元。'),
    },
    {
      check: partsAndTotal,
      about: 'what it consisted of, in a paragraph of its own, in front of guests from abroad',
      severity: 'error',
      wrong: consisting('2.58'),
      right: consisting('2.85'),
    },
    {
      check: partsAndTotal,
      about: 'told again in a paragraph of its own',
      severity: 'error',
      wrong: [
        ...reception(''),
        '国内公务接待支出4.15万元。',
        '国内公务接待38批次，共计支出4.15万元。',
        '外事接待支出0万元。',
      ],
      right: [
        ...reception(''),
        '国内公务接待支出4.95万元。',
        '国内公务接待38批次，共计支出4.95万元。',
        '外事接待支出0万元。',
      ],
    },
    {
      check: receptionParts,
      about: 'more than all',
      severity: 'error',
      wrong: reception('国内公务接待支出5.95万元。'),
      right: reception('国内公务接待支出4.95万元。'),
    },
    {
      check: receptionCounts,
      about: 'the same guests in another number of receptions, told once more',
      severity: 'warning',
      wrong: receptionsTwice('公务接待45批次356人次'),
      right: [
        ...receptionsTwice('公务接待42批次356人次'),
        '上年公务接待40批次356人次。其他国内公务接待40批次356人次。',
      ],
    },
    {
      check: receptionCounts,
      about: 'parts told behind what they were for',
      severity: 'error',
      wrong: domestic('86'),
      right: domestic('68'),
    },
    {
      check: receptionCounts,
      about: 'guests from abroad and all others',
      severity: 'error',
      wrong: reception(guests(421)),
      right: reception(guests(412)),
    },
    {
      check: receptionCounts,
      about: 'all that is listed',
      severity: 'error',
      wrong: reception(listed(16)),
      right: reception(listed(14)),
    },
    {
      check: occasionsAndCost,
      about: 'fewer visits than receptions',
      severity: 'error',
      wrong: reception('国内公务接待96批次，71人次，共计支出4.95万元。'),
      right: reception('国内公务接待96批次，712人次，共计支出4.95万元。'),
    },
    {
      check: occasionsAndCost,
      about: 'fewer visits, told in front of their number',
      severity: 'error',
      wrong: reception('共安排国内公务接待64批次，接待人次58人。'),
      right: reception('共安排国内公务接待64批次，接待人次586人。'),
    },
    {
      check: occasionsAndCost,
      about: 'groups received, of nobody',
      severity: 'error',
      wrong: reception('外宾接待支出0万元，接待来访团组1个，来访外宾0人次。'),
      right: reception('外宾接待支出0万元，接待来访团组0个，来访外宾0人次。'),
    },
    {
      check: statedBalances,
      about: 'what fiscal appropriations began with and received',
      severity: 'error',
      wrong: fiscal('4.47'),
      right: fiscal('1.47'),
    },
  ])
})
