/** What printed cells are the sum of, by table and cell and by the concept that they print. */
import type { Measured } from '../tables/measured.ts'
import type { PrintedCell } from '../tables/printed-cells.ts'

export class PrintedParts {
  readonly #byCell = new Map<string, readonly Measured[]>()
  readonly #byConcept = new Map<string, readonly Measured[]>()

  constructor(printed: readonly PrintedCell[]) {
    for (const { table, cell, plus } of printed) {
      const key = `${cell.row}|${cell.column}`
      this.#byCell.set(`${table.form.id}|${key}`, plus)
      const concept = table.form.concepts[key]
      if (concept !== undefined && !this.#byConcept.has(concept)) this.#byConcept.set(concept, plus)
    }
  }

  of(table: string, cell: string): readonly Measured[] {
    return this.#byCell.get(`${table}|${cell}`) ?? []
  }

  /** Of the general budget and of government funds together, where each has a table of “三公”经费. */
  ofConcept(concept: string): readonly Measured[] | undefined {
    const parts = this.#byConcept.get(concept)
    const ofFunds = this.#byCell.get(`F7|data|${concept}.final`)
    return parts === undefined || ofFunds === undefined ? parts : [...parts, ...ofFunds]
  }
}
