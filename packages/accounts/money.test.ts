import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFen, printFen, sharesAddingUp } from './money.ts'

describe('exact amounts', () => {
  it.each([
    ['1,234.5', '元', 123_450n],
    ['5,607.23', '万元', 5_607_230_000n],
    ['0.000001', '万元', 1n],
    ['-3', '元', -300n],
    ['１２．５', '元', 1_250n],
    ['.5', '元', 50n],
    ['0.0000001', '万元', undefined],
    ['1.234', '元', undefined],
    ['12,34', '元', undefined],
    ['', '元', undefined],
    ['.', '元', undefined],
    ['1e5', '元', undefined],
  ] as const)('reads %s %s', (text, unit, fen) => {
    expect(parseFen(text, unit)).toBe(fen)
  })

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (fen) => {
        expect(parseFen(printFen(fen))).toBe(fen)
        expect(parseFen(printFen(fen, '万元', 6), '万元')).toBe(fen)
      }),
    )
  })

  it('rounds half away from zero', () => {
    expect([500_00n, 499_99n, -500_00n].map((fen) => printFen(fen, '万元', 1))).toEqual(['0.1', '0.0', '-0.1'])
  })
})

describe('shares that add up', () => {
  it('give exactly 100, each within one unit of its own share', () => {
    const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 14n }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(amounts, (parts) => {
        fc.pre(parts.some((part) => part > 0n))
        const whole = parts.reduce((a, b) => a + b)
        const shares = sharesAddingUp(parts, 2).map((share) => parseFen(share) ?? -1n)
        expect(shares.reduce((a, b) => a + b)).toBe(10_000n)
        for (const [index, share] of shares.entries()) {
          const exact = ((parts[index] ?? 0n) * 10_000n) / whole
          expect(share - exact).toBeOneOf([0n, 1n])
        }
      }),
    )
  })
})
