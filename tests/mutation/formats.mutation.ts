/** What the audit says of the clean and the published examples in each format. */
import { expect, test } from 'vitest'
import { EXAMPLES } from '../../examples/source/disclosures.ts'
import { FORMATS, findingsIn, quotes } from '../conversion/formats.ts'

test('prints false alarms and planted errors by format', async () => {
  for (const { name, clean, published } of Object.values(EXAMPLES)) {
    for (const format of FORMATS) {
      for (const { severity, rule, message, evidence } of (await findingsIn(clean, format)) ?? [])
        console.log(
          `原件误报 ${name}.${format} ${severity} ${rule} ${message}｜${evidence
            .map((one) => one.quote)
            .join('｜')
            .slice(0, 80)}`,
        )
      const findings = (await findingsIn(published.content, format)) ?? []
      const missed = published.planted.filter(({ quote }) => !findings.some((finding) => quotes(finding, quote)))
      const extra = findings.filter((finding) => !published.planted.some(({ quote }) => quotes(finding, quote)))
      console.log(
        `公开版 ${name}.${format}：找到 ${published.planted.length - missed.length}/${published.planted.length}`,
      )
      for (const { category, what } of missed) console.log(`  漏 ${category} ${what}`)
      for (const { severity, rule, message } of extra) console.log(`  多 ${severity} ${rule} ${message.slice(0, 140)}`)
    }
  }
  expect(FORMATS.length).toBe(4)
})
