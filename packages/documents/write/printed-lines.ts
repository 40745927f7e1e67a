/** What is printed of runs: the same for every format, so that all say the same and read back alike. */

import { type ManuscriptParagraph, type Run, textOfRuns } from '../manuscript.ts'
import { plainCharacters } from '../plain-characters.ts'

/** What XML forbids, other control characters, halves of surrogate pairs, and what stands for no character at all. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd\ud800-\udfff\p{Noncharacter_Code_Point}]/gu
const SPACE = /[ \t\n\r\f\u00a0]+/g

const printable = (text: string): string => plainCharacters(text).replace(UNPRINTABLE, '').replace(SPACE, ' ')

/** Text of one line: white space is one space, what cannot be printed is left out, nothing stands at the ends. */
export const printedText = (text: string): string => printable(text).trim()

/** Runs of one paragraph, which is one line; runs without text are left out. */
export function printedRuns(runs: readonly Run[]): Run[] {
  const printed: Run[] = []
  let spaced = true
  for (const run of runs) {
    const whole = printable(typeof run === 'string' ? run : run.text)
    const text: string = spaced ? whole.trimStart() : whole
    if (text === '') continue
    spaced = text.endsWith(' ')
    printed.push(typeof run === 'string' ? text : { ...run, text })
  }
  return withoutSpaceAtEnd(printed)
}

/** The printed text of a paragraph. */
export const printedParagraph = ({ runs }: Pick<ManuscriptParagraph, 'runs'>): string => textOfRuns(printedRuns(runs))

/** Runs of each line of a cell: a line break in a run begins a line, empty lines are left out. */
export function printedLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    const [first = '', ...more] = (typeof run === 'string' ? run : run.text).split(/\r\n|[\r\n]/)
    const part = (text: string): Run => (typeof run === 'string' ? text : { ...run, text })
    lines.at(-1)?.push(part(first))
    lines.push(...more.map((text) => [part(text)]))
  }
  return lines.map(printedRuns).filter((line) => line.length > 0)
}

/** Figures and Chinese text, of which most cells are: printed as they are. */
const PLAIN = /^[!-~\u3001-\u9fff\uff01-\uff5e]*$/

/** The printed text of a cell, its lines separated by `\n`. */
export function printedCell(runs: readonly Run[]): string {
  const text = textOfRuns(runs)
  if (PLAIN.test(text)) return text
  return printedLines(runs)
    .map((line) => textOfRuns(line))
    .join('\n')
}

function withoutSpaceAtEnd(runs: Run[]): Run[] {
  for (let last = runs.pop(); last !== undefined; last = runs.pop()) {
    const text = (typeof last === 'string' ? last : last.text).trimEnd()
    if (text !== '') return [...runs, typeof last === 'string' ? text : { ...last, text }]
  }
  return runs
}
