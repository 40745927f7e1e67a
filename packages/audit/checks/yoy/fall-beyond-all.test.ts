import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { changesOfBoth } from './changes-of-both.ts'
import { fallBeyondAll } from './fall-beyond-all.ts'

const told = (words: string): string[] => [
  '第二部分 2020年度部门决算情况说明',
  '七、财政拨款“三公”经费支出决算情况说明',
  words,
]

const FUND = '2020年度政府性基金预算财政拨款年初结转和结余0万元，本年收入80万元，本年支出80万元，年末结转和结余0万元。'

describe('rates of what fell', () => {
  testBothWays([
    {
      check: fallBeyondAll,
      about: 'more than all',
      severity: 'error',
      wrong: told('公务接待费支出0万元，比2019年减少0.14万元，下降106%。'),
      right: told('公务接待费支出0万元，比2019年减少0.14万元，下降100%。'),
    },
    {
      check: fallBeyondAll,
      about: 'what was spent, told of again behind what was left',
      severity: 'error',
      wrong: told(`${FUND}支出全部用于敬老院改造，涉及4所。全年预算为80万元，比2019年增加90万元。`),
      right: told(
        `${FUND}支出全部用于敬老院改造，涉及4所。全年预算为80万元，完成100%，比2019年增加20万元，增长33.33%。`,
      ),
    },
    {
      check: fallBeyondAll,
      about: 'nothing spent completes nothing',
      severity: 'error',
      wrong: told('1.因公出国（境）经费支出0万元，完成预算5%。'),
      right: told('1.因公出国（境）经费支出0万元，完成预算0%。'),
    },
  ])
})

const both = (project: string): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  `2022年度收、支总计1010.10万元。与2021年相比，收、支总计各增加79.26万元，增长8.51%。主要变动原因是基本支出增加60.65万元；项目支出${project}万元。`,
]

describe('changes of both kinds', () => {
  testBothWays([
    {
      check: changesOfBoth,
      about: 'one digit more',
      severity: 'warning',
      wrong: both('增加58.61'),
      right: both('增加18.61'),
    },
    {
      check: changesOfBoth,
      about: 'a fall beside a rise',
      severity: 'warning',
      wrong: both('减少18.61'),
      right: [...both('增加18.61'), '2022年基本支出增加60.65万元，主要是人员经费增加。'],
    },
  ])
})
