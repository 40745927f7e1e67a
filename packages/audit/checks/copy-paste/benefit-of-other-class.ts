/** What an employer pays for its staff (养老、医疗、住房), told of a subject that pays another of these. */
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span, textAround } from '@mingzhang/documents'
import type { Observation } from '../../check.ts'
import type { ResolvedMention } from '../../subjects/resolved-mentions.ts'

/** By the 款 whose subjects pay it, with the words by which it is known (《政府收支分类科目》说明). */
const BENEFITS: readonly { readonly item: string; readonly name: string; readonly words: RegExp }[] = [
  { item: '20805', name: '养老保险和职业年金', words: /养老保险|职业年金/ },
  { item: '21011', name: '医疗保险和医疗补助', words: /医疗保险|医疗补助|公费医疗|医保/ },
  { item: '22102', name: '住房公积金和住房补贴', words: /(?:住房)?公积金|购房补贴|住房补贴|提租补贴/ },
]
/** Words that may stand for any of them. */
const ANY_BENEFIT = /社会保障|社会保险|社保|五险|住房|房改|退休|医疗/
const PURPOSE = /(?:主要)?(?:反映|用于)[^。；]{2,80}/g

/** `购房补贴（项）……主要用于事业单位职工基本医疗保险缴费`: the line of another subject. */
export function* benefitOfOtherClass(
  { document }: Disclosure,
  resolved: ResolvedMention,
  next: ResolvedMention | undefined,
): Generator<Observation> {
  const subject = resolved.levels?.at(-1)?.subject
  const own = BENEFITS.find(({ item }) => subject?.code.length === 7 && subject.code.startsWith(item))
  if (own === undefined || subject === undefined) return
  for (const { purpose, span } of purposesBehind(textAround(document, resolved.mention.span), resolved, next)) {
    const other = BENEFITS.find(({ words }) => words.test(purpose))
    if (other === undefined || own.words.test(purpose) || ANY_BENEFIT.test(purpose.replace(other.words, ''))) continue
    yield {
      message: `“${subject.name}”（${subject.code}）的说明写的是${other.name}，说明与科目不符。`,
      suggestion: `改为“${subject.name}”的解释或用途。`,
      evidence: [span, resolved.mention.span],
    }
  }
}

/** What is said between a subject and the next one of its paragraph. */
function* purposesBehind(
  text: string,
  { mention: { span } }: ResolvedMention,
  next: ResolvedMention | undefined,
): Generator<{ readonly purpose: string; readonly span: Span }> {
  const after = next?.mention.span
  const end = after !== undefined && after.block === span.block && after.cell === span.cell ? after.start : text.length
  for (const match of allMatches(text.slice(span.end, end), PURPOSE)) {
    const start = span.end + match.index
    yield { purpose: match[0], span: { ...span, start, end: start + match[0].length } }
  }
}
