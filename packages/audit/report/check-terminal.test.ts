import { sampleAccounts } from '@mingzhang/accounts'
import { describe, expect, it } from 'vitest'
import { auditAccounts } from '../accounts-check/audit-accounts.ts'
import { EQUATION_CATALOGUE } from '../accounts-check/equation-catalogue.ts'
import { countViolations, renderCheckedAccounts, renderCheckTotals, renderUnchecked } from './check-terminal.ts'
import { displayWidth } from './display-text.ts'
import { renderEquations, renderEquationsTerminal } from './equations-document.ts'

const PLAIN = { width: 80, colour: false }
const sound = sampleAccounts(5)
const [first, ...others] = sound.income
if (first === undefined) throw new Error('the sample has income')
const wrong = auditAccounts('某局.json', { ...sound, income: [{ ...first, amount: first.amount + 100n }, ...others] })

const fits = (text: string): void => {
  for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
}

describe('a check of accounts on the terminal', () => {
  it('tells what does not hold, where, and what would mend it, within 80 columns', () => {
    expect(countViolations(wrong)).toMatchObject({ error: 1 })
    const text = renderCheckedAccounts(wrong, PLAIN)
    fits(text)
    expect(text.replace(/\s/g, '')).toContain('相差1.00元')
    expect(text).toContain('建议：')
    expect(text).toContain('同因：')
    expect(text).toContain('未执行')
  })

  it('tells that everything holds, and what was not executed', () => {
    const text = renderCheckedAccounts(auditAccounts('某局.json', sound), PLAIN)
    fits(text)
    expect(text).not.toContain('错误 1')
    expect(text).toContain('不视为成立')
  })

  it('cannot be driven by what a file is called', () => {
    const text = renderCheckedAccounts({ ...wrong, file: 'a\u001b[31m.json' }, PLAIN)
    expect(text).not.toContain('\u001b')
  })

  it('sums up many units and the files that are none', () => {
    const totals = {
      units: 3,
      faulty: 1,
      counts: { error: 1, warning: 0, review: 2 },
      byEquation: new Map([['A05', 1]]),
    }
    expect(renderCheckTotals(totals, PLAIN)).toContain('共 3 个单位：2 个没有错误和疑点，1 个有')
    expect(renderUnchecked([], PLAIN)).toBe('')
    const text = renderUnchecked([{ file: 'x.json', message: 'x.json：不是 JSON 文件。' }], PLAIN)
    fits(text)
    expect(text).toContain('不是 JSON 文件')
  })
})

describe('the list of equations', () => {
  it('fits the terminal, and shows every number in both forms', () => {
    const terminal = renderEquationsTerminal(EQUATION_CATALOGUE, PLAIN)
    const markdown = renderEquations(EQUATION_CATALOGUE)
    fits(terminal)
    for (const { id } of EQUATION_CATALOGUE.flatMap(({ entries }) => entries)) {
      expect(terminal).toContain(id)
      expect(markdown).toContain(`| ${id} |`)
    }
  })
})
