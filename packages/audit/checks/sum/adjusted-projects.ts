import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `项目中调增4个、调减5个、不变3个`. */
const ADJUSTED =
  /(?:调增|增加|追加)的?(?<up>\d{1,3})个[、，,](?:调减|减少|核减)的?(?<down>\d{1,3})个[、，,](?:不变|未调整|无变化|持平)的?(?<same>\d{1,3})个/g

/** Projects whose budgets rose, fell and stayed are all that the list holds. */
export const adjustedProjects: Check = {
  id: 'adjusted-projects',
  category: 'sum',
  severity: 'error',
  title: '预算调增、调减、不变的项目个数之和，应等于所列项目的个数。',
  basis: '文内关系：个数之和等于总数。',
  example: {
    wrong: '所列项目13个。项目中调增4个、调减5个、不变3个。',
    right: '所列项目13个。项目中调增4个、调减6个、不变3个。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '调增')) {
      if (at.cell !== undefined) continue
      const lists = listsBeside(disclosure, at.block)
      for (const match of allMatches(text, ADJUSTED)) {
        const { up, down, same } = match.groups ?? {}
        const counts = [up, down, same].map(Number)
        const all = counts.reduce((sum, one) => sum + one, 0)
        const [listed] = lists
        if (listed === undefined || lists.includes(all)) continue
        yield {
          message: `${counts.join(' + ')} = ${all}个，所列项目为${listed}个。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: `合计${listed}个`,
          actual: match[0],
        }
      }
    }
  },
}

const FEWEST = 2

/** How many projects the lists hold that stand in the same report; anywhere, where the text is of no report. */
function listsBeside({ evaluations, evaluationReports }: Disclosure, block: number): readonly number[] {
  const report = evaluationReports.find(({ start, end }) => start <= block && block < end)
  return evaluations
    .filter(({ start }) => report === undefined || (report.start <= start && start < report.end))
    .map(({ projects }) => projects.length)
    .filter((length) => length >= FEWEST)
}
