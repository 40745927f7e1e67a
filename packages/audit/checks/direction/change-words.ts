import type { Change, Direction, Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWithAny, spanAt, wholeText } from '../../wording/whole-text.ts'

const WORDS: Readonly<Record<Direction, string>> = { increase: '增加', decrease: '减少', equal: '持平' }

/** `支出决算与2022年增加。`, `支出决算增加；`: a change beside others that have their amounts. */
const BARE =
  /(?:决算数?|收、?支总计)(?:各)?(?:(?:与|比|较)(?:20\d{2}年度?|上年度?)(?:相比)?)?[，,]?(?<word>增加|减少|增长|下降)(?=[。；])/g
/** The model's choice that was left standing, which is another matter. */
const CHOICE = /(?:增加|增长|上升)(?:[/／]|[（(]或?)(?:减少|下降|降低)/
const WITH_AMOUNT = /(?:增加|减少)\s?\d[\d,.]*万元/

const TURNED =
  /(?:(?<rises>增加|增长)|减少|下降|降低)[了额为]?\s?\d[\d,.]*\s?万?元[，,]\s?(?:(?<grows>增加|增长|上升|提高)|减少|下降|降低)[了率为]?\s?\d[\d.]*\s?[%％]/g
const UNMOVED =
  /(?<word>增加|增长|减少|下降|降低)[了额为至]?\s?(?<amount>\d[\d,.]*)\s?万?元[，,]\s?(?:与|和|同|较|比)(?:20\d{2}\s?年度?|上年度?)(?:支出|决算|数)*(?:相比)?持平/g
/** What rose or fell against a budget may be as it was the year before. */
const OF_PLAN = /(?<!公共|基金|经营)预算|计划|年初/
/** So much is looked at for what a change is against. */
const LONGEST_SENTENCE = 200

/** `增加0万元，增长--`: a stroke where the rate of nothing would stand. */
const STROKE_FOR_RATE = /^[，,](?:增长|增加|减少|下降|降低)[率了为]*\s?[-—－/]/

/** One change cannot both rise and fall. */
export const changeWords: Check = {
  id: 'change-words',
  category: 'direction',
  severity: 'error',
  title: '同一处变动的方向词应当一致：增减额与增减率同向，持平则增减额为0。',
  basis: '文内关系 K02：方向词 = 差额的符号。',
  example: { wrong: '比上年增加5.00万元，下降10%。', right: '比上年增加5.00万元，增长10%。' },
  *run(disclosure) {
    yield* withoutFigure(disclosure)
    const told = new Set<string>()
    for (const change of [...disclosure.changes, ...disclosure.budgetDifferences]) {
      const { words, subject, amount, span } = change
      const [first, second] = words
      if (first !== undefined) told.add(placeOf(first.span))
      if (first !== undefined && second !== undefined && first.direction !== second.direction) {
        yield {
          message: `${subject.concept.label}的增减额写“${WORDS[first.direction]}”，增减率写“${WORDS[second.direction]}”，方向相反。`,
          evidence: [span, first.span, second.span],
        }
      }
      const grewByNothing = amount?.stated.digits === 0n && first !== undefined && first.direction !== 'equal'
      if (grewByNothing && !isChoice(disclosure, span)) {
        const even = `与${'budget' in change ? '预算' : '上年'}持平`
        yield {
          message: `${subject.concept.label}的增减额为0，不应写“${WORDS[first.direction]}”，应写“${even}”。`,
          evidence: [span],
          severity: isPrinted(disclosure, change) ? 'info' : 'warning',
          suggestion: `改为“${even}”。`,
        }
      }
    }
    yield* withinClause(disclosure, told)
  },
}

/** `增加0万元，增长0%`: so do the programs of some regions print what did not change. */
const isPrinted = ({ document }: Disclosure, { rate, amount }: Change): boolean =>
  rate?.stated.digits === 0n ||
  (amount !== undefined && STROKE_FOR_RATE.test(textAround(document, amount.span).slice(amount.span.end)))

const placeOf = ({ block, start }: Span): string => `${block}:${start}`

/** The same of changes whose figure is not known. */
function* withinClause(disclosure: Disclosure, told: ReadonlySet<string>): Generator<Observation> {
  for (const { text, at } of passagesWithAny(wholeText(disclosure), ['增加', '增长', '减少', '下降', '降低'])) {
    for (const { 0: words, index, groups } of allMatches(text, TURNED)) {
      const span = { ...at, start: index, end: index + words.length }
      if ((groups?.rises === undefined) === (groups?.grows === undefined) || told.has(placeOf(span))) continue
      yield { message: `“${words}”的增减额与增减率方向相反。`, evidence: [span] }
    }
    for (const { 0: words, index, groups } of allMatches(text, UNMOVED)) {
      const span = { ...at, start: index, end: index + words.length }
      const isNothing = !/[1-9]/.test(groups?.amount ?? '')
      if ((isNothing && told.has(placeOf(span))) || OF_PLAN.test(sentenceBefore(text, index))) continue
      yield {
        message: `“${words}”既写“${groups?.word}”又写“持平”，自相矛盾。`,
        evidence: [span],
        severity: 'warning',
      }
    }
  }
}

function sentenceBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - LONGEST_SENTENCE), end)
  return before.slice(Math.max(...['。', '；', ';'].map((mark) => before.lastIndexOf(mark))) + 1)
}

const isChoice = ({ document }: Disclosure, { start, end, ...at }: Span): boolean =>
  CHOICE.test(textAround(document, at).slice(Math.max(0, start - '增加（或'.length), end))

/** How much it rose or fell is said, as it is of the others. */
function* withoutFigure(disclosure: Disclosure): Generator<Observation> {
  const whole = wholeText(disclosure)
  if (!WITH_AMOUNT.test(whole.text)) return
  for (const match of allMatches(whole.text, BARE)) {
    const span = spanAt(whole, match.index, match.index + match[0].length)
    if (span.cell !== undefined) continue
    const isAmongOthers = WITH_AMOUNT.test(textAround(disclosure.document, span))
    yield {
      severity: isAmongOthers ? 'warning' : 'info',
      message: `只写“${match.groups?.word}”，没有写出增减额；与上年相同的应写“持平”。`,
      evidence: [span],
    }
  }
}
