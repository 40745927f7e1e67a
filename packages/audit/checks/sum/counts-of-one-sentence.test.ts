import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { kindsInBrackets } from './kinds-in-brackets.ts'
import { listInCell } from './list-in-cell.ts'
import { openingAndClosing } from './opening-and-closing.ts'
import { pairedCounts } from './paired-counts.ts'
import { procurementContracts } from './procurement-contracts.ts'
import { standardTimesNumber } from './standard-times-number.ts'

describe('counts that one sentence puts together', () => {
  testBothWays([
    {
      check: openingAndClosing,
      about: 'those who came and went',
      severity: 'error',
      wrong: ['年初军休人员76人，当年接收12人，病故2人，年末88人。'],
      right: [
        '年初军休人员76人，当年接收12人、病故2人，年末在册86人。',
        '年初军休人员76人，集中供养12人，年末88人。',
        '年初床位76张，新增12张，其中报废2张，年末88张。',
      ],
    },
    {
      check: pairedCounts,
      about: 'persons of each course',
      severity: 'error',
      wrong: ['举办培训12期，其中适应性培训5期520人、职业技能培训6期360人、创业培训1期60人，共960人。'],
      right: [
        '举办培训12期，其中适应性培训5期520人、职业技能培训6期380人、创业培训1期60人，共960人。',
        '适应性培训5期520人、职业技能培训6期360人次，共960人。',
      ],
    },
    {
      check: kindsInBrackets,
      about: 'how many of each rank',
      severity: 'error',
      wrong: ['秋季学期资助532人，发放53.50万元（一等227人、二等260人）。'],
      right: [
        '秋季学期资助532人，发放53.50万元（一等272人、二等260人）。',
        '全年培训532人，支出53.50万元（农民227人、干部260人）。',
        '全年资助532人，发放53.50万元（其中一等227人、残疾人26人）。',
      ],
    },
    {
      check: listInCell,
      about: 'more than what they are said to be in a cell',
      severity: 'error',
      wrong: ['成本指标|支出总额|≤27.50万元|27.50万元（绿化补植18.20万元，灌溉管网9.60万元）'],
      right: [
        '成本指标|支出总额|≤27.50万元|27.50万元（绿化补植18.20万元，灌溉管网9.30万元）',
        '成本指标|支出总额|≤27.50万元|27.50万元（合同价28.20万元、节约资金0.70万元）',
        '成本指标|支出总额|≤27.50万元|27.50万元（绿化补植11.30万元、灌溉管网9.60万元）',
      ],
    },
    {
      check: listInCell,
      about: 'less by two digits that changed places',
      severity: 'error',
      wrong: ['数量指标|改造管网|7.4公里|7.46公里（北段3.25公里、南段4.12公里）'],
      right: ['数量指标|改造管网|7.4公里|7.46公里（北段3.25公里、南段4.21公里）'],
    },
    {
      check: procurementContracts,
      about: 'contracts of one kind',
      severity: 'warning',
      wrong: ['政府采购工程支出271.30万元。工程采购为陈列馆改造合同125.40万元、居室改造合同118.90万元。'],
      right: [
        '政府采购工程支出271.30万元。工程采购为陈列馆改造合同152.40万元、居室改造合同118.90万元。',
        '政府采购工程支出271.30万元。工程采购为陈列馆改造合同125.40万元、居室改造合同118.90万元等。',
      ],
    },
    {
      check: standardTimesNumber,
      about: 'the standard in front of the number',
      severity: 'warning',
      wrong: ['按每户2,000元标准为1,600户家庭兑付优待金212.00万元。'],
      right: [
        '按每户2,000元标准为1,060户家庭兑付优待金212.00万元。',
        '按每户每月200元标准为60户家庭发放补助14.40万元。',
      ],
    },
    {
      check: standardTimesNumber,
      about: 'the number in front of the standard',
      severity: 'warning',
      wrong: ['为1,600户家庭按每户2,000元兑付优待金212.00万元。'],
      right: ['为1,060户家庭按每户2,000元兑付优待金212.00万元。'],
    },
  ])
})
