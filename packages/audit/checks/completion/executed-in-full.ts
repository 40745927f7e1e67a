import { exactParts } from '@mingzhang/accounts'
import type { Disclosure, Evaluation, ProjectRow } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const RATE = '(?:预算)?执行率'
/** `其中8个项目预算执行率达到100%`, `预算执行率100%的项目10个`. */
const IN_FULL = new RegExp(
  `(?<first>\\d{1,3})\\s?个(?:预算)?项目的?${RATE}(?:均|都)?(?:达到?|为)?100[%％]|${RATE}(?:均|都)?(?:达到?|为)?100[%％]的(?:预算)?项目(?:共?有|共|为)?(?<behind>\\d{1,3})\\s?个`,
  'g',
)
/** `未达到100%的项目2个`. */
const NOT_IN_FULL =
  /(?:未达到?|不足|低于|不到)100[%％]的(?:预算)?项目(?:共?有|共|为)?(?<behind>\d{1,3})\s?个|(?<first>\d{1,3})\s?个(?:预算)?项目的?(?:预算)?执行率(?:未达到?|不足|低于|不到)100[%％]/g
/** `特定目标类项目12个`, `12个项目`. */
const ALL = /(?<first>\d{1,3})\s?个(?:部门|预算|特定目标类)*项目|项目(?:共?有|共|为)?(?<behind>\d{1,3})\s?个/g
/** From this share of its budget on, in thousandths, a rate may be printed as 100%. */
const ROUNDED_UP = 995n
const THOUSAND = 1000n

/** How many projects spent all of their budget, as the text and as the list say. */
export const executedInFull: Check = {
  id: 'executed-in-full',
  category: 'completion',
  severity: 'error',
  title: '文中所述预算执行率达到（未达到）100%的项目个数，应与项目总数、所附项目清单相符。',
  basis: '文内关系 K18：同一事项只有一个数；预算执行率=执行数÷预算数。',
  example: {
    wrong: '特定目标类项目3个，其中预算执行率达到100%的项目2个，未达到100%的项目2个。',
    right: '特定目标类项目3个，其中预算执行率达到100%的项目2个，未达到100%的项目1个。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['100%', '100％']))
      if (passage.at.cell === undefined) yield* contrary(disclosure, passage)
  },
}

function* contrary({ evaluations }: Disclosure, { text, at }: Passage): Generator<Observation> {
  const [full, another] = allMatches(text, IN_FULL)
  const [rest] = allMatches(text, NOT_IN_FULL)
  const told = full ?? rest
  if (told === undefined || another !== undefined) return
  const all = allMatches(text.slice(0, told.index), ALL).at(-1)
  if (all === undefined) return
  const spanOf = ({ index, 0: words }: RegExpExecArray) => ({ ...at, start: index, end: index + words.length })
  if (full !== undefined && rest !== undefined && countOf(full) + countOf(rest) !== countOf(all)) {
    yield {
      message: `项目共${countOf(all)}个，执行率达到100%的${countOf(full)}个、未达到的${countOf(rest)}个，合计${countOf(full) + countOf(rest)}个。`,
      evidence: [rest, full, all].map(spanOf),
    }
    return
  }
  const lists = evaluations.filter(({ projects }) => projects.length === countOf(all))
  const counted = lists.flatMap((list) => inFullOf(list) ?? [])
  const [first] = counted
  const stated = full === undefined ? countOf(all) - countOf(told) : countOf(full)
  if (first === undefined || counted.some(({ least, most }) => stated >= least && stated <= most)) return
  yield {
    message: `此处按执行率达到100%的项目为${stated}个，所附清单的${countOf(all)}个项目中有${first.least}个。`,
    evidence: [spanOf(told), ...first.others.map(({ executed, name }) => executed.total?.span ?? name.span)],
    expected: `${first.least}个`,
    actual: `${stated}个`,
  }
}

const countOf = ({ groups }: RegExpExecArray): number => Number(groups?.first ?? groups?.behind)

/** How many rows spent all of their budget, exactly and as printed rates may say; nothing where a row does not tell. */
function inFullOf({ projects }: Evaluation): { least: number; most: number; others: ProjectRow[] } | undefined {
  const least = projects.filter((row) => spends(row, THOUSAND) === true)
  const most = projects.filter((row) => spends(row, ROUNDED_UP) === true)
  if (projects.some((row) => spends(row, THOUSAND) === undefined)) return undefined
  return { least: least.length, most: most.length, others: projects.filter((row) => !least.includes(row)) }
}

/** Whether so many thousandths of a project's budget were spent. */
function spends({ budget: { total: budget }, executed: { total: executed } }: ProjectRow, share: bigint) {
  if (budget === undefined || executed === undefined || budget.stated.digits <= 0n) return undefined
  return exactParts(executed.stated, executed.scale) * THOUSAND >= exactParts(budget.stated, budget.scale) * share
}
