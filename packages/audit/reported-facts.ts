/** The facts of a disclosure as the report lists them. */
import { printStated } from '@mingzhang/accounts'
import type { Disclosure, Fact, Figure, StatutoryTable } from '@mingzhang/disclosure'
import { derivedFacts } from './derived-facts.ts'
import { figureAt } from './figure-at.ts'
import type { EvidencePlacer } from './placed-evidence.ts'
import type { ReportedFact } from './report.ts'

/** What is known of a figure beside its printed value. */
interface Known {
  readonly concept: string
  readonly label: string
  readonly year: number | undefined
  readonly unit: string
}

/** Every figure once with what is known of it, and what follows from the figures without being printed. */
export function reportedFacts(disclosure: Disclosure, placer: EvidencePlacer): ReportedFact[] {
  const known = new Map<number, Known>(tabledFigures(disclosure))
  for (const fact of disclosure.facts) known.set(fact.figure.id, knownOf(fact))
  const stated = disclosure.figures.map((figure) => reported(figure, known.get(figure.id), disclosure.year, placer))
  return [...stated, ...derivedFacts(disclosure, placer)]
}

const knownOf = ({ concept, year, figure }: Fact): Known => ({
  concept: concept.key,
  label: concept.label,
  year,
  unit: figure.unit.word,
})

/** Cells of the statutory tables: the concept of the narrative that they print, or table, row and column. */
function tabledFigures(disclosure: Disclosure): [number, Known][] {
  return disclosure.statutoryTables.flatMap((table) =>
    table.rows.flatMap((row) =>
      [...row.cells.values()].flatMap((cell): [number, Known][] => {
        const figure = cell.stated === undefined ? undefined : figureAt(disclosure.figures, cell.span)
        if (figure === undefined) return []
        const { concept, column } = addressOf(table, row.key, cell.column)
        const label = [`${row.code ?? ''}${row.name}`, column].filter((word) => word !== '').join('·')
        return [[figure.id, { concept, label, year: disclosure.year, unit: table.unit }]]
      }),
    ),
  )
}

const addressOf = (
  { form, columnTitles }: StatutoryTable,
  row: string,
  column: string,
): { concept: string; column: string } => ({
  concept: form.concepts[`${row}|${column}`] ?? `${form.id}.${row}.${column}`,
  column: columnTitles.get(column) ?? column,
})

function reported(
  figure: Figure,
  known: Known | undefined,
  year: number | undefined,
  placer: EvidencePlacer,
): ReportedFact {
  const { quote, place } = placer.evidence(figure.span)
  return {
    concept: known?.concept ?? 'unknown',
    label: known?.label ?? '',
    period: (known?.year ?? year)?.toString(),
    value: printStated(figure.stated),
    unit: known?.unit ?? figure.unit.word,
    decimals: figure.stated.decimals,
    place,
    quote,
  }
}
