/** What a paragraph tells without figures: tendencies (较上年下降) and absences (无, 没有). */
import { allMatches } from '@mingzhang/documents'
import type { Fact } from '../../disclosure.ts'
import { conceptIn } from './concept-in.ts'
import type { Ledger } from './ledger.ts'
import { type ParagraphContext, sentenceStart } from './paragraph-context.ts'
import {
  directionOfWord,
  MAY_TEND,
  NONE,
  TELLS_TENDENCY,
  TENDENCY,
  TENDENCY_BEHIND,
  TENDENCY_COMPARED_BEHIND,
} from './wording.ts'

/** `无因公出国（境）团组和人员`: people, not what is paid for them. */
const PEOPLE = '人员'
/** The key of what no catalogue knows. */
const UNKNOWN = 'label:'
/** A second amount, and what changed is not certain. */
const FEWEST_OF_LIST = 2

/** Whether a paragraph tells of a tendency, for what is recorded of one. */
export const tellsTendency = ({ text }: ParagraphContext): boolean => TELLS_TENDENCY.test(text) || MAY_TEND.test(text)

export function recordTendencies({ text, block, roles }: ParagraphContext, ledger: Ledger): void {
  const patterns = MAY_TEND.test(text) ? [TENDENCY, TENDENCY_COMPARED_BEHIND] : [TENDENCY]
  for (const match of patterns.flatMap((pattern) => allMatches(text, pattern))) {
    const direction = match[2] === '持平' ? 'equal' : directionOfWord(match[2] ?? '')
    const span = { block, start: match.index, end: match.index + match[0].length }
    for (const name of (match[1] ?? '').split(/[、和及]/)) {
      const concept = conceptIn(name.replace(/等.{0,2}$/, ''), roles)
      if (concept !== undefined) ledger.tendencies.push({ concept, direction, span })
    }
  }
}

/** `“三公”经费支出16.14万元，未超预算，较上年有所下降`: what changed is the only amount that the sentence has told. */
export function recordTendenciesBehindFigures({ text, block }: ParagraphContext, ledger: Ledger): void {
  const amounts = new Map<number, Fact[]>()
  for (const fact of ledger.facts.slice(ledger.facts.findLastIndex(({ figure }) => figure.span.block !== block) + 1)) {
    if (fact.figure.unit.measure !== 'amount') continue
    const from = sentenceStart(text, fact.figure.span.start)
    amounts.set(from, [...(amounts.get(from) ?? []), fact].slice(0, FEWEST_OF_LIST))
  }
  for (const match of allMatches(text, TENDENCY_BEHIND)) {
    const before = amounts
      .get(sentenceStart(text, match.index))
      ?.filter(({ figure }) => figure.span.start < match.index)
    const [told, other] = before ?? []
    if (told === undefined || other !== undefined || told.concept.key.startsWith(UNKNOWN)) continue
    const direction = match[1] === '持平' ? 'equal' : directionOfWord(match[1] ?? '')
    const span = { block, start: match.index + 1, end: match.index + match[0].length }
    ledger.tendencies.push({ concept: told.concept, direction, span })
  }
}

/** `政府性基金预算收支`: neither came in nor was spent. */
const bothWays = (name: string): readonly string[] =>
  name.endsWith('收支') ? ['收入', '支出'].map((way) => name.replace(/收支$/, way)) : [name]

/** `政府性基金预算财政拨款收入、支出及结转和结余`: the names behind the first are of the same money. */
function ofSameMoney(names: readonly string[]): readonly string[] {
  const money = /^(.{2,}?)(?:收入|支出)$/.exec(names[0] ?? '')?.[1]
  return money === undefined
    ? names
    : names.map((name) => (/^(?:收入|支出|收支|结转|结余)/.test(name) ? `${money}${name}` : name))
}

/** `主要原因是上年无因公出国（境）安排`: nothing is said of this year. */
const OF_LAST_YEAR = /(?:上一?年度?|去年|上年同期)[^，。；\d]{0,6}$/

export function recordAbsences({ text, block, roles, reportYear = 0 }: ParagraphContext, ledger: Ledger): void {
  if (!/无|没有|未发生|未取得/.test(text)) return
  for (const match of allMatches(text, NONE)) {
    const before = text.slice(0, match.index)
    if (OF_LAST_YEAR.test(before)) continue
    const isBefore = before
      .trimEnd()
      .replace(/度$/, '')
      .endsWith(`${reportYear - 1}年`)
    // `2022年度…支出20万元。2021年度无…支出`: there was none in the year before.
    if (isBefore && before.includes(`${reportYear}年`)) continue
    const span = { block, start: match.index, end: match.index + match[0].length }
    for (const name of ofSameMoney((match[1] ?? '').split(/[、和及与]/)).flatMap(bothWays)) {
      const concept = conceptIn(name, roles) ?? (name === PEOPLE ? undefined : conceptIn(`${name}支出`, roles))
      if (concept !== undefined) ledger.absences.push({ concept, span })
    }
  }
}
