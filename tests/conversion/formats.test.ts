/** What the audit says of the clean and the published examples in each format: nothing false, all that was planted. */
import { describe, expect, test } from 'vitest'
import { EXAMPLES } from '../../examples/source/disclosures.ts'
import { skippedWithout } from '../system-program.ts'
import { alarms, FORMATS, findingsIn, quotes } from './formats.ts'

const lacksLibreOffice = skippedWithout('soffice')

describe.each(Object.values(EXAMPLES))('$name', ({ clean, published }) => {
  describe.each(FORMATS)('as %s', (format) => {
    const needed = test.skipIf(format === 'pdf' && lacksLibreOffice)

    needed('has no error and no warning while it is clean', async () => {
      expect(alarms(await findingsIn(clean, format)).map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
    })

    needed('shows every error that was planted', async () => {
      const findings = await findingsIn(published.content, format)
      const missed = published.planted.filter(({ quote }) => !findings.some((finding) => quotes(finding, quote)))
      expect(missed.map(({ what }) => what)).toEqual([])
    })
  })
})
