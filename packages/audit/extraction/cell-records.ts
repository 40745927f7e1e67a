/** The cells of the statutory tables as records. */
import { AMOUNT_UNITS, exactParts } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { EvidencePlacer } from '../placed-evidence.ts'
import { amountIn, type CellRecord, precisionOf, rangeOf } from './extracted-record.ts'
import type { Verdicts } from './verdicts.ts'

export function* cellRecords(disclosure: Disclosure, verdicts: Verdicts): Generator<CellRecord> {
  const placer = new EvidencePlacer(disclosure)
  const { document, year } = disclosure
  const organisation = disclosure.organisation?.name ?? ''
  for (const { form, unit, rows, columnTitles } of disclosure.statutoryTables) {
    for (const { key, code = '', name, cells } of rows) {
      for (const { column, stated, interval, span } of cells.values()) {
        if (stated === undefined) continue
        yield {
          document: document.file,
          organisation,
          year,
          table: form.id,
          title: form.title,
          row: key,
          code,
          name,
          column,
          columnTitle: columnTitles.get(column) ?? column,
          unit,
          amount: amountIn(exactParts(stated, AMOUNT_UNITS[unit])),
          precision: precisionOf(interval),
          range: rangeOf(interval),
          ...placer.evidence(span),
          ...verdicts.of(span),
        }
      }
    }
  }
}
