/** The value of a field in a cell that somebody filled in. */
import { printFen } from '@mingzhang/accounts'
import { type AmountCell, amountIn, type CellRefusal, isRefusal, refusalOf } from '../../gather/cell-amount.ts'
import { type Field, type FieldKind, LONGEST_TEXT } from '../form/field.ts'

export interface ReadValue {
  /** As in the JSON form of the accounts. */
  readonly value: string | number
  /** It was finer than one 分. */
  readonly rounded?: boolean
}

export type ReadField = ReadValue | 'blank' | CellRefusal

/** `blank` where the cell holds nothing. */
export function readField(field: Field, cell: AmountCell | undefined): ReadField {
  if (cell === undefined) return 'blank'
  const refusal = refusalOf(cell)
  if (refusal !== undefined) return refusal
  return cell.text === '' ? 'blank' : READERS[field.kind](field, cell)
}

type FieldReader = (field: Field, cell: AmountCell) => ReadField

const MOST_COUNTED = 15

/** Text of a cell where digits are expected: as stored, in compatibility form. */
const digitsOf = ({ text, stored }: AmountCell): string =>
  stored?.number === undefined ? text.normalize('NFKC').replace(/\s/g, '') : String(Number(stored.number))

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

const wholeNumber =
  (remedy: string): FieldReader =>
  (_field, cell) => {
    const digits = digitsOf(cell).replace(/,(?=\d{3}(?:\D|$))/g, '')
    if (!/^\d+(?:\.0+)?$/.test(digits) || digits.length > MOST_COUNTED) return { message: '不是整数', remedy }
    return { value: Number.parseInt(digits, 10) }
  }

const code =
  (digits: number, level: string): FieldReader =>
  (_field, cell) => {
    const found = /^(\d+)(?:\D.*)?$/s.exec(digitsOf(cell))?.[1]
    if (found?.length === digits) return { value: found }
    return { message: `不是${level}科目编码`, remedy: `请填写${digits}位编码，或从下拉列表选择` }
  }

const READERS: Readonly<Record<FieldKind, FieldReader>> = {
  text({ longest = LONGEST_TEXT }, { text }) {
    return text.length <= longest ? { value: text } : { message: `文字超过 ${longest} 个字`, remedy: '请缩短后再导入' }
  },
  amount(_field, cell) {
    const read = amountIn(cell, '元')
    if (read === 'blank' || isRefusal(read)) return read
    return { value: printFen(read.fen), rounded: read.rounded }
  },
  count: wholeNumber('请填写不带文字的整数'),
  project: wholeNumber('请填写“项目”表中的序号'),
  year(_field, cell) {
    const found = /^(20\d{2})(?:年度?)?$/.exec(digitsOf(cell))?.[1]
    return found === undefined ? { message: '不是年度', remedy: '请填写四位年份，如 2024' } : { value: Number(found) }
  },
  functional: code(7, '支出功能分类项级'),
  economic: code(5, '部门预算支出经济分类款级'),
  subject(_field, cell) {
    const found = digitsOf(cell)
    return /^\d{3,7}$/.test(found) ? { value: found } : { message: '不是科目编码', remedy: '请填写3、5或7位数字编码' }
  },
  score(_field, cell) {
    const found = digitsOf(cell)
    return /^\d{1,3}(?:\.\d{1,2})?$/.test(found)
      ? { value: found }
      : { message: '不是分值', remedy: '请填写最多两位小数的数字' }
  },
  choice({ choices = [] }, { text }) {
    const found = choices.find(({ title }) => plain(title) === plain(text))
    return found === undefined
      ? { message: '不在可选项之内', remedy: `请选择：${choices.map(({ title }) => title).join('、')}` }
      : { value: found.value }
  },
}
