/** The manners in which units print their tables: what differs between published reports, and the accounts do not say. */
import type { AmountUnit } from '@mingzhang/accounts'

export interface Manner {
  readonly unit: AmountUnit
  /** Codes in one column, in one cell over the columns 类 款 项, or in three parts; or before the name in its cell. */
  readonly codes: 'one' | 'merged' | 'parts' | 'with-name'
  readonly total: 'first' | 'last'
  readonly zero: '' | '0.00' | '-' | '—'
  readonly negative: 'minus' | 'wide-minus' | 'parentheses'
  readonly digits: 'separated' | 'plain' | 'wide' | 'spaced'
  /** 栏次 and 行次. */
  readonly ordinals: boolean
  readonly borders: 'all' | 'rows' | 'three' | 'none'
  readonly page: 'portrait' | 'landscape' | 'turned'
  readonly fontSize: number
  /** Columns so narrow that names and headings take several lines. */
  readonly narrow: boolean
  readonly repeatedHeader: boolean
  readonly watermark: boolean
  /** Every table on a page of its own, or one after the other. */
  readonly apart: boolean
}

const PLAIN: Manner = {
  unit: '万元',
  codes: 'merged',
  total: 'first',
  zero: '',
  negative: 'minus',
  digits: 'separated',
  ordinals: true,
  borders: 'all',
  page: 'portrait',
  fontSize: 9,
  narrow: false,
  repeatedHeader: true,
  watermark: false,
  apart: true,
}

/** By what differs from the usual. */
export const MANNERS: Readonly<Record<string, Manner>> = {
  'as the Ministry prints them': PLAIN,
  'in 元, with 0.00': { ...PLAIN, unit: '元', zero: '0.00', page: 'landscape' },
  'codes in one column, total at the end': { ...PLAIN, codes: 'one', total: 'last', ordinals: false },
  'codes in three parts': { ...PLAIN, codes: 'parts', zero: '-' },
  'codes before the names': { ...PLAIN, codes: 'with-name', ordinals: false, negative: 'parentheses' },
  'narrow columns': { ...PLAIN, narrow: true, fontSize: 10.5, zero: '0.00' },
  'narrow columns without repeated header': { ...PLAIN, narrow: true, repeatedHeader: false, codes: 'one' },
  'full-width figures': { ...PLAIN, digits: 'wide', negative: 'wide-minus', page: 'landscape' },
  'spaces within figures': { ...PLAIN, digits: 'spaced', page: 'landscape' },
  'plain figures with dashes': { ...PLAIN, digits: 'plain', zero: '—', negative: 'wide-minus', codes: 'one' },
  'on turned pages': { ...PLAIN, page: 'turned', zero: '0.00' },
  'under a watermark': { ...PLAIN, watermark: true },
  'one after the other': { ...PLAIN, apart: false, repeatedHeader: false },
  'lines between rows only': { ...PLAIN, borders: 'rows', page: 'landscape' },
  'three lines a table': { ...PLAIN, borders: 'three', page: 'landscape', codes: 'one', zero: '0.00' },
  'no lines at all': { ...PLAIN, borders: 'none', page: 'landscape', codes: 'one', zero: '0.00' },
  'no lines, blank for nothing': { ...PLAIN, borders: 'none', page: 'landscape', codes: 'one', ordinals: false },
  'no lines, narrow': { ...PLAIN, borders: 'none', narrow: true, codes: 'one', zero: '0.00' },
  'lines between rows, narrow': { ...PLAIN, borders: 'rows', narrow: true, zero: '-' },
}
