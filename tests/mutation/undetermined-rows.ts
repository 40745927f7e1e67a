/** Changes within the rows of one parent subject that leave every sum and every other table as it was. */
import { type Manuscript, type ManuscriptCell, type ManuscriptTable, textOfRuns } from '@mingzhang/documents'

type Row = readonly ManuscriptCell[]

const CODE = /^\d{3}(?:\d\d){0,2}$/
/** Prints for each functional subject what of it each economic one is. */
const DETAIL = '一般公共预算财政拨款支出决算明细表'

/**
 * Whether the rows of each parent hold the same amounts in another order, and no other table prints
 * these subjects with these amounts: nothing tells which of them is right.
 */
export function isOpenWithinParent({ blocks }: Manuscript, table: ManuscriptTable, rows: readonly Row[]): boolean {
  const [before, after] = [amountsByCode(table.rows), amountsByCode(rows)]
  if (before.size === 0 || before.size !== after.size || linesOf(table.rows) !== linesOf(rows)) return false
  const changed = [...before].filter(([code, amounts]) => after.get(code) !== amounts).map(([code]) => code)
  if (changed.length === 0 || changed.some((code) => code.length === 3)) return false
  const parents = [...new Set(changed.map((code) => code.slice(0, -2)))]
  const filled = (amounts: ReadonlyMap<string, string>, parent: string): string =>
    changed
      .filter((code) => code.slice(0, -2) === parent)
      .map((code) => amounts.get(code) ?? '')
      .filter((text) => /\d/.test(text))
      .sort()
      .join()
  if (parents.some((parent) => filled(before, parent) !== filled(after, parent))) return false
  const others = blocks.filter((block) => block.kind === 'table' && block.statutory && block.title !== table.title)
  if (table.title.includes('基本支出')) return !others.some((block) => block.kind === 'table' && block.title === DETAIL)
  return !others.some((block) => block.kind === 'table' && printsAny(block, changed, before))
}

/** Another table prints one of the subjects with the same first amount. */
function printsAny({ rows }: ManuscriptTable, codes: readonly string[], amounts: ReadonlyMap<string, string>): boolean {
  const own = amountsByCode(rows)
  const first = (text: string | undefined): string | undefined => text?.split('|')[0]
  return codes.some((code) => own.has(code) && first(own.get(code)) === first(amounts.get(code)))
}

/** The cells behind each code up to the next one, joined. */
function amountsByCode(rows: readonly Row[]): Map<string, string> {
  const amounts = new Map<string, string>()
  for (const cells of rows) {
    let code: string | undefined
    for (const text of cells.map(({ runs }) => textOfRuns(runs))) {
      if (CODE.test(text)) {
        code = text
        amounts.set(text, '')
      } else if (code !== undefined && !/[\u4e00-\u9fff]/.test(text)) {
        const known = amounts.get(code) ?? ''
        amounts.set(code, known === '' ? text : `${known}|${text}`)
      }
    }
  }
  return amounts
}

/** The rows without a code, as printed. */
const linesOf = (rows: readonly Row[]): string =>
  rows
    .map((cells) => cells.map(({ runs }) => textOfRuns(runs)))
    .filter((texts) => !texts.some((text) => CODE.test(text)))
    .map((texts) => texts.join('|'))
    .join('\n')

const SOURCE = /财政资金|财政拨款|财政专户|单位资金|其他资金|结转资金/

/** Two sources of a project's money exchanged, where no second form prints them. */
export function areOpenSources({ blocks }: Manuscript, table: ManuscriptTable, a: Row, b: Row): boolean {
  const isSource = (cells: Row): boolean => cells.some(({ runs }) => SOURCE.test(textOfRuns(runs)))
  if (table.statutory || ![a, b].every(isSource)) return false
  const name = nameIn(table)
  return !blocks.some((block) => block.kind === 'table' && block !== table && nameIn(block) === name)
}

/** The project that a form names. */
export const nameIn = ({ rows }: ManuscriptTable): string | undefined => {
  const texts = rows.map((cells) => cells.map(({ runs }) => textOfRuns(runs)).filter((text) => text !== ''))
  return texts.find(([label]) => label === '项目名称')?.[1]
}
