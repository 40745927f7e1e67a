import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** `（以下简称“区文广旅体局”）`. */
const DECLARED = /以下简称[：:]?[“"](?<short>[\u4e00-\u9fff]{5,12})[”"]/g
/** So often the short name is written as it was declared. */
const OFTEN = 3

/** A short name that the text declared, once written without one of its characters. */
export const shortNameSlip: Check = {
  id: 'short-name-slip',
  category: 'typo',
  severity: 'info',
  title: '单位简称应与“以下简称”约定的一致，没有漏字。',
  basis: '文内关系 K18：同一事项前后一致。',
  example: {
    wrong: '（以下简称“区文广旅体局”）……项目由区文广旅局负责实施。',
    right: '（以下简称“区文广旅体局”）……项目由区文广旅体局负责实施。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const { text } of passagesWith(whole, '以下简称')) {
      for (const match of allMatches(text, DECLARED)) {
        const short = match.groups?.short ?? ''
        if (passagesWith(whole, short).length < OFTEN) continue
        for (const written of shortened(short)) {
          const places = placesOf(whole, written)
          const [place] = places
          if (place === undefined || places.length > 1) continue
          yield {
            message: `单位简称约定为“${short}”，此处写“${written}”，疑漏字。`,
            evidence: [place],
            expected: short,
            actual: written,
          }
        }
      }
    }
  },
}

/** The name without one of the characters within it. */
const shortened = (name: string): string[] =>
  [...new Set([...name].map((_, index) => name.slice(0, index) + name.slice(index + 1)))].slice(1, -1)

const placesOf = (whole: WholeText, written: string) =>
  passagesWith(whole, written).flatMap(({ text, at }) =>
    allMatches(text, new RegExp(written, 'g')).map(({ index }) => ({
      ...at,
      start: index,
      end: index + written.length,
    })),
  )
