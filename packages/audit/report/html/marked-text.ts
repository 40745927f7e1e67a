/** Text with its figures and the evidence of findings marked. */
import type { Severity } from '../../check.ts'
import { escapeHtml } from './escape.ts'

/** How well a figure is known; the last is the best. */
export type FigureStatus = 'seen' | 'understood' | 'confirmed'

export interface MarkedFigure {
  readonly start: number
  readonly end: number
  /** Position of the figure in the page's data. */
  readonly figure: number
  readonly status: FigureStatus
}

export interface EvidenceMark {
  readonly start: number
  readonly end: number
  /** 1-based number of the finding, and which of its pieces of evidence this is. */
  readonly finding: number
  readonly evidence: number
  readonly severity: Severity
}

const SEVEREST: readonly Severity[] = ['error', 'warning', 'info']

function openMark(marks: readonly EvidenceMark[], end: number): string {
  const severity = SEVEREST.find((candidate) => marks.some((mark) => mark.severity === candidate)) ?? 'info'
  const findings = [...new Set(marks.map((mark) => mark.finding))]
  const last = [...new Set(marks.filter((mark) => mark.end === end).map((mark) => mark.finding))]
  const tail = last.length === 0 ? '' : ` data-tail="${last.join(' ')}"`
  const evidence = marks.map((mark) => `${mark.finding}-${mark.evidence}`).join(' ')
  return `<mark class="${severity}" data-findings="${findings.join(' ')}" data-evidence="${evidence}"${tail}>`
}

/** HTML of `text[start, end)`, cut wherever evidence begins or ends. */
function markedRange(text: string, start: number, end: number, marks: readonly EvidenceMark[]): string {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start)
  if (inside.length === 0) return escapeHtml(text.slice(start, end))
  const bounds = inside.flatMap((mark) => [mark.start, mark.end]).filter((bound) => bound > start && bound < end)
  const cuts = [...new Set([start, ...bounds, end])].sort((a, b) => a - b)
  return cuts
    .slice(0, -1)
    .map((from, index) => {
      const to = cuts[index + 1] ?? end
      const piece = escapeHtml(text.slice(from, to))
      const covering = inside.filter((mark) => mark.start <= from && mark.end >= to)
      return covering.length === 0 ? piece : `${openMark(covering, to)}${piece}</mark>`
    })
    .join('')
}

/** The whole text; evidence lies within figures, never around them, so that both stay whole elements. */
export function markedText(text: string, figures: readonly MarkedFigure[], marks: readonly EvidenceMark[]): string {
  let html = ''
  let from = 0
  for (const { start, end, figure, status } of figures.toSorted((a, b) => a.start - b.start)) {
    if (start < from || end > text.length || end <= start) continue
    html += markedRange(text, from, start, marks)
    html += `<span class="figure ${status}" data-figure="${figure}" role="button" tabindex="-1">`
    html += `${markedRange(text, start, end, marks)}</span>`
    from = end
  }
  return html + markedRange(text, from, text.length, marks)
}
