import { expect, test } from 'vitest'
import { linesIn } from './set-lines.ts'

test.each([
  ['字'.repeat(10), 10, 0, 1],
  ['字'.repeat(11), 10, 0, 2],
  ['字'.repeat(9), 10, 2, 2],
  ['', 10, 2, 1],
])('a line holds as many characters as there is room for: %s', (text, room, indent, lines) => {
  expect(linesIn(text, room, indent)).toBe(lines)
})

test('a figure stands on one line, and a little apart from the characters around it', () => {
  expect(linesIn(`${'字'.repeat(7)}1234.56`, 10)).toBe(2)
  expect(linesIn('共1234辆车', 5)).toBe(2)
  expect(linesIn('共，1234辆', 5)).toBe(2)
  expect(linesIn('共1234辆', 4)).toBe(2)
  expect(linesIn('（1234）', 4)).toBe(1)
})

test('a sign that closes hangs over the end of a line, a second one does not, a sign that opens is carried over', () => {
  expect(linesIn(`${'字'.repeat(10)}。`, 10)).toBe(1)
  expect(linesIn(`${'字'.repeat(10)}）。`, 10)).toBe(2)
  expect(linesIn(`${'字'.repeat(9)}（${'字'.repeat(10)}`, 10)).toBe(3)
})

test('a word longer than a line goes on in the next', () => {
  expect(linesIn('a'.repeat(45), 10)).toBe(3)
})
