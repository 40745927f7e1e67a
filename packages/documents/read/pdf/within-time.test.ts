import { describe, expect, it } from 'vitest'
import { OutOfTime, withinTime } from './within-time.ts'

describe('withinTime', () => {
  it('gives up on work that does not end', async () => {
    await expect(withinTime(new Promise(() => undefined), 1)).rejects.toBeInstanceOf(OutOfTime)
  })

  it('hands on the result and the failure of work that ends', async () => {
    await expect(withinTime(Promise.resolve(7), 10_000)).resolves.toBe(7)
    await expect(withinTime(Promise.reject(new Error('坏')), 10_000)).rejects.toThrow('坏')
  })
})
