import type { IndicatorRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'
import { areTwoWordings, matterAndValues } from '../../evaluations/two-wordings.ts'

/** Rows of one form under one name, or under names that say the same. */
export const repeatedIndicators: Check = {
  id: 'indicator-repeated',
  category: 'indicator',
  severity: 'warning',
  title: '同一张自评表中不应重复设置同名指标。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标应精简、互不重复。',
  example: { wrong: '“管理制度健全性”在同一表中出现两次', right: '各指标名称互不相同' },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const same = [...groupBy(indicators, ({ indicator }) => indicator.name).values()].filter(
        (rows) => rows.length > 1 && (rows[0]?.indicator.name.length ?? 0) >= 3 && !areAspects(rows),
      )
      const alike = [
        ...[...groupBy(indicators.filter(isTold), matterAndValues).values()].filter(areTwoWordings),
        ...[...groupBy(indicators.filter(isMeasured), valuesOf).values()].filter(areOneInTheOther),
      ]
      if (alike.length > 0)
        yield {
          message: `同一内容换一种说法重复设置，指标值、完成值都相同：${alike.map((rows) => listNames(rows.map(({ indicator }) => indicator.name))).join('；')}。`,
          evidence: rowSpans(alike.flat(), ['name', 'target', 'actual']),
          suggestion: '合并重复指标，按其内容归入一个二级指标。',
        }
      if (same.length > 0) {
        yield {
          message: `三级指标重复设置：${listNames(same.map((rows) => rows[0]?.indicator.name ?? ''))}。`,
          evidence: rowSpans(same.flat(), ['name']),
          suggestion: '合并重复指标，或写明各自所属的项目。',
        }
      }
    }
  },
}

const isTold = ({ indicator: { target, actual } }: IndicatorRow): boolean => target.text !== '' && actual.text !== ''

const valuesOf = ({ indicator: { target, actual } }: IndicatorRow): string => `${target.text}|${actual.text}`

/** A number of some length that is no bound: two things seldom come to the same. */
const isMeasured = ({ indicator: { target, actual, outcome } }: IndicatorRow): boolean =>
  outcome !== undefined && outcome.unit !== '%' && target.text !== actual.text && outcome.stated.digits >= 100n

const SHORTEST_NAME = 4

/** `受益群众人次`, `活动受益群众人次`: the one name ends in the other. */
function areOneInTheOther(rows: readonly IndicatorRow[]): boolean {
  const [one = '', other = '', more] = rows.map(({ indicator }) => indicator.name).sort((a, b) => a.length - b.length)
  return more === undefined && one.length >= SHORTEST_NAME && one !== other && other.endsWith(one)
}

/** Aspects that are only scored (`部门预算管理｜完成结果`) are named alike under each level above them. */
const areAspects = (rows: readonly IndicatorRow[]): boolean =>
  rows.every(({ cells }) => !cells.has('target') && !cells.has('actual')) &&
  new Set(rows.map(({ indicator }) => indicator.levels.join('|'))).size === rows.length

function groupBy(rows: readonly IndicatorRow[], key: (row: IndicatorRow) => string): Map<string, IndicatorRow[]> {
  const groups = new Map<string, IndicatorRow[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group === undefined) groups.set(key(row), [row])
    else group.push(row)
  }
  return groups
}
