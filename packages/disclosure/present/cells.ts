/** Cells of manuscript tables. */
import type { FigureRun, ManuscriptCell, Run } from '@mingzhang/documents'

type Options = Partial<Omit<ManuscriptCell, 'runs'>>

const cell = (runs: readonly Run[], options: Options): ManuscriptCell => ({
  runs,
  columnSpan: 1,
  rowSpan: 1,
  align: 'left',
  ...options,
})

export const words = (text: string, options: Options = {}): ManuscriptCell => cell(text === '' ? [] : [text], options)

export const heading = (text: string, options: Options = {}): ManuscriptCell =>
  words(text, { align: 'center', bold: true, ...options })

/** What a row or a group of rows is about. */
export const label = (text: string, options: Options = {}): ManuscriptCell =>
  words(text, { align: 'center', ...options })

/** A figure at the right of its cell; blank where there is none. */
export const number = (figure: FigureRun | undefined, options: Options = {}): ManuscriptCell =>
  cell(figure === undefined ? [] : [figure], { align: 'right', ...options })

/** Words and figures as they come. */
export const mixed = (runs: readonly Run[], options: Options = {}): ManuscriptCell => cell(runs, options)
