import { expect, test } from 'vitest'
import { plainPurpose } from './entered-text.ts'

test('purposes of several units are told once', () => {
  expect(plainPurpose('主要用于泵站检修；泵站检修、渠道清淤；渠道清淤')).toBe('泵站检修；渠道清淤')
  expect(plainPurpose('用于道路、桥梁建设。')).toBe('道路、桥梁建设')
})
