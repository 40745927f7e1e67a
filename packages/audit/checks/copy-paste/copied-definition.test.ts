import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { copiedDefinition } from './copied-definition.ts'

const glossary = (...entries: string[]): string[] => ['第四部分 名词解释', ...entries]
const fire = '一、森林草原防灾减灾（项）：反映森林草原防火、有害生物防治等防灾减灾方面的支出。'

describe('definitions of one glossary', () => {
  testBothWays([
    {
      check: copiedDefinition,
      about: 'the words of another subject',
      severity: 'error',
      wrong: glossary(fire, '二、湿地保护（项）：反映森林草原防火、有害生物防治等防灾减灾方面的支出。'),
      right: glossary(fire, '二、湿地保护（项）：反映湿地调查监测、退化湿地修复等保护方面的支出。'),
    },
    {
      check: copiedDefinition,
      about: 'the same words that name neither of two, or both',
      severity: 'error',
      wrong: glossary(fire, '二、湿地保护（项）：反映森林草原防火、有害生物防治和物资储备方面的支出。'),
      right: glossary(
        '一、行政单位医疗（项）：反映财政部门安排的行政单位、事业单位基本医疗保险缴费经费。',
        '二、事业单位医疗（项）：反映财政部门安排的行政单位、事业单位基本医疗保险缴费经费。',
      ),
    },
  ])
})
