import type { ThreePublic } from '@mingzhang/accounts'
import { sampleAccounts } from '@mingzhang/accounts'
import { describe, expect, it } from 'vitest'
import { withUntold } from './untold-matters.ts'

const told: ThreePublic = sampleAccounts({ seed: 14, year: 2023 }).threePublic
const blank = { batches: 0, persons: 0 }

describe('what was paid for and is not told', () => {
  it('is nothing where all is told', () => {
    expect(withUntold(told).untold).toBeUndefined()
  })

  it('is unknown, where money was spent', () => {
    const { untold } = withUntold({ ...told, held: [], domestic: { ...told.domestic, ...blank } })
    expect(untold).toEqual(['held', 'reception'])
  })

  it('is none, where no money was spent', () => {
    const nothing = { ...told.reception, final: 0n }
    const without = { ...told.domestic, ...blank, amount: 0n }
    const foreign = { ...told.foreign, ...blank, amount: 0n }
    expect(withUntold({ ...told, reception: nothing, domestic: without, foreign }).untold).toBeUndefined()
  })
})
