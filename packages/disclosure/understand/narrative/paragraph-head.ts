/** How a paragraph opens: with the path of a subject, another name, or none. */
import { functionalSubjects } from '@mingzhang/accounts'
import type { Span } from '@mingzhang/documents'
import type { Concept } from '../../disclosure.ts'
import { conceptOfPlain } from '../concepts.ts'
import { plainLabel } from '../plain-label.ts'
import { conceptIn } from './concept-in.ts'
import { bareLabel } from './label.ts'
import { otherMoneyAhead } from './other-money.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import { findSubjectPath, type SubjectPath, subjectKey } from './subject-path.ts'

const LONGEST_HEAD = 160
const STATES_AMOUNT = /\d\s?[万亿]?元/

/** `2.公务接待费。2023年决算数…`, `公务接待费：…`: what the paragraph is about stands in front of it. */
const AHEAD = /^[\s\u3000]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]\s?)?(?<name>[^。：:，,；;\d]{2,30})[。：:]/

/** `（1）事业单位医疗7.61万元，其中：基本支出7.61万元`: the name of a subject and its amount open the paragraph, the kinds of spending follow. */
const DIVIDED_AT_HEAD =
  /^[\s\u3000]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]\s?)?(?<name>[^，,。；;：:\d]{2,40})[\d,.]+\s?万?元[，,。；;（(]\s?其中[：:，,]?\s?(?:基本|项目)支出/

/** What a paragraph is about. */
export interface Named {
  readonly concept: Concept
  readonly span: Span
}

/** How a paragraph opens: with the path of a subject (`isItem`), another name, or none. */
export interface Head {
  readonly isItem: boolean
  readonly named: Named | undefined
}

/** How the paragraph, or the line above that it goes on from, opens. */
export function headOf(context: ParagraphContext): Head {
  const opens = context.text.length - context.text.trimStart().length
  const first = findSubjectPath(context.text.slice(0, opens + LONGEST_HEAD))
  // A path behind an amount tells what that was spent on.
  const own = first === undefined || STATES_AMOUNT.test(context.text.slice(0, first.start)) ? undefined : first
  const above = own === undefined && context.above !== undefined ? findSubjectPath(context.above.text) : undefined
  const path = own ?? above
  if (path === undefined) return { isItem: false, named: namedAhead(context) }
  const from = own === undefined && context.above !== undefined ? context.above : context
  const { start, end } = path
  return {
    isItem: true,
    named: {
      concept: { key: subjectKey(withCategory(path, context.category)), label: from.text.slice(start, end) },
      span: { block: from.block, start, end },
    },
  }
}

/** Whose kinds of spending are told behind the words of a sentence, where not those of all money. */
export const dividedMoney = (context: ParagraphContext, head: Head, ahead: string): string | undefined =>
  otherMoneyAhead(ahead) ?? dividedAtHead(context, head)

/** `…防汛（项）：支出决算为370.00万元，其中：基本支出…`, `事业单位医疗7.61万元，其中：基本支出…`: what kinds of spending are of that alone. */
function dividedAtHead({ text, roles }: ParagraphContext, head: Head): string | undefined {
  if (head.isItem) return head.named?.concept.key
  const name = plainLabel(bareLabel(DIVIDED_AT_HEAD.exec(text)?.groups?.name ?? ''))
  // `初中教育支出20.00万元` is spent on 初中教育.
  const isSubject = [name, name.replace(/支出$/, '')].some((one) => functionalSubjects.named(one).length > 0)
  return isSubject ? conceptOfPlain(name, roles).key : undefined
}

/** A path that begins with a 款 belongs to the 类 that a line above names. */
const withCategory = ({ names, first }: SubjectPath, category: string | undefined): readonly string[] =>
  first === '款' && category !== undefined ? [category, ...names] : names

function namedAhead({ text, roles, block }: ParagraphContext): Named | undefined {
  const name = AHEAD.exec(text)?.groups?.name
  const concept =
    name === undefined ? undefined : conceptIn(name.replace(/(?:的)?(?:支出)?(?:情况)?(?:说明)?$/, ''), roles)
  if (name === undefined || concept === undefined) return undefined
  const start = text.indexOf(name)
  return { concept, span: { block, start, end: start + name.length } }
}
