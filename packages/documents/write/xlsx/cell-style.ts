/** How the cells of a statutory table's sheet look. */
import type { CellStyle } from 'hucre/xlsx'
import type { ManuscriptCell } from '../../manuscript.ts'

export const FONT = { name: '宋体', size: 10 } as const
const LINE = { style: 'thin', color: { rgb: '000000' } } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const
/** In a cell of this format what a user types over stays a text as well. */
const TEXT_FORMAT = '@'

type Align = ManuscriptCell['align']
const aligned = (horizontal: Align) => ({ horizontal, vertical: 'center', wrapText: true }) as const

export const TITLE_STYLE: CellStyle = { font: { ...FONT, size: 16, bold: true }, alignment: aligned('center') }
export const HEADER_STYLE: CellStyle = { font: { ...FONT, bold: true }, alignment: aligned('center') }
export const LINK_STYLE: CellStyle = {
  font: { ...FONT, underline: true, color: { rgb: '0563C1' } },
  alignment: aligned('left'),
}
export const lineStyle = (align: Align): CellStyle => ({ font: FONT, alignment: aligned(align) })

const styles = new Map<string, CellStyle>()

/** @param format of a number; texts have their own */
export function tableCellStyle({ align, indent = 0, bold = false }: ManuscriptCell, format = TEXT_FORMAT): CellStyle {
  const key = `${align} ${indent} ${bold} ${format}`
  const style = styles.get(key) ?? {
    font: { ...FONT, bold },
    border: BORDER,
    alignment: { ...aligned(align), wrapText: format === TEXT_FORMAT, ...(indent > 0 ? { indent } : {}) },
    numFmt: format,
  }
  styles.set(key, style)
  return style
}
