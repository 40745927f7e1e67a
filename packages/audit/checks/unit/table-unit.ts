import { exactParts, parseStated, printParts, printStated } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { axisUnit, captionUnit, chartsOf } from '../../chart-relations/charts.ts'
import type { Check, Observation } from '../../check.ts'
import { oncePerDisclosure } from '../../once-per-disclosure.ts'

/** Digits that tell an amount from others. */
const TELLING = 1_000n
/** So many amounts that two places share are the same amounts. */
const ENOUGH = 2

/** The unit above a table or below a chart, against the same amounts in other places. */
export const tableUnit: Check = {
  id: 'unit-of-table',
  category: 'unit',
  severity: 'error',
  title: '附表、图所标的金额单位，与同一数在他处的单位一致。',
  basis: '部门决算公开以万元为单位；同一数的“元”与“万元”相差一万倍。',
  example: {
    wrong: '《支出决算表》单位：元，合计1,358.20；正文：本年支出合计1,358.20万元',
    right: '《支出决算表》单位：万元，合计1,358.20；正文：本年支出合计1,358.20万元',
  },
  *run(disclosure) {
    const { statutoryTables } = disclosure
    for (const table of statutoryTables) {
      if (table.unitSpan === undefined) continue
      const own = [...table.cells.values()].flatMap(({ stated, span }) =>
        stated !== undefined && stated.digits >= TELLING ? [{ number: printStated(stated), span }] : [],
      )
      yield* otherUnit(disclosure, table.printedUnit, table.unitSpan, own, new Set(table.blocks))
    }
    yield* captions(disclosure)
  },
}

interface Amount {
  readonly number: string
  readonly span: Span
}

function* otherUnit(
  disclosure: Disclosure,
  unit: string,
  unitSpan: Span,
  own: readonly Amount[],
  blocks: ReadonlySet<number>,
  enough = ENOUGH,
): Generator<Observation> {
  const places = amountsByNumber(disclosure)
  const shared = own.flatMap(({ number }) => {
    const others = (places.get(number) ?? []).filter(({ span }) => !blocks.has(span.block))
    return others.some((other) => other.unit === unit) ? [] : others.slice(0, 1).map((other) => ({ number, ...other }))
  })
  const agreeing = own.some(({ number }) =>
    (places.get(number) ?? []).some((other) => other.unit === unit && !blocks.has(other.span.block)),
  )
  const numbers = new Set(shared.map(({ number }) => number))
  const [first] = shared
  if (first === undefined || agreeing || numbers.size < Math.min(enough, new Set(own.map(({ number }) => number)).size))
    return
  yield {
    message: `此处单位标为“${unit}”，同样的数（${[...numbers].slice(0, 3).join('、')}）在他处的单位是“${first.unit}”。`,
    evidence: [unitSpan, ...shared.slice(0, 4).map(({ span }) => span)],
    expected: first.unit,
    actual: unit,
  }
}

/** Every telling amount of paragraphs and statutory tables with its unit, by its digits. */
const amountsByNumber = oncePerDisclosure(
  ({ figures, statutoryTables }): ReadonlyMap<string, readonly { unit: string; span: Span }[]> => {
    const places = new Map<string, { unit: string; span: Span }[]>()
    const add = (number: string, unit: string, span: Span): void => {
      const known = places.get(number)
      if (known === undefined) places.set(number, [{ unit, span }])
      else known.push({ unit, span })
    }
    for (const { unit, stated, span } of figures)
      if (span.cell === undefined && (unit.word === '万元' || unit.word === '元') && stated.digits >= TELLING)
        add(printStated(stated), unit.word, span)
    for (const { unit, cells } of statutoryTables)
      for (const { stated, span } of cells.values())
        if (stated !== undefined && stated.digits >= TELLING) add(printStated(stated), unit, span)
    return places
  },
)

/** A caption names the unit of the chart above it, and so may the axis of its values. */
function* captions(disclosure: Disclosure): Generator<Observation> {
  for (const placed of chartsOf(disclosure)) {
    const { chart, block } = placed
    const units = [captionUnit(disclosure, block), axisUnit(placed)].flatMap((told) => told ?? [])
    for (const { unit, span } of units) {
      const own = chart.series.flatMap(({ points }) =>
        points.map(({ value }) => ({ number: roundedLikeText(value), span })),
      )
      yield* otherUnit(disclosure, unit, span, own, new Set([block]), 1)
    }
  }
}

/** Charts keep more places than the text prints. */
const PRINTED_DECIMALS = 2

const roundedLikeText = (value: string): string => {
  const stated = parseStated(value)
  return stated === undefined ? value : printParts(exactParts(stated), 1n, PRINTED_DECIMALS)
}
