/** Reads what two things changed by, one behind the other: `收、支总计分别减少12.00万元、15.00万元，分别下降10.00%、12.50%`. */
import { allMatches } from '@mingzhang/documents'
import type { Fact } from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'
import { conceptIn } from './concept-in.ts'
import { isSameKind, type Ledger } from './ledger.ts'
import { comparedYear, type ParagraphContext, sentenceStart } from './paragraph-context.ts'
import { COMPARED_YEAR, directionOfWord } from './wording.ts'

const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
const AND = '\\s?[、，,和及与]\\s?'
const WORD = '增加|增长|上升|提高|减少|下降|降低'
const PAIR = `(?<first>${NUMBER})\\s?(?:万?元)?${AND}(?<second>${NUMBER})\\s?万?元`
const RATES = `(?:[，,；;]\\s?(?:分别|各自?)?(?:${WORD})了?\\s?(?<firstRate>${NUMBER})\\s?[%％]?${AND}(?<secondRate>${NUMBER})\\s?[%％])?`
/** `游客20万人次，收入8亿元，同比分别增长12.4%和18.2%`: rates alone. */
const RATES_ALONE = new RegExp(
  `(?:分别|各自?)(?<word>${WORD})了?\\s?(?<firstRate>${NUMBER})\\s?[%％]?${AND}(?<secondRate>${NUMBER})\\s?[%％]`,
  'dg',
)
const CHANGED = new RegExp(`(?:分别|各自?)(?<word>${WORD})了?\\s?${PAIR}${RATES}`, 'dg')
/** `收、支总计分别为110.20万元、112.20万元`. */
const STATED = new RegExp(
  `(?<name>(?:财政拨款)?收(?:入)?、支(?:出)?(?:决算)?总计)(?:分别|各自?)(?:为|是)\\s?${PAIR}`,
  'dg',
)
const NAMES = /(?<first>[^，,。；;：:、\d]{1,20})[、和及与](?<second>[^，,。；;：:、\d]{1,20})$/
const SIDE = /(?:^|款|总)(?<side>[收支])(?:[入出])?(?:决算)?(?:总计|合计|总额)?$/
const SIDES: Readonly<Record<string, string>> = { 收: '收入', 支: '支出' }

type Two<Thing> = readonly [Thing, Thing]

export function recordRespectiveChanges(context: ParagraphContext, ledger: Ledger): void {
  if (!/分别|各/.test(context.text)) return
  for (const match of allMatches(context.text, CHANGED)) recordPair(match, context, ledger)
  for (const match of allMatches(context.text, RATES_ALONE)) recordRates(match, context, ledger)
}

/** What the last two figures of the sentence changed by; without two of them neither rate is read. */
function recordRates(match: RegExpExecArray, context: ParagraphContext, ledger: Ledger): void {
  const { text, block, reportYear } = context
  const from = sentenceStart(text, match.index)
  const year = COMPARED_YEAR.exec(text.slice(from, match.index))
  if (year === null) return
  const span = { block, start: match.index, end: match.index + match[0].length }
  ledger.forgetChangesWithin(span)
  const told = ledger.facts.filter(
    ({ figure }) => figure.span.block === block && figure.span.start >= from && figure.span.end <= match.index,
  )
  if (told.length !== 2) return
  const rates = [figureAt(context, match, 'firstRate'), figureAt(context, match, 'secondRate')]
  const direction = directionOfWord(match.groups?.word ?? '')
  const baseYear = comparedYear(year[1] ?? '', reportYear)
  for (const [index, subject] of told.entries())
    ledger.changes.push({
      subject,
      baseYear,
      direction,
      words: [{ direction, span }],
      amount: undefined,
      rate: rates[index],
      span,
    })
}

function recordPair(match: RegExpExecArray, context: ParagraphContext, ledger: Ledger): void {
  const { text, block, reportYear } = context
  const ahead = text.slice(sentenceStart(text, match.index), match.index)
  const year = COMPARED_YEAR.exec(ahead)
  const amounts = twoAmounts(match, context)
  if (year === null || amounts === undefined) return
  const subjects = subjectsNamed(ahead.slice(year.index + year[0].length), context, ledger)
  const rates = [figureAt(context, match, 'firstRate'), figureAt(context, match, 'secondRate')]
  const span = { block, start: match.index, end: match.index + match[0].length }
  ledger.forgetChangesWithin(span)
  for (const [index, subject] of (subjects ?? []).entries()) {
    const amount = amounts[index]
    if (amount === undefined || !isSameKind(subject.figure, amount)) continue
    const direction = directionOfWord(match.groups?.word ?? '')
    const baseYear = comparedYear(year[1] ?? '', reportYear)
    const words = [{ direction, span }]
    ledger.changes.push({ subject, baseYear, direction, words, amount, rate: rates[index], span })
  }
}

/** The things of two names: both sides of the accounts, or two that were told before. */
function subjectsNamed(words: string, context: ParagraphContext, ledger: Ledger): Two<Fact> | undefined {
  const { roles, scope, block } = context
  const { first = '', second = '' } = NAMES.exec(words)?.groups ?? {}
  const sides = [first, second].map((name) => SIDES[SIDE.exec(name)?.groups?.side ?? ''])
  const known = [first, second].map((name, index) => {
    const side = sides[index]
    const concept = side === undefined ? conceptIn(name, roles) : undefined
    return side === undefined ? concept && ledger.latest(concept, scope) : ledger.totalOfSide(side, block)
  })
  const [one, other] = known
  if (one !== undefined && other !== undefined) return [one, other]
  return sides.includes(undefined) ? undefined : totalsStated(words, context, ledger)
}

/** Both totals as the paragraph tells them, one behind the other or once for both. */
function totalsStated(words: string, context: ParagraphContext, ledger: Ledger): Two<Fact> | undefined {
  const { text, roles, scope } = context
  const concept = conceptIn(words, roles)
  const total = concept && ledger.latest(concept, scope)
  for (const match of allMatches(text, STATED)) {
    const [received, paid] = twoAmounts(match, context) ?? []
    const own = conceptIn(match.groups?.name ?? '', roles)
    if (received === undefined || paid === undefined || own === undefined || own.key !== concept?.key) continue
    const of = { concept: own, scope, year: context.reportYear, labelSpan: undefined }
    return [
      { ...of, figure: received },
      { ...of, figure: paid },
    ]
  }
  return total && [total, total]
}

/** Two amounts, the unit of the first perhaps told with the second alone. */
function twoAmounts(match: RegExpExecArray, context: ParagraphContext): Two<Figure> | undefined {
  const [first, second] = [figureAt(context, match, 'first'), figureAt(context, match, 'second')]
  if (first === undefined || second?.unit.measure !== 'amount') return undefined
  return [first.unit.measure === 'number' ? { ...first, unit: second.unit } : first, second]
}

function figureAt({ figures }: ParagraphContext, match: RegExpExecArray, group: string): Figure | undefined {
  const start = match.indices?.groups?.[group]?.[0]
  return start === undefined ? undefined : figures.find(({ span }) => span.start === start)
}
