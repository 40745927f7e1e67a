import {
  cutOffOrRounded,
  exactly,
  exactParts,
  type Interval,
  middle,
  overlap,
  parseStated,
  percentOf,
  printParts,
  subtract,
} from '@mingzhang/accounts'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,8}(?:\\.\\d+)?'
/** `改造任务数为120户，实际完成改造150户`: what was asked for and what was done. */
const DONE = new RegExp(
  `任务(?:数|量)?[为是共]?(?<task>${NUMBER})(?<unit>[一-龥]{1,2})[，,](?:实际|共计?|累计|已)*完成[^，。；\\d]{0,12}(?<done>${NUMBER})\\k<unit>`,
  'g',
)
/** `实际改造数超任务25%`. */
const BEYOND = new RegExp(
  `超(?:额|出|过)?(?:完成)?(?:了)?(?:年度|年初|目标|计划)?任务(?:数|量)?的?(?<rate>${NUMBER})[%％]`,
  'g',
)

/** How far what was done went beyond the task, in percent of the task. */
export const rateBeyondTask: Check = {
  id: 'rate-beyond-task',
  category: 'completion',
  severity: 'error',
  title: '所述超任务的比例，应等于完成数超出任务数的部分除以任务数。',
  basis: '超任务比例＝（完成数－任务数）÷任务数×100%。',
  example: {
    wrong: '改造任务数为120户，实际完成改造150户。……实际改造数超任务80%。',
    right: '改造任务数为120户，实际完成改造150户。……实际改造数超任务25%。',
  },
  *run(disclosure) {
    for (const { kind, start, end } of disclosure.evaluationReports) {
      if (kind !== 'project') continue
      const passages = passagesBetween(wholeText(disclosure), start, end).filter(({ text }) => text.includes('任务'))
      const claims = passages.flatMap((passage) => foundIn(passage, BEYOND))
      const [pair, ...others] = claims.length === 0 ? [] : passages.flatMap((passage) => foundIn(passage, DONE))
      const [claim, another] = claims
      if (claim === undefined || another !== undefined || pair === undefined) continue
      if (others.some(({ groups }) => groups.task !== pair.groups.task || groups.done !== pair.groups.done)) continue
      const { task = '', done = '', unit = '' } = pair.groups
      const { rate = '' } = claim.groups
      const right = rateOf(task, done)
      const told = parseStated(rate)
      if (right === undefined || told === undefined) continue
      // `超额完成任务的125%` is often meant as how much of it was done.
      if ([right.beyond, right.ofTask].some((one) => overlap(one, cutOffOrRounded(told)))) continue
      const should = `${printParts(middle(right.beyond), 1n, Math.max(2, told.decimals))}%`
      yield {
        message: `任务${task}${unit}，完成${done}${unit}，超任务${should}，文中为${rate}%。`,
        evidence: [claim.span, pair.span],
        expected: should,
        actual: `${rate}%`,
      }
    }
  },
}

interface Found {
  readonly groups: Readonly<Partial<Record<string, string>>>
  readonly span: Span
}

const foundIn = ({ text, at }: Passage, pattern: RegExp): Found[] =>
  allMatches(text, pattern).map(({ index, 0: words, groups }) => ({
    groups: groups ?? {},
    span: { ...at, start: index, end: index + words.length },
  }))

/** What was done beyond a task and all that was done, in percent of it; only where more was done than asked for. */
function rateOf(task: string, done: string): { readonly beyond: Interval; readonly ofTask: Interval } | undefined {
  const [asked, reached] = [parseStated(task), parseStated(done)]
  if (asked === undefined || reached === undefined || exactParts(reached) <= exactParts(asked)) return undefined
  const [whole, all] = [exactly(exactParts(asked)), exactly(exactParts(reached))]
  const [beyond, ofTask] = [percentOf(subtract(all, whole), whole), percentOf(all, whole)]
  return beyond === undefined || ofTask === undefined ? undefined : { beyond, ofTask }
}
