import type { TableForm } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'

/** The tables read as forms, and those below the title of one whose headings tell nothing of it. */
export function printedForms({
  document,
  statutoryTables,
  announcedTables,
}: Disclosure): { form: TableForm; block: number }[] {
  const read = statutoryTables.flatMap(({ form, blocks: [block] }) => (block === undefined ? [] : [{ form, block }]))
  const known = new Set(statutoryTables.flatMap(({ blocks }) => blocks))
  const unread = announcedTables.flatMap(({ form, spans }) =>
    spans.flatMap(({ block: title }) => {
      const below = [title + 1, title + 2].find((block) => document.blocks[block]?.kind === 'table')
      return below === undefined || known.has(below) ? [] : [{ form, block: below }]
    }),
  )
  return [...read, ...unread]
}
