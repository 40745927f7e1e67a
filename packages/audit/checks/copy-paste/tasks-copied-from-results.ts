import { type Disclosure, rolesOf } from '@mingzhang/disclosure'
import { type Span, spanWithin } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `（三）年度主要工作任务`, not `工作任务完成情况`. */
const TASKS = /^[\s　（(）)\d一二三四五六七八九十、.．]*(?:20\d{2})?年?度?(?:主要|重点)?工作任务[。：:\s]*$/
/** Where the first part tells what was done. */
const RESULTS = /完成情况|工作成效|工作总结/
/** The heading behind the tasks: goals, money, analysis. */
const NEXT = /绩效目标|收支情况|绩效分析|支出情况/
const LONGEST_HEADING = 30
const SHORTEST_PARAGRAPH = 40
const FEWEST_COPIES = 3

/** The tasks of the year in the whole department's report, copied from what the first part tells of their completion. */
export const tasksCopiedFromResults: Check = {
  id: 'tasks-copied-from-results',
  category: 'copy-paste',
  severity: 'info',
  title: '整体绩效报告的“年度主要工作任务”写任务，不照抄第一部分的工作完成情况。',
  basis: '部门整体绩效自评报告提纲：年度主要工作任务是绩效分析的对照依据。',
  example: {
    wrong: '“年度主要工作任务”各段与“重点工作完成情况”逐字相同',
    right: '“年度主要工作任务”写明年初部署的任务，“重点工作完成情况”写明结果',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const { kind, start, end } of disclosure.evaluationReports) {
      if (kind !== 'whole') continue
      const passages = passagesBetween(whole, start, end)
      const heading = passages.findIndex(({ text }) => text.length <= LONGEST_HEADING && TASKS.test(text))
      const tasks = heading < 0 ? undefined : passages[heading]
      if (tasks === undefined) continue
      const results = resultsOf(disclosure, whole.paragraphs)
      const copies: Span[] = []
      for (const passage of passages.slice(heading + 1)) {
        if (passage.text.length <= LONGEST_HEADING && NEXT.test(passage.text)) break
        const result = results.get(keyOf(passage.text))
        if (result !== undefined) copies.push(spanOf(passage), spanOf(result))
      }
      if (copies.length < FEWEST_COPIES * 2) continue
      yield {
        message: `“${tasks.text.trim()}”有${copies.length / 2}段与第一部分的工作完成情况逐字相同，写的是完成情况而不是任务。`,
        evidence: [spanOf(tasks), ...copies],
      }
    }
  },
}

/** Paragraphs of the first part that tell what was done, by their words. */
function resultsOf({ sections }: Disclosure, paragraphs: readonly Passage[]): ReadonlyMap<string, Passage> {
  const told = new Map<string, Passage>()
  for (const passage of paragraphs) {
    const { text, section } = passage
    if (text.length < SHORTEST_PARAGRAPH || !RESULTS.test(sections[section]?.title ?? '')) continue
    if (rolesOf(sections, section).includes('overview')) told.set(keyOf(text), passage)
  }
  return told
}

/** Without white space and the number in front. */
const keyOf = (text: string): string => text.replace(/\s+/g, '').replace(/^[\d一二三四五六七八九十（()）.、．]+/, '')

const spanOf = ({ at, text }: Passage): Span => spanWithin(at, 0, text.length)
