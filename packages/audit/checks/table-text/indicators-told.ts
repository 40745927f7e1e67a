import { overlap } from '@mingzhang/accounts'
import { abbreviates, coreName, type Disclosure, type EvaluationReport, type IndicatorRow } from '@mingzhang/disclosure'
import { spanWithin } from '@mingzhang/documents'
import { type Quantity, quantitiesIn } from '@mingzhang/performance'
import type { Check } from '../../check.ts'
import { countedInterval } from '../../evaluations/counted.ts'
import { cellSpans } from '../../evaluations/indicator-evidence.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** What an indicator counts, without the words for counting. */
const COUNTING = /(?:的)?(?:完成)?(?:总)?(?:数量|个数|次数|人数|户数|座数|面积|里程|长度|数|量)$/
const SHORTEST_MATTER = 4
const TAIL = 4
const CLAUSE = /[^，。；：、！,;:\n（）()]+/g
/** Other words beside those of the indicator. */
const MOST_BESIDE = 8
/** What is part of a whole, of another time, or was only planned. */
const OTHER = /其中|计划|目标|拟|预计|预期|上年|去年|累计|历年|新增|季度|每|超|不足|剩余|未|增加|减少|分别|各/

/** What a form counts, told in the text in its own words with another number. */
export const indicatorsTold: Check = {
  id: 'indicators-told',
  category: 'table-text',
  severity: 'warning',
  title: '文字部分照自评表数量指标叙述的完成情况，数量应与自评表的实际完成值一致。',
  basis: '绩效自评报告、决算情况说明与自评表反映同一项目的同一事实（L10–L12）。',
  example: {
    wrong: '自评表：海岛本底调查数量，完成值86座；综述：完成68座海岛本底调查。',
    right: '自评表：海岛本底调查数量，完成值86座；综述：完成86座海岛本底调查。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const [matter, rows] of rowsByMatter(disclosure)) {
      for (const passage of passagesWith(whole, matter.slice(-TAIL))) {
        if (passage.at.cell !== undefined || isOfAnother(passage, rows, disclosure)) continue
        for (const told of clausesAbout(matter, passage.text)) {
          const counted = rows.flatMap(({ row }) => [row.indicator.outcome, row.indicator.goal])
          const alike = counted.filter((one): one is Quantity => one?.unit === told.quantity.unit)
          if (alike.length === 0 || alike.some((one) => isSame(one, told.quantity))) continue
          yield {
            message: `文中写“${told.text}”，自评表“${rows[0]?.row.indicator.name}”的完成值为${rows[0]?.row.indicator.actual.text}。`,
            evidence: [
              spanWithin(passage.at, told.start, told.start + told.text.length),
              ...rows.flatMap(({ row }) => cellSpans(row, ['actual', 'name'])),
            ],
            ...(rows.length === 1 ? { expected: rows[0]?.row.indicator.actual.text ?? '' } : {}),
            actual: told.text,
          }
        }
      }
    }
  },
}

interface ProjectRow {
  readonly row: IndicatorRow
  readonly project: string
}

/** Rows with a count, by the matter that they count. */
function rowsByMatter({ evaluations }: Disclosure): Map<string, ProjectRow[]> {
  const found = new Map<string, ProjectRow[]>()
  for (const { kind, name, indicators } of evaluations) {
    if (kind !== 'project' || name === undefined) continue
    for (const row of indicators) {
      const { name: printed, outcome } = row.indicator
      const matter = printed.replace(/\s/g, '').replace(COUNTING, '')
      if (outcome === undefined || outcome.unit === '' || outcome.unit === '%' || matter.length < SHORTEST_MATTER)
        continue
      const rows = found.get(matter)
      if (rows === undefined) found.set(matter, [{ row, project: coreName(name.text) }])
      else rows.push({ row, project: coreName(name.text) })
    }
  }
  return found
}

/** Whether a passage stands in the report of another project. */
function isOfAnother({ at }: Passage, rows: readonly ProjectRow[], { evaluationReports }: Disclosure): boolean {
  const report = evaluationReports.find(
    ({ kind, start, end }: EvaluationReport) => kind === 'project' && at.block >= start && at.block < end,
  )
  return report !== undefined && !rows.some(({ project }) => project === coreName(report.name?.text ?? ''))
}

/** Clauses that tell one number, and hardly anything but the matter. */
function clausesAbout(matter: string, text: string): { text: string; start: number; quantity: Quantity }[] {
  return [...text.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) => {
    if (!clause.includes(matter.slice(-TAIL)) || OTHER.test(clause)) return []
    const [quantity, ...others] = quantitiesIn(clause)
    if (quantity === undefined || others.length > 0) return []
    const words = clause.slice(0, quantity.start) + clause.slice(quantity.end)
    return abbreviates(matter, words) && words.length <= matter.length + MOST_BESIDE
      ? [{ text: clause.trim(), start: index + clause.length - clause.trimStart().length, quantity }]
      : []
  })
}

const isSame = (one: Quantity, other: Quantity): boolean => overlap(countedInterval(one), countedInterval(other))
