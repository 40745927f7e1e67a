/** A table as a unit prints it: its title, the rows of its header, and its rows. */
export interface PrintedCell {
  readonly text: string
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly align?: 'left' | 'center' | 'right'
  /** Steps by which a name stands in. */
  readonly indent?: number
}

export type PrintedRow = readonly PrintedCell[]

export interface PrintedSheet {
  readonly title: string
  /** 公开01表 and so on, printed above the unit at the right. */
  readonly form: string
  readonly header: readonly PrintedRow[]
  readonly rows: readonly PrintedRow[]
  /** Relative widths of the columns. */
  readonly widths: readonly number[]
}
