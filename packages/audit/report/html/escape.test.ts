import { describe, expect, it } from 'vitest'
import { escapeHtml, jsonForScript } from './escape.ts'

describe('escaping', () => {
  it('leaves no character that opens a tag, an entity or ends an attribute', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;')
    expect(escapeHtml('甲\u0000乙\u001b')).toBe('甲�乙�')
  })

  it('writes JSON that cannot end its script and reads back the same', () => {
    const value = { text: '</script><!--<script>&\u2028\u2029"\\' }
    const json = jsonForScript(value)
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual(value)
  })
})
