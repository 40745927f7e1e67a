import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  exactParts,
  gap,
  intersect,
  intervalOf,
  middle,
  overlap,
  parseStated,
  percentOf,
  printParts,
  printStated,
  shareOf,
  subtract,
  sum,
  UNIT_PARTS,
  wholeOf,
} from './stated.ts'

const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
const stated = cents.map((digits) => ({ digits, decimals: 2 }))

describe('parsing', () => {
  test.each([
    ['5,607.23', 560723n, 2],
    ['-3', -3n, 0],
    ['１２．５', 125n, 1],
    ['0', 0n, 0],
  ])('%s', (text, digits, decimals) => expect(parseStated(text)).toEqual({ digits, decimals }))
  test.each(['', '1,23', '12,3456.7', '1.2.3', '万', '1e5', '9'.repeat(31)])('%s is no number', (text) => {
    expect(parseStated(text)).toBeUndefined()
  })
  test('what is printed reads back the same', () => {
    fc.assert(
      fc.property(stated, (figure) => {
        expect(parseStated(printStated(figure))).toEqual(figure)
      }),
    )
  })
})

describe('intervals', () => {
  test('a stated figure stands for half a unit of its last place either way', () => {
    expect(intervalOf({ digits: 560723n, decimals: 2 }, 10_000n)).toEqual({
      low: 56072250n * UNIT_PARTS,
      high: 56072350n * UNIT_PARTS,
    })
    expect(intervalOf({ digits: 5n, decimals: 0 })).toEqual({
      low: (9n * UNIT_PARTS) / 2n,
      high: (11n * UNIT_PARTS) / 2n,
    })
  })
  test('rounded parts never contradict their rounded total', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 13n }), { minLength: 1, maxLength: 40 }), (exact) => {
        const rounded = (yuanCents: bigint) => ({ digits: (yuanCents + 5000n) / 10000n, decimals: 2 })
        const total = exact.reduce((all, one) => all + one, 0n)
        expect(overlap(sum(exact.map((one) => intervalOf(rounded(one)))), intervalOf(rounded(total)))).toBe(true)
      }),
    )
  })
  test('a rounded share never contradicts its rounded figures', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 10n ** 6n, max: 10n ** 12n }),
        (part, whole) => {
          const share = { digits: (part * 20_000n + whole) / (whole * 2n), decimals: 2 }
          const computed = percentOf(
            intervalOf({ digits: part, decimals: 2 }),
            intervalOf({ digits: whole, decimals: 2 }),
          )
          expect(computed !== undefined && overlap(computed, intervalOf(share))).toBe(true)
        },
      ),
    )
  })
  test('a ratio over something that may be nought says nothing', () => {
    expect(percentOf(intervalOf({ digits: 5n, decimals: 0 }), intervalOf({ digits: 0n, decimals: 2 }))).toBeUndefined()
  })
  test('a quotient is printed as that of the printed numbers, however coarse they are', () => {
    const of = (digits: bigint) => intervalOf({ digits, decimals: 0 })
    expect(
      [percentOf(of(4n), of(45n)), wholeOf(of(45n), of(90n))].map((value) => value && printParts(middle(value))),
    ).toEqual(['8.89', '50.00'])
    expect(wholeOf(of(45n), of(0n))).toBeUndefined()
  })
  test('difference undoes sum', () => {
    fc.assert(
      fc.property(stated, stated, (a, b) => {
        const back = subtract(add(intervalOf(a), intervalOf(b)), intervalOf(b))
        expect(intersect(back, intervalOf(a))).toEqual(intervalOf(a))
      }),
    )
  })
  test('a share of an amount holds the share it came from', () => {
    const part = shareOf(intervalOf({ digits: 20000n, decimals: 2 }), intervalOf({ digits: 25n, decimals: 0 }))
    expect(overlap(part, intervalOf({ digits: 5000n, decimals: 2 }))).toBe(true)
  })
  test('gap is how far they are apart', () => {
    expect(gap({ low: 0n, high: 5n }, { low: 8n, high: 9n })).toBe(3n)
    expect(gap({ low: 0n, high: 5n }, { low: 5n, high: 9n })).toBe(0n)
  })
})

test('printing rounds half away from zero', () => {
  expect(printParts(exactParts({ digits: 12345n, decimals: 3 }), 1n, 2)).toBe('12.35')
  expect(printParts(exactParts({ digits: -12345n, decimals: 3 }), 1n, 2)).toBe('-12.35')
  expect(printParts(exactParts({ digits: -1n, decimals: 3 }), 1n, 2)).toBe('0.00')
})
