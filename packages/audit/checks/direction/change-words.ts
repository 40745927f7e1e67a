import type { Direction, Disclosure } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { spanAt, wholeText } from '../../wording/whole-text.ts'

const WORDS: Readonly<Record<Direction, string>> = { increase: '增加', decrease: '减少', equal: '持平' }

/** `支出决算与2022年增加。`, `支出决算增加；`: a change beside others that have their amounts. */
const BARE =
  /(?:决算数?|收、?支总计)(?:各)?(?:(?:与|比|较)(?:20\d{2}年度?|上年度?)(?:相比)?)?[，,]?(?<word>增加|减少|增长|下降)(?=[。；])/g
/** The model's choice that was left standing, which is another matter. */
const CHOICE = /增加[/／]减少|增长[/／]下降/
const WITH_AMOUNT = /(?:增加|减少)\s?\d[\d,.]*万元/

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
    for (const change of [...disclosure.changes, ...disclosure.budgetDifferences]) {
      const { words, subject, amount, span } = change
      const [first, second] = words
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
          severity: 'warning',
          suggestion: `改为“${even}”。`,
        }
      }
    }
  },
}

const isChoice = ({ document }: Disclosure, { start, end, ...at }: Span): boolean =>
  CHOICE.test(textAround(document, at).slice(Math.max(0, start - '增加/'.length), end))

/** How much it rose or fell is said, as it is of the others. */
function* withoutFigure(disclosure: Disclosure): Generator<Observation> {
  const whole = wholeText(disclosure)
  if (!WITH_AMOUNT.test(whole.text)) return
  for (const match of whole.text.matchAll(BARE)) {
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
