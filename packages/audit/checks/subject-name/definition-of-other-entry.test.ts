import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { definitionOfOtherEntry } from './definition-of-other-entry.ts'

const glossary = (...entries: string[]): string[] => ['第三部分 名词解释', ...entries]
const PENSION =
  '1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）：反映机关事业单位实施养老保险制度由单位缴纳的基本养老保险费支出。'
const annuity = (words: string): string =>
  `2.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）：反映机关事业单位实施养老保险制度由单位实际缴纳的${words}支出。`
const RUNNING =
  '3.卫生健康支出（类）卫生健康管理事务（款）行政运行（项）：指行政单位（包括实行公务员管理的事业单位）的基本支出。'
const sciences = (words: string): string[] => [
  `5.科学技术支出（类）科技条件与服务（款）机构运行（项）：反映${words}。`,
  '6.科学技术支出（类）科技条件与服务（款）科技条件专项（项）：反映用于完善科技条件的支出，包括科技文献信息、网络环境等方面的支出。',
]
const FIRE = '1.森林草原防灾减灾（项）：反映森林草原防火、有害生物防治等防灾减灾方面的支出。'

describe('definitions', () => {
  testBothWays([
    {
      check: definitionOfOtherEntry,
      about: 'that tell of another subject',
      severity: 'error',
      wrong: glossary(PENSION, annuity('基本养老保险费')),
      right: glossary(PENSION, annuity('职业年金')),
    },
    {
      check: definitionOfOtherEntry,
      about: 'in words that are not those of the class above',
      severity: 'error',
      wrong: glossary(...sciences('用于完善科技条件专项的支出')),
      right: glossary(...sciences('为科技条件与服务提供支撑的机构的基本支出')),
    },
    {
      check: definitionOfOtherEntry,
      about: 'with exactly the words of another',
      severity: 'error',
      wrong: glossary(
        RUNNING,
        '4.社会保障和就业支出（类）行政事业单位养老支出（款）事业单位离退休（项）：指行政单位（包括实行公务员管理的事业单位）的基本支出。',
      ),
      right: glossary(
        RUNNING,
        '4.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：指基本医疗保险缴费经费。',
        '5.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）：指基本医疗保险缴费经费。',
        '6.一般公共服务支出（类）财政事务（款）行政运行（项）：指行政单位（包括实行公务员管理的事业单位）的基本支出。',
      ),
    },
    {
      check: definitionOfOtherEntry,
      about: 'that begin as that of another',
      severity: 'error',
      wrong: glossary(FIRE, '2.湿地保护（项）：主要反映森林草原防火、有害生物防治等方面的支出，含防灾减灾。'),
      right: glossary(
        FIRE,
        '2.湿地保护（项）：反映湿地调查监测、退化湿地修复等保护方面的支出。',
        '3.行政单位医疗（项）：反映财政部门安排的行政单位、事业单位基本医疗保险缴费经费。',
        '4.事业单位医疗（项）：反映财政部门安排的行政单位、事业单位基本医疗保险缴费经费。',
      ),
    },
  ])
})
