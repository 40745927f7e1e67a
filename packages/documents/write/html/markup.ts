/** Pieces of html as text; whatever comes from a manuscript is escaped. */
import type { FigureRun, Run } from '../../manuscript.ts'
import { escaped } from '../markup.ts'

/** An element; attributes that are undefined are left out. `content` is html already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: string,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  return `<${name}${written.join('')}>${content}</${name}>`
}

/** Runs as they stand in a line; each figure with its exact value and with what it states. */
export const runsMarkup = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? escaped(run) : figureMarkup(run, run.text))).join('')

export const figureMarkup = ({ value, concept, period }: FigureRun, text: string): string =>
  element('data', { value, 'data-concept': concept, 'data-period': period }, escaped(text))
