/** The figures outside the statutory tables as records, each with what it states; none is left out. */
import { exactParts, intervalOf, printStated, scaleOf } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { EvidencePlacer } from '../placed-evidence.ts'
import { amountIn, type FactRecord, rangeOf } from './extracted-record.ts'
import { type StatedThing, statedByFigures } from './stated-by-figures.ts'
import type { Verdicts } from './verdicts.ts'

const UNKNOWN: StatedThing = { concept: '未识别', label: '', year: undefined }

export function* factRecords(disclosure: Disclosure, verdicts: Verdicts): Generator<FactRecord> {
  const placer = new EvidencePlacer(disclosure)
  const stated = statedByFigures(disclosure)
  const tabled = new Set(disclosure.statutoryTables.flatMap(({ blocks }) => blocks))
  const { document, year } = disclosure
  const organisation = disclosure.organisation?.name ?? ''
  for (const figure of disclosure.figures) {
    if (tabled.has(figure.span.block)) continue
    const evidence = placer.evidence(figure.span)
    const judged = verdicts.of(figure.span)
    for (const thing of stated.get(figure.id) ?? [UNKNOWN])
      yield {
        document: document.file,
        organisation,
        year,
        concept: thing.concept,
        label: thing.label,
        period: String(thing.year ?? ''),
        ...valueIn(figure),
        ...evidence,
        ...judged,
      }
  }
}

function valueIn({
  stated,
  unit,
  decimals,
}: Figure): Pick<FactRecord, 'value' | 'unit' | 'decimals' | 'amount' | 'range'> {
  const printed = { value: printStated(stated), unit: unit.word, decimals: stated.decimals }
  if (unit.measure !== 'amount') return { ...printed, amount: '', range: undefined }
  const scale = scaleOf(unit)
  return {
    ...printed,
    amount: amountIn(exactParts(stated, scale)),
    range: rangeOf(intervalOf(stated, scale, decimals)),
  }
}
