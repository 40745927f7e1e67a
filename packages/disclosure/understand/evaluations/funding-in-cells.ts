/** Budget rows whose cells hold each its label and its amount: `预算数90.00万元 | 执行数81.00万元 | 执行率90% | 满分10分，得9分`. */
import type { FundingColumn, FundingRow, PrintedNumber, Words } from '../../evaluation.ts'
import { fundingColumn } from './columns.ts'
import type { FormRow } from './form-rows.ts'
import { amountIn, numberIn } from './numbers.ts'

const LABELLED = /^([一-龥]{2,8}(?:[（(][一-龥]{2,6}[）)])?)[:：]?(\d[\d,]*(?:\.\d+)?(?:亿元|万元|元|%))$/
const POINTS = /^(?:满分|分值)(\d{1,2})分[，,；;]?(?:实?得分?)(\d{1,2}(?:\.\d+)?)分$/

/** The row of the whole money; `undefined` where budget and execution do not both stand so. */
export function fundingInCells({ filled }: FormRow, unit: bigint): FundingRow | undefined {
  const cells = new Map<FundingColumn, Words>()
  for (const cell of filled) {
    const [, label = '', amount = ''] = LABELLED.exec(cell.text) ?? []
    const column = fundingColumn(label)
    if (column !== undefined && !cells.has(column)) cells.set(column, partOf(cell, amount, cell.text.length))
  }
  const first = cells.get('initial') ?? cells.get('budget')
  if (first === undefined || !cells.has('executed')) return undefined
  const { weight, score } = pointsIn(filled)
  return {
    source: 'total',
    label: first,
    cells,
    initial: amountIn(cells.get('initial'), unit),
    budget: amountIn(cells.get('budget'), unit),
    executed: amountIn(cells.get('executed'), unit),
    rate: numberIn(cells.get('rate')),
    weight,
    score,
  }
}

/** `满分10分，得9.73分`: what could be reached, and what was. */
function pointsIn(cells: readonly Words[]): Pick<FundingRow, 'weight' | 'score'> {
  const cell = cells.find(({ text }) => POINTS.test(text))
  const [all = '', weight = '', score = ''] = POINTS.exec(cell?.text ?? '') ?? []
  if (cell === undefined) return { weight: undefined, score: undefined }
  return { weight: pointsAt(cell, weight, all.indexOf(weight)), score: pointsAt(cell, score, all.lastIndexOf(score)) }
}

const pointsAt = (cell: Words, points: string, start: number): PrintedNumber | undefined =>
  numberIn(partOf(cell, points, start + points.length))

/** The part of a cell that ends at an offset; the whole cell where white space was taken out of it. */
const partOf = ({ text, span }: Words, part: string, end: number): Words => {
  const hasSpace = span.end - span.start !== text.length
  const at = span.start + end
  return { text: part, span: hasSpace ? span : { ...span, start: at - part.length, end: at } }
}
