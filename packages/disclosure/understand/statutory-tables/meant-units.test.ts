import type { AmountUnit, Stated } from '@mingzhang/accounts'
import { expect, test } from 'vitest'
import { meantUnits } from './meant-units.ts'

const amounts = (...hundredths: number[]): Stated[] =>
  hundredths.map((digits) => ({ digits: BigInt(digits), decimals: 2 }))
const tables = (odd: AmountUnit, own: Stated[]) => [
  { unit: '万元' as const, amounts: amounts(68_530, 41_275, 27_255) },
  { unit: '万元' as const, amounts: amounts(68_530, 20_000) },
  { unit: '万元' as const, amounts: amounts(41_275) },
  { unit: odd, amounts: own },
]

test('a table of the same amounts under another unit is meant in that of the others', () => {
  expect(meantUnits(tables('元', amounts(68_530, 41_275)))).toEqual(['万元', '万元', '万元', '万元'])
})

test('a table of other amounts keeps its unit, and so do tables of which no unit is usual', () => {
  expect(meantUnits(tables('元', amounts(685_300_000, 412_750_000))).at(-1)).toBe('元')
  expect(meantUnits(tables('元', amounts(68_530))).at(-1)).toBe('元')
  const few = tables('元', amounts(68_530, 41_275)).slice(2)
  expect(meantUnits(few)).toEqual(['万元', '元'])
})

test('a table that prints no unit is in the only one that the others print', () => {
  const without = { unit: undefined, amounts: amounts(68_530, 41_275) }
  expect(meantUnits([{ unit: '元', amounts: amounts(68_530, 41_275) }, without, without, without])).toEqual([
    '元',
    '元',
    '元',
    '元',
  ])
  expect(meantUnits([without])).toEqual(['万元'])
  expect(meantUnits([...tables('元', amounts(685_300_000)), without]).at(-1)).toBe('万元')
})
