import { describe, expect, it } from 'vitest'
import type { Check } from '../check.ts'
import { CHECKS } from '../checks/index.ts'
import { displayWidth } from './display-text.ts'
import { renderRules, renderRulesTerminal } from './rules-document.ts'

const HOSTILE: Check = {
  id: 'invented-rule',
  category: 'typo',
  severity: 'info',
  title: '不应有 <b>标记</b> | 竖线',
  basis: '公开格式要求',
  example: { wrong: '```\n# 不是标题', right: '正文' },
  run: () => [],
}

describe('the list of rules', () => {
  it('holds every rule once in the contents and once in full', () => {
    const text = renderRules(CHECKS)
    for (const { id } of CHECKS) {
      expect(text.split(`| [\`${id}\`](#${id}) |`)).toHaveLength(2)
      expect(text.split(`\n### \`${id}\`\n`)).toHaveLength(2)
    }
  })

  it('shows basis and both examples, and lets no text break out of its place', () => {
    const text = renderRules([HOSTILE])
    expect(text).toContain('依据：公开格式要求')
    expect(text).toContain('不应有 \\<b\\>标记\\</b\\> \\| 竖线')
    expect(text).toContain('````text\n```\n# 不是标题\n````')
    expect(text).toContain('会报告：')
    expect(text).toContain('不会报告：')
  })

  it('fits the terminal', () => {
    const text = renderRulesTerminal(CHECKS, { width: 80, colour: false })
    for (const { id } of CHECKS) expect(text).toContain(id)
    for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
  })
})
