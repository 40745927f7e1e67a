import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { readPdf } from '../documents/read/pdf.ts'
import { announcedTables, findStatutoryTables } from './understand/statutory-tables/find-tables.ts'

test('x', async () => {
  for (const file of ['上海-普陀区委社会工作部-2024.pdf', '上海-2024-模板.pdf']) {
    const d = await readPdf({ file, bytes: new Uint8Array(readFileSync('/work/shared/real/' + file)) })
    d.blocks.forEach((b, i) => {
      if (b.kind === 'table' && file.includes('普陀'))
        console.log(
          i,
          b.rows,
          b.columns,
          JSON.stringify(b.cells.slice(0, 24).map((c) => [c.row, c.column, c.rowSpan, c.columnSpan, c.text])),
        )
      else if (b.kind === 'paragraph' && i < 70 && file.includes('普陀')) console.log(i, b.text.slice(0, 60))
    })
    const t = performance.now()
    const tables = findStatutoryTables(d)
    console.log(
      performance.now() - t,
      announcedTables(d)
        .map((a) => a.form.id)
        .join(),
    )
    for (const x of tables) {
      console.log(
        x.form.id,
        x.form.title,
        x.unit,
        x.blocks.join(),
        'rows',
        x.rows.length,
        'cells',
        x.cells.size,
        'unread',
        x.unread.length,
        'empty',
        x.empty,
        'note',
        x.note !== undefined,
        [...x.columnTitles.keys()].join(),
      )
      for (const r of x.rows) {
        const v = [...r.cells.values()].filter((c) => c.stated)
        if (v.length)
          console.log('   ', r.side, r.key, r.name, v.map((c) => c.column + '=' + c.stated!.digits).join(' '))
      }
    }
  }
})
