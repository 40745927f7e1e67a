import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { typedContents } from './typed-contents.ts'

const NAMES = [
  '收入支出决算总体情况说明',
  '收入决算情况说明',
  '支出决算情况说明',
  '财政拨款收入支出决算总体情况说明',
  '一般公共预算财政拨款支出决算情况说明',
  '一般公共预算财政拨款基本支出决算情况说明',
]
const PART = '第二部分 2023年度部门决算情况说明'
const numbered = (names: readonly string[]): string[] =>
  names.map((name, index) => `${'一二三四五六七八九'.charAt(index)}、${name}`)
const disclosed = (entries: readonly string[], headings: readonly string[]): string[] => [
  '目  录',
  `${PART}\t3`,
  ...numbered(entries).map((entry) => `${entry}\t4`),
  PART,
  ...numbered(headings).flatMap((heading) => [heading, '2023年度有关情况如下。']),
]

describe('contents that were typed', () => {
  testBothWays([
    {
      check: typedContents,
      about: 'another heading than that of the text',
      severity: 'info',
      wrong: disclosed([...NAMES, '机关运行经费支出说明'], [...NAMES, '关于机关运行经费支出情况的说明']),
      right: disclosed([...NAMES, '机关运行经费支出说明'], [...NAMES, '机关运行 经费支出说明']),
    },
    {
      check: typedContents,
      about: 'one that stands for another',
      severity: 'info',
      wrong: disclosed([...NAMES, '财政拨款“三公”经费支出决算情况'], [...NAMES, '“三公”经费财政拨款支出决算情况']),
      right: disclosed([...NAMES, '财政拨款“三公”经费支出决算情况'], [...NAMES, '政府采购概况']),
    },
    {
      check: typedContents,
      about: 'the title of an attachment',
      severity: 'info',
      wrong: [
        ...disclosed([...NAMES, '附件'], [...NAMES, '附件']).toSpliced(8, 0, '附件2  河堤修缮项目绩效自评报告'),
        '附件2  河堤加固修缮项目绩效自评报告',
      ],
      right: [
        ...disclosed([...NAMES, '附件'], [...NAMES, '附件']).toSpliced(8, 0, '附件2  河堤修缮项目绩效自评报告'),
        '附件2  河堤修缮项目绩效自评报告',
      ],
    },
  ])
})
