import type { Check } from '../../check.ts'
import { paragraphsBetween } from '../../evaluations/counted.ts'

/** Meetings of the second half of a year; its goals were set before. */
const EVENTS = [
  { year: 2017, told: /党的十九大/ },
  { year: 2019, told: /十九届四中全会/ },
  { year: 2020, told: /十九届五中全会/ },
  { year: 2021, told: /十九届六中全会/ },
  { year: 2022, told: /(?:党的)?二十大/ },
  { year: 2024, told: /二十届三中全会/ },
  { year: 2025, told: /二十届四中全会/ },
]
/** `迎接党的二十大`: it was yet to come. */
const AWAITED = /迎接|喜迎|献礼|召开前/

/** Goals (年度目标) of a year that follow the spirit of a meeting held late in it were written afterwards. */
export const goalBeforeEvent: Check = {
  id: 'goal-before-event',
  category: 'year',
  severity: 'warning',
  title: '年初设定的年度绩效目标不应引用当年第三、四季度才召开的会议，疑为事后补写或照抄。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标在编制预算时申报，随预算批复。',
  example: {
    wrong: '（2022年度自评表）年度目标：深入学习贯彻党的二十大精神，完成接待任务。',
    right: '（2022年度自评表）年度目标：完成接待任务。',
  },
  *run({ evaluations, evaluationReports, sections, document, year }) {
    const event = EVENTS.find((one) => one.year === year)
    if (event === undefined) return
    const ofReports = sections
      .filter(
        ({ title, start }) =>
          GOALS.test(title) && evaluationReports.some((one) => start > one.start && start < one.end),
      )
      .flatMap(({ start, end }) => paragraphsBetween(document, start + 1, end))
    for (const { text, span } of [...evaluations.flatMap(({ goals }) => goals?.expected ?? []), ...ofReports]) {
      const match = event.told.exec(text)
      if (match === null || AWAITED.test(text)) continue
      yield {
        message: `${year}年的绩效目标引用当年下半年才召开的“${match[0]}”，疑为事后补写。`,
        evidence: [span],
      }
    }
  },
}

const GOALS = /(?:项目|绩效|年度)目标(?!完成|实现)/
