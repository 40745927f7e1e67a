import { intervalOf, overlap, parseStated, percentOf, printStated, type Stated } from '@mingzhang/accounts'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printRate } from '../../evaluations/funding-print.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'

/** `3  甲项目  310.00  304.92  98.36%`: a row of which the text keeps the printed line alone. */
const ROW =
  /^\s*(?:\d{1,3}\s+)?(?<name>[^\s\d][^\s]{1,40})\s{2,}(?<budget>\d[\d,]*\.\d{1,6})\s+(?<executed>\d[\d,]*\.\d{1,6})\s+(?<rate>\d{1,3}(?:\.\d{1,4})?)[%％](?=\s|$)/
/** So many rows of a list whose rates are those of their amounts show what its columns are. */
const FEWEST_ALIKE = 3
/** One row in so many may differ. */
const ODD_OF = 4

interface Row {
  readonly name: string
  readonly budget: Stated
  readonly executed: Stated
  readonly rate: Stated
  readonly span: Span
}

/** Rates of rows that are read as lines, since the text has lost the lines of their table. */
export const rateOfPrintedRows: Check = {
  id: 'rate-of-printed-rows',
  category: 'completion',
  severity: 'error',
  title: '项目一览表逐行所列的执行率应等于执行数除以预算数。',
  basis: '预算执行率=（全年执行数÷全年预算数）×100%；同表其他各行均相符的，不符的一行有误。',
  example: {
    wrong: '3  绿化养护经费  310.00  279.00  99.00%（其他各行均相符）',
    right: '3  绿化养护经费  310.00  279.00  90.00%（其他各行均相符）',
  },
  *run(disclosure) {
    for (const rows of listsOf(wholeText(disclosure).paragraphs)) {
      const odd = rows.filter((row) => !agrees(row))
      if (rows.length - odd.length < FEWEST_ALIKE || odd.length * ODD_OF > rows.length) continue
      for (const { name, budget, executed, rate, span } of odd) {
        const computed = percentOf(intervalOf(executed), intervalOf(budget))
        if (computed === undefined) continue
        yield {
          message: `“${name}”的执行率应为${printRate(computed)}%，表中为${printStated(rate)}%，同表其他各行均相符。`,
          evidence: [span],
          expected: `${printRate(computed)}%`,
          actual: `${printStated(rate)}%`,
        }
      }
    }
  },
}

function agrees({ budget, executed, rate }: Row): boolean {
  const computed = percentOf(intervalOf(executed), intervalOf(budget))
  return computed === undefined || overlap(computed, intervalOf(rate))
}

/** Rows that stand one below the other. */
function listsOf(paragraphs: readonly Passage[]): Row[][] {
  const lists: Row[][] = []
  let isOpen = false
  for (const passage of paragraphs) {
    const row = /[%％]/.test(passage.text) ? rowIn(passage) : undefined
    if (row !== undefined && isOpen) lists.at(-1)?.push(row)
    else if (row !== undefined) lists.push([row])
    isOpen = row !== undefined
  }
  return lists
}

function rowIn({ text, at }: Passage): Row | undefined {
  const match = ROW.exec(text)
  const { name = '', ...printed } = match?.groups ?? {}
  const [budget, executed, rate] = [printed.budget, printed.executed, printed.rate].map((one) => parseStated(one ?? ''))
  if (match === null || budget === undefined || executed === undefined || rate === undefined) return undefined
  return { name, budget, executed, rate, span: { ...at, start: match.index, end: match.index + match[0].length } }
}
