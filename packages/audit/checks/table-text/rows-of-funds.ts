/** The rows of money (资金来源) of an evaluation form, and what does not belong there. */
import type { Cell } from '@mingzhang/documents'
import type { Observation } from '../../check.ts'

/** A filled cell of a form, its text without white space. */
export interface FormCell {
  readonly cell: Cell
  readonly index: number
  readonly word: string
}

/** What is wrong, and the cells that show it. */
export interface Fault extends Pick<Observation, 'message'> {
  readonly odd: readonly FormCell[]
}

export const NUMBER = /^\d[\d.]*$/
/** `2.项目实施内容及过程概述`. */
export const LABEL = /^\d[.．、]/
export const NAMED = /^项目名称$/
/** What heads rows of money, or the form as a whole. */
export const LABEL_OF_FUNDS =
  /^(?:其中[:：])?(?:项目资金|年度资金总额|总额|(?:当年)?财政(?:资金|拨款)|财政专户管理资金|单位资金|其他资金)(?:[（(].*[）)])?$|^(?:项目名称|主管部门|实施单位|总分)$/
/** What is longer is no label. */
export const LONGEST = 20
const ONE_SOURCE = /^(?:财政专户管理资金|单位资金|其他资金)$/

/** What is wrong with the rows of sources; only a whole form (绩效指标 included) must have headings over their amounts. */
export function* faultsOfFunds(cells: readonly FormCell[], isWhole: boolean): Generator<Fault> {
  yield* strangersAmongFunds(cells)
  yield* fundsElsewhere(cells)
  if (isWhole) yield* fundsWithoutHeading(cells)
}

/** Rows of sources with amounts that no heading stands above. */
function* fundsWithoutHeading(cells: readonly FormCell[]): Generator<Fault> {
  const sources = cells.filter(({ word }) => LABEL_OF_FUNDS.test(word) && !NAMED_FORM.test(word))
  const amounts = sources.map(
    ({ cell }) => cells.filter((one) => one.cell.row === cell.row && NUMBER.test(one.word)).length,
  )
  const [first] = sources
  if (first === undefined || sources.length < FEWEST_SOURCES || Math.max(...amounts) < FEWEST_AMOUNTS) return
  const isHeading = ({ word, cell }: FormCell): boolean =>
    isBefore(cell, first.cell) && word.length < LONGEST / 2 && OF_FUNDS.test(word) && !OF_FORM.test(word)
  if (!cells.some(({ word }) => NAMED.test(word)) || cells.some(isHeading)) return
  yield { message: '资金各行之上没有“年初预算、全年预算数、全年执行数”等栏目一行。', odd: [first] }
}

const FEWEST_AMOUNTS = 2
/** In a row above, or to the left in the same one (`预算数 | 218.60 | 其中：财政拨款 | 218.60`). */
const isBefore = (one: Cell, other: Cell): boolean =>
  one.row < other.row || (one.row === other.row && one.column < other.column)
/** What heads the columns of money. */
const OF_FUNDS = /预算|执行|到位|支出|安排|计划|决算|金额/
/** What tells of the form as a whole. */
const OF_FORM = /表$|单位|部门|编码|名称/

/** A source of money that heads a second row, one without amounts. */
function* fundsElsewhere(cells: readonly FormCell[]): Generator<Fault> {
  const sources = cells.filter(({ word }) => ONE_SOURCE.test(word))
  if (sources.length < 2) return
  const rowsWith = (isMeant: (one: FormCell) => boolean): ReadonlySet<number> =>
    new Set(cells.filter(isMeant).map(({ cell }) => cell.row))
  const [withAmounts, withMore] = [
    rowsWith(({ word }) => NUMBER.test(word)),
    rowsWith(({ word }) => !ONE_SOURCE.test(word)),
  ]
  for (const one of sources) {
    const other = sources.find(({ word, cell }) => word === one.word && cell.row !== one.cell.row)
    if (other === undefined || withAmounts.has(one.cell.row) || !withMore.has(one.cell.row)) continue
    yield { message: `“${one.word}”一行没有金额，疑误入。`, odd: [one, other] }
  }
}

/** In the column of 其中：财政资金, between the total and the last of the sources, something that is no source of money. */
function* strangersAmongFunds(cells: readonly FormCell[]): Generator<Fault> {
  const sources = cells.filter(({ word }) => LABEL_OF_FUNDS.test(word) && !NAMED_FORM.test(word))
  const column = sources.at(-1)?.cell.column
  const rows = sources.filter(({ cell }) => cell.column === column).map(({ cell }) => cell.row)
  if (column === undefined || rows.length < FEWEST_SOURCES) return
  const [first, last] = [Math.min(...rows), Math.max(...rows)]
  const odd = cells.filter(
    ({ cell, word }) =>
      cell.column === column &&
      cell.row > first &&
      cell.row < last &&
      (LABEL.test(word) ||
        (/\d/.test(word) && word.length >= LONGEST / 2) ||
        NAMED_FORM.test(word) ||
        isBarredSource(word)),
  )
  if (odd.length === 0) return
  yield { message: `资金来源一栏写有“${odd.map(({ word }) => word).join('”、“')}”，不是资金来源。`, odd }
}

/** Words of results, not of money. */
const isBarredSource = (word: string): boolean =>
  word.length > 5 &&
  !/资金|拨款|收入|经费|结转|补助|预算|贷款|自筹|债券|中央|省|市|县|区|本级|上级|其他|基金/.test(word)
const NAMED_FORM = /^(?:项目名称|主管部门|实施单位|总分|项目资金.*)$/
const FEWEST_SOURCES = 2
