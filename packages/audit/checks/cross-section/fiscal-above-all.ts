import { sum } from '@mingzhang/accounts'
import { conceptName } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { PARTS_OF_ALL } from '../../relations/parts-of-all.ts'
import { type Reading, readings } from '../../relations/readings.ts'

/** What came and went within the year is part of what there was in all; a report that tells of more is told as unlike the explanation. */
const WITHIN_YEAR = [
  ['income', 'total'],
  ['expenditure', 'total'],
  ['fiscal.income', 'fiscal.total'],
  ['fiscal.expenditure', 'fiscal.total'],
] as const

/** What came from elsewhere is in the total beside all that came from the treasury. */
const FROM_ELSEWHERE = [
  'income.superior',
  'income.operations',
  'income.business',
  'income.subordinate',
  'income.other',
] as const

type Known = ReadonlyMap<string, readonly Reading[]>

/** Expenditure from the treasury above all expenditure of its kind. */
export const fiscalAboveAll: Check = {
  id: 'fiscal-above-all',
  category: 'cross-section',
  severity: 'error',
  title:
    '财政拨款的收支总计、基本支出、项目支出不得大于全部收支总计、基本支出、项目支出；本年收入、支出不得大于收支总计。',
  basis: '财政拨款支出是本年支出的一部分（财决01、公开03—05表）。',
  example: {
    wrong: '本年支出中基本支出882.99万元……（绩效报告）财政拨款支出，其中：基本支出928.37万元。',
    right: '本年支出中基本支出882.99万元……（绩效报告）财政拨款支出，其中：基本支出882.99万元。',
  },
  *run(disclosure) {
    const known = readings(disclosure)
    for (const [part, whole] of PARTS_OF_ALL) yield* above(known, part, whole, () => true)
    for (const [part, whole] of WITHIN_YEAR) yield* above(known, part, whole, (one, all) => one.region === all.region)
    yield* besideOthers(known)
  },
}

function* above(
  known: Known,
  part: string,
  whole: string,
  isBeside: (one: Reading, all: Reading) => boolean,
): Generator<Observation> {
  const all = highestOf(known, whole)
  if (all === undefined) return
  const one = known.get(part)?.find((reading) => isBeside(reading, all) && reading.value.low > all.value.high)
  if (one === undefined) return
  yield {
    message: `${conceptName(part)}${one.printed}大于全部${conceptName(whole)}${all.printed}。`,
    evidence: [...one.spans, ...all.spans],
    expected: `不大于${all.printed}`,
    actual: one.printed,
  }
}

const highestOf = (known: Known, key: string): Reading | undefined =>
  known.get(key)?.reduce((most, one) => (one.value.high > most.value.high ? one : most))

/** `收入总计100.00万元，其中其他收入4.00万元；财政拨款收、支总计100.00万元`. */
function* besideOthers(known: Known): Generator<Observation> {
  const all = highestOf(known, 'total')
  const [fiscal, ...more] = known.get('fiscal.total') ?? []
  const others = FROM_ELSEWHERE.flatMap((key) => {
    const [first] = known.get(key) ?? []
    return first === undefined || first.value.low <= 0n ? [] : [{ key, ...first }]
  })
  if (all === undefined || fiscal === undefined || others.length === 0) return
  const least = more.reduce((lowest, one) => (one.value.low < lowest.value.low ? one : lowest), fiscal)
  // Above the total by itself it is told already.
  if (least.value.low > all.value.high) return
  if (sum([least, ...others].map(({ value }) => value)).low <= all.value.high) return
  const told = others.map(({ key, printed }) => `${conceptName(key)}${printed}`).join('、')
  yield {
    message: `财政拨款收、支总计${least.printed}与${told}之和大于收、支总计${all.printed}。`,
    evidence: [...least.spans, ...others.flatMap(({ spans }) => spans), ...all.spans],
    actual: least.printed,
  }
}
