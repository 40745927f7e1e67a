/** The points of a whole performance form (总分, 得分). */
import type { PrintedNumber, Words } from '../../evaluation.ts'
import type { FormDraft, FormPart } from './form-draft.ts'
import { cellAt, type FormRow } from './form-rows.ts'
import { numberIn } from './numbers.ts'

type FormTotals = Partial<Pick<FormDraft, 'totalCells' | 'totalWeight' | 'totalScore'>>

/** 总分 | 100 | 95.5: under the headings 分值 and 得分; without them the last number is what was scored. */
export function totalsIn(row: FormRow, part: FormPart | undefined): FormTotals | undefined {
  const cells = totalCellsOf(row, part)
  if (cells !== undefined) {
    const totalCells = cells.map(({ text, span }) => ({ text, span }))
    return { totalCells, totalWeight: numberIn(cells[0]), totalScore: numberIn(cells[1]) }
  }
  const numbers = row.filled.slice(1).flatMap((cell) => numberIn(cell) ?? [])
  return numbers.length === 0 ? undefined : { totalScore: numbers.at(-1) }
}

/** Under 分值 and 得分, counted from the last column; from the first where the cells behind them were left out. */
function totalCellsOf(row: FormRow, part: FormPart | undefined): readonly [Words, Words] | undefined {
  if (part?.kind !== 'indicators') return undefined
  const found = [row.width - part.width, 0].flatMap((shift): [Words, Words][] => {
    const [weight, score] = (['weight', 'score'] as const).map((column) => {
      const position = part.columns.get(column)
      return position === undefined ? undefined : cellAt(row, position + shift)
    })
    if (weight === undefined || score === undefined || weight === score) return []
    return fits(weight) && fits(score) ? [[weight, score]] : []
  })
  return found.find((cells) => cells.every((cell) => numberIn(cell) !== undefined)) ?? found[0]
}

/** `项目编码 | 5001 | 自评总分（分） | 98.5` at the head of the form. */
export function scoreInHead({ filled }: FormRow): PrintedNumber | undefined {
  const at = filled.findIndex(({ text }) => /^自评总分(?:[（(]分[）)])?$/.test(text))
  const value = at < 1 ? undefined : filled[at + 1]
  return value === undefined ? undefined : numberIn(value)
}

/** A number, or nothing: not the label or words of another column. */
const fits = (words: Words): boolean => words.text === '' || numberIn(words) !== undefined
