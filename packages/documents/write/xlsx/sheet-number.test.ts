import { expect, test } from 'vitest'
import { sheetNumber } from './sheet-number.ts'

const numberOf = (text: string) => sheetNumber([{ text, value: '0', concept: 'sample' }])

test.each([
  ['5,607.23', { value: 5607.23, format: '#,##0.00' }],
  ['-0.50', { value: -0.5, format: '#,##0.00' }],
  ['0.00', { value: 0, format: '#,##0.00' }],
  ['12', { value: 12, format: '#,##0' }],
  ['1234.5', { value: 1234.5, format: '0.0' }],
])('%s is a number displayed as printed', (text, number) => {
  expect(numberOf(text)).toEqual(number)
})

test.each(['007', '1,23.00', '-0.00', '12%', '—', '', '1e5', '+3', '123456789012345.67'])('%s stays a text', (text) => {
  expect(numberOf(text)).toBeUndefined()
})

test('what is no figure stays a text', () => {
  expect(sheetNumber(['12.00'])).toBeUndefined()
  expect(sheetNumber([{ text: '12.00', value: '12', concept: 'sample' }, '万元'])).toBeUndefined()
})
