import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `帮扶北川县石乡柳树村`: the last two characters of the county, the town and the village. */
const VILLAGE =
  /(?<county>[一-龥]{2}[县旗])(?:(?<town>[一-龥]{1,4}?[乡镇]))?(?<village>[一-龥]{2,3}村)(?![一-龥]{0,2}[乡镇])/g
/** Villages of a kind, or of nowhere in particular. */
const NO_NAME = /[个等各每全本该农乡贫困帮扶示范行政重点]村$|[、和及与的]|[乡镇县]/

/** One village below two counties. */
export const placeOfVillage: Check = {
  id: 'place-of-village',
  category: 'cross-section',
  severity: 'warning',
  title: '同一个村所属的县在文中各处应当一致。',
  basis: '文内关系 K18：同一事项前后一致；确有同名村的，应写明乡镇。',
  example: {
    wrong: '帮扶东山县柳树村。……在西河县柳树村举行收官演出。',
    right: '帮扶东山县柳树村。……在东山县柳树村举行收官演出。',
  },
  *run(disclosure) {
    const told = new Map<string, Told[]>()
    for (const { text, at } of passagesWith(wholeText(disclosure), '村')) {
      if (!/[县旗]/.test(text)) continue
      for (const { index, 0: words, groups } of allMatches(text, VILLAGE)) {
        const { county = '', town, village = '' } = groups ?? {}
        if (NO_NAME.test(village)) continue
        const span = { ...at, start: index, end: index + words.length }
        told.set(village, [...(told.get(village) ?? []), { county, town, span }])
      }
    }
    for (const [village, places] of told) {
      const [first, ...others] = places
      const other = others.find(({ county }) => county !== first?.county)
      if (first === undefined || other === undefined || mayBeTwo(places)) continue
      yield {
        message: `“${village}”一处写属${first.county}，另一处写属${other.county}，所属县不一致。`,
        evidence: [first.span, other.span],
      }
    }
  },
}

interface Told {
  readonly county: string
  readonly town: string | undefined
  readonly span: Span
}

/** Two towns are told, more than two counties, or both in one passage: villages of one name. */
function mayBeTwo(places: readonly Told[]): boolean {
  const towns = new Set(places.flatMap(({ town }) => town ?? []))
  const counties = new Set(places.map(({ county }) => county))
  const passageOf = ({ span: { block, cell } }: Told): string => `${block} ${cell ?? ''}`
  const inPassages = new Set(places.map((place) => `${passageOf(place)} ${place.county}`))
  const passages = new Set(places.map(passageOf))
  return towns.size > 1 || counties.size > 2 || inPassages.size > passages.size
}
