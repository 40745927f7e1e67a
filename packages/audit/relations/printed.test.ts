import { exactly, parseStated, UNIT_PARTS } from '@mingzhang/accounts'
import { understand } from '@mingzhang/disclosure'
import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { printPercent } from './printed.ts'

const printed = (computed: string, told: string): string => {
  const { figures } = understand(textDocument('说明.txt', `甲局2022年度部门决算\n较上年增长${told}。`))
  const percent = figures.find(({ unit }) => unit.measure === 'percent')
  const { digits, decimals } = parseStated(computed) ?? { digits: 0n, decimals: 0 }
  return percent === undefined ? '' : printPercent(exactly((digits * UNIT_PARTS) / 10n ** BigInt(decimals)), percent)
}

test('a stated percentage is printed as it is, a computed one so that the difference shows', () => {
  expect(printed('33.1', '33.1%')).toBe('33.1%')
  expect(printed('-33.1', '33.1%')).toBe('-33.1%')
  expect(printed('33.0472', '33.1%')).toBe('33.047%')
  expect(printed('33.0472', '33.2%')).toBe('33.05%')
  expect(printed('33.0472', '33.14%')).toBe('33.05%')
})
