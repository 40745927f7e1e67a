import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { definitionOfOtherTerm } from './definition-of-other-term.ts'

const glossary = (entry: string): string[] => ['第三部分 名词解释', entry]

describe('a term explained as another', () => {
  testBothWays([
    {
      check: definitionOfOtherTerm,
      about: 'project expenditure as basic expenditure',
      severity: 'error',
      wrong: glossary('9.项目支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。'),
      right: [
        ...glossary('9.项目支出：指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。'),
        '10.基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。',
      ],
    },
    {
      check: definitionOfOtherTerm,
      about: 'a subject as its sibling',
      severity: 'error',
      wrong: glossary(
        '5.公共安全支出（类）法院（款）一般行政管理事务（项）：指反映行政单位（包括实行公务员管理的事业单位）的基本支出。',
      ),
      right: glossary(
        '5.公共安全支出（类）法院（款）行政运行（项）：指反映行政单位（包括实行公务员管理的事业单位）的基本支出。',
      ),
    },
    {
      check: definitionOfOtherTerm,
      about: 'training of all as the schools of cadres',
      severity: 'error',
      wrong: glossary(
        '5.教育支出（类）进修及培训（款）培训支出（项）：指各级党校、行政学院、社会主义学院的支出，包括机构运转和干部轮训支出。',
      ),
      right: glossary('5.教育支出（类）进修及培训（款）培训支出（项）：指在各级党校、行政学院开展干部培训的支出。'),
    },
    {
      check: definitionOfOtherTerm,
      about: 'medical insurance of others',
      severity: 'error',
      wrong: glossary('5.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）：指行政单位基本医疗保险缴费经费。'),
      right: glossary(
        '5.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）：指基本医疗保险缴费和其他社会保障缴费。',
      ),
    },
    {
      check: definitionOfOtherTerm,
      about: 'running costs as what three kinds of expenses are',
      severity: 'error',
      wrong: glossary('7.机关运行经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。'),
      right: glossary(
        '7.机关运行经费：指行政单位和参照公务员法管理的事业单位用财政拨款安排的基本支出中的日常公用经费支出。',
      ),
    },
    {
      check: definitionOfOtherTerm,
      about: 'what brackets add is no other kind of unit',
      severity: 'error',
      wrong: glossary(
        '5.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）：反映行政单位（含参照公务员法管理的事业单位）的基本医疗保险缴费经费。',
      ),
      right: glossary(
        '5.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：反映行政单位（含参照公务员法管理的事业单位）的基本医疗保险缴费经费。',
      ),
    },
    {
      check: definitionOfOtherTerm,
      about: 'a term with an addition in brackets',
      severity: 'error',
      wrong: glossary('5.使用非财政拨款结余（含专用结余）：指以前年度尚未完成、结转到本年度继续使用的资金。'),
      right: glossary('5.使用非财政拨款结余（含专用结余）：指使用以前年度积累的非财政拨款结余弥补本年收支差额的资金。'),
    },
  ])
})
