/** What a paragraph tells without figures: tendencies (较上年下降) and absences (无, 没有). */
import { conceptIn } from './concept-in.ts'
import type { Ledger } from './ledger.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import { directionOfWord, NONE, TELLS_TENDENCY, TENDENCY } from './wording.ts'

/** `无因公出国（境）团组和人员`: people, not what is paid for them. */
const PEOPLE = '人员'

export function recordToldInWords(context: ParagraphContext, ledger: Ledger): void {
  if (TELLS_TENDENCY.test(context.text)) recordTendencies(context, ledger)
  if (/无|没有|未发生/.test(context.text)) recordAbsences(context, ledger)
}

function recordTendencies({ text, block, roles }: ParagraphContext, ledger: Ledger): void {
  for (const match of text.matchAll(TENDENCY)) {
    const direction = match[2] === '持平' ? 'equal' : directionOfWord(match[2] ?? '')
    const span = { block, start: match.index, end: match.index + match[0].length }
    for (const name of (match[1] ?? '').split(/[、和及]/)) {
      const concept = conceptIn(name.replace(/等.{0,2}$/, ''), roles)
      if (concept !== undefined) ledger.tendencies.push({ concept, direction, span })
    }
  }
}

/** `政府性基金预算收支`: neither came in nor was spent. */
const bothWays = (name: string): readonly string[] =>
  name.endsWith('收支') ? ['收入', '支出'].map((way) => name.replace(/收支$/, way)) : [name]

function recordAbsences({ text, block, roles }: ParagraphContext, ledger: Ledger): void {
  for (const match of text.matchAll(NONE)) {
    const span = { block, start: match.index, end: match.index + match[0].length }
    for (const name of (match[1] ?? '').split(/[、和及与]/).flatMap(bothWays)) {
      const concept = conceptIn(name, roles) ?? (name === PEOPLE ? undefined : conceptIn(`${name}支出`, roles))
      if (concept !== undefined) ledger.absences.push({ concept, span })
    }
  }
}
