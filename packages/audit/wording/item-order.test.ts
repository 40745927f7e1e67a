import { expect, test } from 'vitest'
import { intrudersAmong } from './item-order.ts'
import type { NumberedItem } from './numbered-items.ts'

/** Items directly below one another. */
const items = (numbers: readonly number[], first: Partial<NumberedItem> = {}): NumberedItem[] =>
  numbers.map((number, block) => ({
    ...{ number, block, style: 'arabic' as const, length: 20, heading: false, isLine: false },
    ...(block === 0 ? first : {}),
  }))

const certain = (list: readonly NumberedItem[]): number[] =>
  intrudersAmong(list).flatMap(({ item, isCertain }) => (isCertain ? [item.block] : []))

test('a first number behind a first number is wrong, unless that heads the list', () => {
  expect(certain(items([1, 1, 2, 3]))).toEqual([1])
  expect(certain(items([1, 1, 2, 3], { heading: true }))).toEqual([])
  expect(certain(items([1, 1, 2, 3], { isLine: true }))).toEqual([])
})
