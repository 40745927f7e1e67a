import { expect, it } from 'vitest'
import { marginsOf } from './margins.ts'
import type { Line } from './page.ts'

const line = (text: string, right: number, y: number): Line => ({
  page: 1,
  text,
  left: 72,
  right,
  y,
  size: 12,
  font: 'Song',
  words: [],
})

it('a stop that hangs beyond the margin does not move it', () => {
  const lines = ['较上年增加，', '主要用于设备购置。', '其中：', '专项工作经费'].map((text, index) =>
    line(text, text.endsWith('费') ? 516 : 528, 100 + index * 20),
  )
  const items = lines.map((one) => ({ line: one }))
  expect(marginsOf([{ page: 1, width: 595, height: 842, items, rules: [] }]).get(1)?.right).toBe(516)
})
