import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { captionUnit, chartsOf } from '../../chart-relations/charts.ts'
import type { Check, Observation } from '../../check.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

const FEWEST_ALIKE = 3
/** So many alike tell which unit is meant. */
const CERTAIN = 5

/** One table, or one chart, in another unit than all others. */
export const unlikeOtherTables: Check = {
  id: 'unit-unlike-other-tables',
  category: 'unit',
  severity: 'warning',
  title: '各附表、各图的金额单位一般相同。',
  basis: '部门决算公开格式：各附表金额单位均为万元（或均为元）。',
  example: { wrong: '十二张附表单位为万元，一张为元', right: '十三张附表单位均为万元' },
  cannotRun: (disclosure) => (chartUnits(disclosure).length === 0 ? withoutTables(disclosure) : undefined),
  *run(disclosure) {
    const tables = disclosure.statutoryTables.flatMap(({ printedUnit, unitSpan, form }) =>
      unitSpan === undefined ? [] : [{ name: `《${form.title}》`, unit: printedUnit, span: unitSpan }],
    )
    yield* unlikeOthers(tables, '张附表')
    yield* withoutUnit(disclosure)
    yield* unlikeOthers(chartUnits(disclosure), '个图')
  },
}

/** The only table that does not tell its unit. */
function* withoutUnit({ statutoryTables }: Disclosure): Generator<Observation> {
  const [only, second] = statutoryTables.filter(({ unitSpan }) => unitSpan === undefined)
  const place = only?.title ?? only?.rows[0]?.span
  const first = statutoryTables.find(({ unitSpan }) => unitSpan !== undefined)
  if (only === undefined || second !== undefined || place === undefined || first === undefined) return
  if (statutoryTables.length <= CERTAIN) return
  yield {
    ...(only.empty ? { severity: 'info' as const } : {}),
    message: `《${only.form.title}》没有标明金额单位，其余${statutoryTables.length - 1}张附表均已标明。`,
    evidence: [place],
    expected: `单位：${first.printedUnit}`,
  }
}

interface ToldUnit {
  readonly name: string
  readonly unit: string
  readonly span: Span
}

function* unlikeOthers(told: readonly ToldUnit[], counted: string): Generator<Observation> {
  const units = [...new Set(told.map(({ unit }) => unit))]
  const [only, second] = units
    .map((unit) => told.filter((one) => one.unit === unit))
    .filter(({ length }) => length === 1)
    .flat()
  const usual = told.filter((one) => one !== only)
  const [first] = usual
  if (only === undefined || first === undefined || second !== undefined) return
  if (units.length > 2 || usual.length < FEWEST_ALIKE) return
  yield {
    ...(usual.length >= CERTAIN ? {} : { severity: 'info' as const }),
    message: `${only.name}的单位为${only.unit}，其余${usual.length}${counted}均为${first.unit}。`,
    evidence: [only.span, first.span],
    expected: first.unit,
    actual: only.unit,
  }
}

/** The units in the captions of charts. */
const chartUnits = (disclosure: Disclosure): ToldUnit[] =>
  chartsOf(disclosure).flatMap(({ block }) => {
    const told = captionUnit(disclosure, block)
    return told === undefined ? [] : [{ name: '此图', ...told }]
  })
