import { expect, it } from 'vitest'
import { SECTION_HEADINGS } from './section-headings.ts'

it('every heading is a pattern of a whole line without groups of its own, since all are asked as one', () => {
  for (const { pattern } of SECTION_HEADINGS) {
    expect(pattern.source).toMatch(/^\^.*\$$/)
    expect(new RegExp(`${pattern.source}|`).exec('')).toHaveLength(1)
  }
})
