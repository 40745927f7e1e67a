/** The import report for people. */
import type { ImportNote, ImportReport, ImportSeverity } from '@mingzhang/disclosure'

const SEVERITIES: Readonly<Record<ImportSeverity, string>> = {
  refused: '不能采用',
  disagreement: '合计不符',
  hint: '提示',
}
const MOST_TOLD = 100
const LONGEST_QUOTE = 40

export function importText({ sheets, notes }: ImportReport): string {
  const lines = sheets.map(({ name, recognised, taken, reason }) => {
    const as = recognised === undefined || recognised === name ? '' : `（${recognised}）`
    return `  ${name}${as}：采用 ${taken} 个单元格${reason === undefined ? '' : `；${reason}`}`
  })
  const order: readonly ImportSeverity[] = ['refused', 'disagreement', 'hint']
  const sorted = order.flatMap((severity) => notes.filter((note) => note.severity === severity))
  const more = sorted.length - MOST_TOLD
  return [
    ...(lines.length > 0 ? ['各表采用情况：', ...lines] : []),
    ...(sorted.length > 0
      ? ['问题和提示：', ...sorted.slice(0, MOST_TOLD).map((note) => `  ${importNote(note)}`)]
      : []),
    ...(more > 0 ? [`  ……另有 ${more} 处，用 --report 写出全部`] : []),
    '',
  ].join('\n')
}

export function importNote({ severity, place, quote, message, remedy }: ImportNote): string {
  const file = place.file === undefined ? '' : `${place.file} `
  const cell = [place.sheet, place.address].filter((part) => part !== undefined).join('!')
  const shown = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}……` : quote
  const what = shown === '' || shown === place.sheet ? '' : `“${shown.replace(/\s+/g, ' ')}”`
  const where = `${file}${cell}${what}`
  return `【${SEVERITIES[severity]}】${where === '' ? '' : `${where}：`}${message}。${remedy}。`
}
