/** How the cells of an entry workbook look. */
import type { CellStyle } from 'hucre/xlsx'
import type { CellLook } from '../workbook.ts'

const FONT = { name: '宋体', size: 10.5 } as const
const AMOUNT_FORMAT = '#,##0.00'
const COUNT_FORMAT = '#,##0'
const TEXT_FORMAT = '@'
const LINE = { style: 'thin', color: { rgb: '9AA5B1' } } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const
const UNLOCKED = { locked: false } as const

const filled = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
})

const ENTRY: CellStyle = {
  font: FONT,
  border: BORDER,
  fill: filled('FFFDF3'),
  alignment: { vertical: 'center', wrapText: true },
  numFmt: TEXT_FORMAT,
  protection: UNLOCKED,
}
const COMPUTED: CellStyle = {
  font: { ...FONT, color: { rgb: '52606D' } },
  border: BORDER,
  fill: filled('F0F2F5'),
  alignment: { vertical: 'center' },
}
const TOTAL: CellStyle = { ...COMPUTED, font: { ...FONT, bold: true }, fill: filled('E1E7EF') }

const rightAligned = (style: CellStyle, numFmt: string): CellStyle => ({
  ...style,
  numFmt,
  alignment: { horizontal: 'right', vertical: 'center' },
})

export const LOOKS: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { ...FONT, size: 16, bold: true }, alignment: { vertical: 'center' } },
  note: { font: { ...FONT, color: { rgb: '52606D' } }, alignment: { vertical: 'top', wrapText: true } },
  block: { font: { ...FONT, size: 12, bold: true, color: { rgb: '1F4E79' } }, alignment: { vertical: 'center' } },
  header: {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    border: BORDER,
    fill: filled('1F4E79'),
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  label: {
    font: FONT,
    border: BORDER,
    fill: filled('E9EFF7'),
    alignment: { vertical: 'center', wrapText: true },
  },
  entry: ENTRY,
  'entry.code': { ...ENTRY, alignment: { horizontal: 'left', vertical: 'center' } },
  'entry.amount': rightAligned(ENTRY, AMOUNT_FORMAT),
  'entry.count': rightAligned(ENTRY, COUNT_FORMAT),
  computed: COMPUTED,
  'computed.amount': rightAligned(COMPUTED, AMOUNT_FORMAT),
  total: TOTAL,
  'total.amount': rightAligned(TOTAL, AMOUNT_FORMAT),
}

/** Of a cell that an alarm has turned red. */
export const ALARM: CellStyle = {
  font: { bold: true, color: { rgb: '9C0006' } },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC7CE' } },
}

export const DEFAULT_FONT = FONT
