/** The amount in a cell, exactly; or why there is none. */
import { type AmountUnit, type Fen, fenPer, isAmountUnit, printFen } from '@mingzhang/accounts'
import type { Cell } from '@mingzhang/documents'

export interface CellRefusal {
  readonly message: string
  readonly remedy: string
}

export interface CellAmount {
  readonly fen: Fen
  /** It was finer than one 分. */
  readonly rounded: boolean
}

export type AmountCell = Pick<Cell, 'text' | 'stored'>

const NOTHING = /^[-—–－―/／\\]*$/
const ERROR = /^#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/i
const DATE = /\d[年月日:]|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d{1,2}[-/]\d{1,2}$|\d\s*[AP]M$/i
const PERCENT = /%$/
/** Calls beyond the workbook: other files, programs (DDE). */
const OUTSIDE = /\||\[[^\]]+\]|\bWEBSERVICE\b|\bHYPERLINK\b|\bRTD\b|\bCALL\b|\bREGISTER\b/i
/** A text that a spreadsheet would run as a formula when it is pasted. */
const FORMULA_TEXT = /^[=+@]\s*[A-Za-z(]|^-\s*[A-Za-z(]/
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?(?:E([+-]?\d{1,3}))?$/i
const STORED_DIGITS = 15
const MOST_DIGITS = 40

/** `blank` for an empty or dashed cell. */
export function amountIn(cell: AmountCell, unit: AmountUnit): CellAmount | 'blank' | CellRefusal {
  const plain = cell.text.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s/g, '')
  const refusal = refusalOf(cell) ?? textRefusal(cell.text, plain)
  if (refusal !== undefined) return refusal
  if (NOTHING.test(plain) && cell.stored?.number === undefined) return 'blank'
  const [, printed = '', word = ''] = /^(?:¥|￥|RMB)?(.*?)([十百千万亿]*元)?(?:人民币)?$/.exec(plain) ?? []
  const amount =
    cell.stored?.number === undefined
      ? exactAmount(printed, word !== '' && isAmountUnit(word) ? word : unit)
      : exactAmount(storedDecimal(cell.stored.number), unit)
  return amount ?? { message: '不是数字，不能作为金额', remedy: '请改为不带文字的数字' }
}

export const isRefusal = (read: object | string): read is CellRefusal => typeof read === 'object' && 'remedy' in read

/** Why the value of a cell of any kind cannot be relied upon. */
export function refusalOf({ text, stored }: AmountCell): CellRefusal | undefined {
  if (stored?.formula !== undefined && OUTSIDE.test(stored.formula))
    return { message: '公式引用了本工作簿以外的内容，未采用', remedy: '请改为填写数值' }
  if (stored?.uncalculated === true)
    return { message: '公式没有保存计算结果', remedy: '请在 WPS 或 Excel 中打开文件并保存，或改为填写数值' }
  return ERROR.test(text) ? { message: `公式出错（${text}）`, remedy: '请修正公式，或改为填写数值' } : undefined
}

/** Texts that are something else than an amount. */
function textRefusal(text: string, plain: string): CellRefusal | undefined {
  if (DATE.test(plain)) return { message: '是日期或时间，不是金额', remedy: '请改填金额，并把单元格格式改为数值' }
  if (PERCENT.test(plain)) return { message: '是百分比，不是金额', remedy: '请改填金额，并把单元格格式改为数值' }
  return FORMULA_TEXT.test(text.trim())
    ? { message: '是以文本形式录入的公式，不会计算', remedy: '请改为填写数值' }
    : undefined
}

/** The decimal that a spreadsheet shows for a stored number: its first 15 digits. */
function storedDecimal(stored: string): string {
  const value = Number(stored)
  return Number.isFinite(value) ? value.toPrecision(STORED_DIGITS) : stored
}

function exactAmount(decimal: string, unit: AmountUnit): CellAmount | undefined {
  const match = NUMBER.exec(decimal)
  if (match === null || (match[2] === undefined && match[3] === undefined)) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = whole.replaceAll(',', '') + fraction
  const power = Number(exponent) - fraction.length
  if (digits.length > MOST_DIGITS || Math.abs(power) > MOST_DIGITS) return undefined
  const top = BigInt(digits) * fenPer(unit) * (power > 0 ? 10n ** BigInt(power) : 1n)
  const bottom = power < 0 ? 10n ** BigInt(-power) : 1n
  const fen = (top * 2n + bottom) / (bottom * 2n)
  return { fen: sign === '-' ? -fen : fen, rounded: top % bottom !== 0n }
}

/** An amount in 元 as messages print it. */
export const printYuan = (fen: Fen): string => `${printFen(fen)}元`
