/** Tables under the title of a form whose columns they do not have, so that they could not be read for it. */
import type { TableForm } from '@mingzhang/accounts'
import { titledFormOf } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'

export interface UnrecognisedTable {
  readonly form: TableForm
  /** Its block in the document. */
  readonly block: number
}

/** How far below its title a table stands, in blocks. */
const REACH = [1, 2, 3]

export const unrecognisedTables = oncePerDisclosure(
  ({ document, announcedTables, statutoryTables }): readonly UnrecognisedTable[] => {
    const found = new Set(statutoryTables.map(({ form }) => form))
    const known = new Set(statutoryTables.flatMap(({ blocks }) => blocks))
    return announcedTables.flatMap(({ form, spans }) =>
      found.has(form)
        ? []
        : spans.flatMap(({ block }) => {
            const at = REACH.map((offset) => block + offset).find((next) => document.blocks[next]?.kind === 'table')
            return at !== undefined && !known.has(at) && titledFormOf(document, at) === form
              ? [{ form, block: at }]
              : []
          }),
    )
  },
)
