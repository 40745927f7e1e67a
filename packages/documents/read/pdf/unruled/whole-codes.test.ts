import { expect, it } from 'vitest'
import { type Entry, entriesOf } from './entries.ts'
import { withWholeCodes } from './whole-codes.ts'

const columns = [
  { left: 10, right: 30, figures: true },
  { left: 100, right: 140, figures: true },
]
/** The entries of a line with its code, or a piece of it, and an amount. */
function line(y: number, code: string, amount: string): Entry[] {
  const at = (left: number, text: string) =>
    text === '' ? [] : [{ text, left, right: left + text.length * 5, y, size: 10, font: 'f', spaceAfter: false }]
  const words = [...at(10, code), ...at(100, amount)]
  return entriesOf({ page: 1, text: '', left: 10, right: 140, y, size: 10, font: 'f', words })
}
const shown = (lines: readonly (readonly Entry[])[]): string[] =>
  lines.map((entries) => entries.map(({ text }) => text).join(' '))

it('codes over two and three lines are whole on the line of the figures beside them', () => {
  const body = [
    line(10, '208', '3.00'),
    line(30, '208', ''),
    line(36, '', '3.00'),
    line(42, '05', ''),
    line(60, '208', ''),
    line(72, '050', '3.00'),
    line(84, '5', ''),
  ]
  expect(shown(withWholeCodes(body, columns))).toEqual(['208 3.00', '20805 3.00', '2080505 3.00'])
})

it('a column that holds other numbers than codes is left, and so are pieces far apart', () => {
  const numbers = [line(10, '208', '3.00'), line(22, '05', '2.00'), line(34, '9', '1.00')]
  expect(shown(withWholeCodes(numbers, columns))).toEqual(['208 3.00', '05 2.00', '9 1.00'])
  const apart = [line(10, '208', '3.00'), line(50, '05', '')]
  expect(shown(withWholeCodes(apart, columns))).toEqual(['208 3.00', '05'])
})
