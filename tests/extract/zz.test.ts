import { readFileSync } from 'node:fs'
import { understand } from '@mingzhang/disclosure'
import { readDocument } from '@mingzhang/documents'
import { it } from 'vitest'
it('dump', async () => {
  const file = process.env.F ?? ''
  const d = await readDocument({ file, bytes: readFileSync(file) })
  for (const b of d.blocks.slice(0, Number(process.env.N ?? 12))) {
    if (b.kind === 'paragraph') console.log('P', b.text)
    else if (b.kind === 'table') {
      const rows: string[][] = []
      for (const c of b.cells) (rows[c.row] ??= [])[c.column] = c.text.replaceAll('\n', '⏎') + (c.rowSpan * c.columnSpan > 1 ? `(${c.rowSpan}x${c.columnSpan})` : '')
      console.log(`T ${b.rows}x${b.columns}\n` + rows.map((r) => [...r].map((x) => x ?? '.').join(' | ')).join('\n'))
    }
  }
  const u = understand(d)
  for (const t of u.statutoryTables) console.log(t.form.id, t.unit, t.rows.length, t.unread.length, t.rows.slice(0, 3).map((r) => r.key + [...r.cells.values()].filter(c=>c.stated).map((c) => ' ' + c.column + '=' + c.stated?.digits)).join('; '))
})
