/** What the audit says of the clean and the published examples in each format: nothing false, nearly all that was planted. */
import { expect, test } from 'vitest'
import { EXAMPLES } from '../../examples/source/disclosures.ts'
import { FORMATS, findingsIn, quotes } from '../conversion/formats.ts'

const FEWEST_FOUND = 0.9

test('no false alarms, and planted errors found, by format', async () => {
  for (const { name, clean, published } of Object.values(EXAMPLES)) {
    for (const format of FORMATS) {
      const alarms = ((await findingsIn(clean, format)) ?? []).filter(({ severity }) => severity !== 'info')
      expect(
        alarms.map(({ rule, message }) => `${rule} ${message}`),
        `${name}.${format}`,
      ).toEqual([])
      const findings = (await findingsIn(published.content, format)) ?? []
      const missed = published.planted.filter(({ quote }) => !findings.some((finding) => quotes(finding, quote)))
      const extra = findings.filter((finding) => !published.planted.some(({ quote }) => quotes(finding, quote)))
      console.log(
        `公开版 ${name}.${format}：找到 ${published.planted.length - missed.length}/${published.planted.length}`,
      )
      expect(missed.length, `${name}.${format}`).toBeLessThanOrEqual((1 - FEWEST_FOUND) * published.planted.length)
      for (const { category, what } of missed) console.log(`  漏 ${category} ${what}`)
      for (const { severity, rule, message } of extra) console.log(`  多 ${severity} ${rule} ${message.slice(0, 140)}`)
    }
  }
})
