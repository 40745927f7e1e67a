import { overlap } from '@mingzhang/accounts'
import type { Evaluation, FundingColumn, FundingRow, IndicatorColumn, IndicatorRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { type Quantity, quantityInterval } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { formsByProject, isSameLayout, type NamedForm } from '../../evaluations/forms-by-project.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { sameUnit } from '../../evaluations/indicator-counts.ts'
import { cellSpans, listNames, rowSpans, shorten } from '../../evaluations/indicator-evidence.ts'

const MONEY = { initial: '年初预算', budget: '全年预算', executed: '执行数' } as const
/** One indicator in so many may stand in one form alone before the forms are taken for different. */
const MOST_ALONE = 4
const VALUES = [
  ['goal', 'target', '指标值'],
  ['outcome', 'actual', '完成值'],
] as const

/** What two forms say of one project is one and the same. */
export const formsOfOneProject: Check = {
  id: 'forms-of-one-project',
  category: 'cross-section',
  severity: 'error',
  title: '同一项目的绩效目标完成情况表与绩效自评表，资金、指标值、完成值应当一致。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：各表反映同一项目的同一年度绩效。',
  example: {
    wrong: '目标完成情况表：执行数22.02，自评表：执行数22.20',
    right: '目标完成情况表：执行数22.02，自评表：执行数22.02',
  },
  *run(disclosure) {
    for (const [first, ...others] of formsByProject(disclosure)) {
      for (const other of others) {
        if (first === undefined || isSameLayout(first, other)) continue
        yield* money(first, other)
        yield* missingSource(first, other)
        yield* missingSource(other, first)
        yield* measures(first, other)
        yield* onlyInOne(first, other)
      }
    }
  },
}

function* money(one: NamedForm, other: NamedForm): Generator<Observation> {
  for (const row of one.funding) {
    const same = onlyRow(other, row)
    if (same === undefined || onlyRow(one, row) === undefined || isOfYear(same) !== isOfYear(row)) continue
    for (const column of ['initial', 'budget', 'executed'] as const) {
      const [here, there] = [row[column], same[column]]
      const cells = [row, same].map((each) => each.cells.get(column)?.span ?? each.label.span)
      const label = `“${shorten(one.name.text)}”${row.label.text}的${MONEY[column]}`
      if (here !== undefined && there !== undefined) {
        if (isSameAmount(row, same, column)) continue
        yield {
          message: `${label}，一表为${printFunding(here)}，另一表为${printFunding(there)}。`,
          evidence: [...cells, ...unitCells(one, other, here.scale !== there.scale)],
          expected: printFunding(there),
          actual: printFunding(here),
        }
      } else if ((here ?? there)?.stated.digits !== 0n && here !== there && isBlank(row, same, column)) {
        yield { severity: 'warning', message: `${label}，一表有数，另一表空白。`, evidence: cells }
      }
    }
  }
}

/** `当年财政拨款`: without what was carried over, which `财政拨款` may hold. */
const isOfYear = ({ label }: FundingRow): boolean => /[当本]年/.test(label.text)

/** So many sources in both forms show that they print all of them. */
const FEWEST_SOURCES = 3

/** The one source of money (其他资金) that a form prints, with all that the other prints, and the other does not. */
function* missingSource(one: NamedForm, other: NamedForm): Generator<Observation> {
  const known = new Set(other.funding.map(({ source }) => source))
  const missing = one.funding.filter(({ source }) => !known.has(source))
  const [only, second] = missing
  const [last] = other.funding.slice(-1)
  const isOneList = other.funding.every(({ source }) => one.funding.some((row) => row.source === source))
  if (only === undefined || second !== undefined || !isOneList || last === undefined) return
  if (only.source === 'carried' || [...known].filter((source) => source !== 'total').length < FEWEST_SOURCES) return
  yield {
    severity: 'warning',
    message: `“${shorten(one.name.text)}”的一张表列有“${only.label.text}”一行，另一张表没有。`,
    evidence: [last.label.span, only.label.span],
  }
}

/** Where the two name their units, if these differ. */
const unitCells = (one: NamedForm, other: NamedForm, differ: boolean): Span[] =>
  differ ? [one, other].flatMap(({ unitCell }) => unitCell?.span ?? []) : []

const onlyRow = ({ funding }: Evaluation, { source }: FundingRow): FundingRow | undefined => {
  const [only, second] = funding.filter((row) => row.source === source)
  return second === undefined ? only : undefined
}

function isSameAmount(one: FundingRow, other: FundingRow, column: keyof typeof MONEY): boolean {
  const [here, there] = [one[column], other[column]]
  if (here === undefined || there === undefined) return true
  // The same figure at the same precision is printed alike.
  const alike = here.scale === there.scale && here.stated.decimals === there.stated.decimals
  return alike ? here.stated.digits === there.stated.digits : overlap(here.interval, there.interval)
}

/** Both forms have the column, and one leaves it blank in this row. */
const isBlank = (one: FundingRow, other: FundingRow, column: FundingColumn): boolean =>
  one.cells.has(column) && other.cells.has(column) && [one, other].some((row) => row.cells.get(column)?.text === '')

function* measures(one: NamedForm, other: NamedForm): Generator<Observation> {
  for (const row of one.indicators) {
    const same = other.indicators.filter(({ indicator }) => indicator.name === row.indicator.name)
    const [only] = same
    if (row.indicator.name === '' || only === undefined || same.length > 1) continue
    yield* bounds(one, row, only)
    for (const [side, column, word] of VALUES) {
      const [here, there] = [row.indicator[side], only.indicator[side]]
      if (here === undefined || there === undefined) yield* asPrinted(one, row, only, column, word)
      if (here === undefined || there === undefined || !isOther(here, there)) continue
      yield {
        severity: 'warning',
        message: `“${shorten(one.name.text)}”的指标“${shorten(row.indicator.name)}”，${word}一表为${cellText(row, column)}，另一表为${cellText(only, column)}。`,
        evidence: [row, only].flatMap((each) =>
          cellSpans(each, here.scale === there.scale ? [column, 'name'] : [column, 'unit', 'name']),
        ),
        expected: cellText(only, column),
        actual: cellText(row, column),
      }
    }
  }
}

/** At least in one form, at most in the other. */
function* bounds({ name }: NamedForm, row: IndicatorRow, other: IndicatorRow): Generator<Observation> {
  const [here, there] = [boundOf(row), boundOf(other)]
  if (here === undefined || there === undefined || here === there) return
  yield {
    severity: 'warning',
    message: `“${shorten(name.text)}”的指标“${shorten(row.indicator.name)}”，一表要求不低于指标值，另一表要求不高于。`,
    evidence: [row, other].flatMap((each) => cellSpans(each, ['nature', 'target', 'name'])),
  }
}

function boundOf({ cells }: IndicatorRow): 'least' | 'most' | undefined {
  const sign = /[≥≤>＞<＜]/.exec(`${cells.get('nature')?.text ?? ''}${cells.get('target')?.text ?? ''}`)?.[0]
  if (sign === undefined) return undefined
  return /[≥>＞]/.test(sign) ? 'least' : 'most'
}

/** A number with its unit, in one cell or two: `≤12月`, `12 | 月`. */
const MEASURED = /^[≤≥＝=<>＜＞]?(\d+(?:\.\d+)?)(\D+)$/

/** Months are no quantities, and are compared as printed; of words, one may have been turned. */
function* asPrinted(
  { name }: NamedForm,
  row: IndicatorRow,
  other: IndicatorRow,
  column: IndicatorColumn,
  word: string,
): Generator<Observation> {
  const [here, there] = [row, other].map(({ cells, indicator }) => {
    const text = cells.get(column)?.text ?? ''
    return MEASURED.exec(/\d$/.test(text) ? text + indicator.unit : text)
  })
  const isTurned = isAlmost(row.cells.get(column)?.text ?? '', other.cells.get(column)?.text ?? '')
  const [isOneNumber, isOneUnit] = [here?.[1] === there?.[1], here?.[2] === there?.[2]]
  if (!isTurned && (!here || !there || isOneNumber === isOneUnit)) return
  yield {
    severity: 'warning',
    message: `“${shorten(name.text)}”的指标“${shorten(row.indicator.name)}”，${word}一表为${cellText(row, column)}，另一表为${cellText(other, column)}。`,
    evidence: [row, other].flatMap((each) => cellSpans(each, [column, 'name'])),
  }
}

/** Shorter words are often written in other words. */
const FEWEST_CHARACTERS = 5
const MOST_TURNED = 2

/** Words without numbers that differ in one word of two characters. */
function isAlmost(one: string, other: string): boolean {
  if (one.length < FEWEST_CHARACTERS || one.length !== other.length || one === other || /\d/.test(one + other))
    return false
  const differing = [...one].flatMap((character, index) => (character === other[index] ? [] : [index]))
  return (differing.at(-1) ?? 0) - (differing[0] ?? 0) < MOST_TURNED
}

const cellText = ({ cells }: IndicatorRow, column: IndicatorColumn): string => shorten(cells.get(column)?.text ?? '')

/** Forms that share most of their indicators share all of them. */
function* onlyInOne(one: NamedForm, other: NamedForm): Generator<Observation> {
  for (const [form, against] of [
    [one, other],
    [other, one],
  ] as const) {
    const names = new Set(against.indicators.map(({ indicator }) => indicator.name))
    const alone = form.indicators.filter(({ indicator: { name } }) => name !== '' && !names.has(name))
    if (alone.length === 0 || alone.length * MOST_ALONE > form.indicators.length) continue
    const [last] = against.indicators.slice(-1)
    yield {
      severity: alone.length === 1 ? 'warning' : 'info',
      message: `“${shorten(one.name.text)}”的两张表指标基本相同，${listNames(alone.map(({ indicator }) => indicator.name))}只在一张表中列示。`,
      evidence: [
        ...rowSpans(alone, ['name']),
        { block: against.start, start: 0, end: 0 },
        ...(last === undefined ? [] : cellSpans(last, ['name'])),
      ],
    }
  }
}

/** Other numbers of one unit, or numbers in other units; forms that leave a unit out say nothing of it. */
function isOther(one: Quantity, other: Quantity): boolean {
  if (one.approximate || other.approximate) return false
  const alike = one.scale === other.scale && one.stated.decimals === other.stated.decimals
  if (one.unit !== other.unit) return alike && areApart(one.unit, other.unit)
  return alike ? one.stated.digits !== other.stated.digits : !overlap(quantityInterval(one), quantityInterval(other))
}

const areApart = (one: string, other: string): boolean => one !== '' && other !== '' && !sameUnit(one, other)
