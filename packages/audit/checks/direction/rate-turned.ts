import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { oncePerDisclosure } from '../../once-per-disclosure.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const RISE = '增长|增加|上升|提高|上涨'
const FALL = '下降|减少|降低|压减|减幅'
/** `比上年增长7.41%`, `下降7.41%`; a whole number of percents comes up more than once. */
const RATE = new RegExp(`(?<word>${RISE}|${FALL})了?(?<rate>\\d{1,3}\\.\\d{1,2})[%％](?!以上)`, 'g')
const AMOUNT = /(?<![\d.,])\d[\d,]*\.\d+万元/g
const RISING = new RegExp(`^(?:${RISE})$`)
const WHOLE_RATE = /\.0+$/
/** A rate that is told more often is that of many things. */
const MOST_TOLD = 40

interface Told {
  readonly rate: string
  readonly rises: boolean
  readonly amounts: readonly string[]
  readonly words: string
  readonly span: Span
}

/** The same amount rose by a rate here and fell by it there. */
export const rateTurned: Check = {
  id: 'rate-turned',
  category: 'direction',
  severity: 'error',
  title: '同一金额的同一增减率，不应一处写增长、另一处写下降。',
  basis: '文内关系 K02、K18：同一指标的变动方向只有一个。',
  example: {
    wrong: '“三公”经费支出12.60万元，比上年下降8.35%。……“三公”经费支出12.60万元，比上年增长8.35%。',
    right: '“三公”经费支出12.60万元，比上年下降8.35%。……“三公”经费支出12.60万元，比上年下降8.35%。',
  },
  *run(disclosure) {
    for (const told of byRate(disclosure).values()) {
      if (told.length > MOST_TOLD) continue
      const odd = told.flatMap((one) => {
        const against = told.filter((other) => isAgainst(one, other) && !areOfOneBase(disclosure, one, other))
        const alike = told.filter((other) => other.rises === one.rises && sharesAmount(one, other))
        return against.length >= alike.length && against.length > 0 ? [{ one, against }] : []
      })
      // Where each tells against the other, the one behind repeats the one in front.
      const found = odd.at(-1)
      if (found !== undefined)
        yield {
          message: `此处为“${found.one.words}”，同一金额在他处为“${found.against[0]?.words ?? ''}”，方向相反。`,
          evidence: [found.one.span, ...found.against.map(({ span }) => span)],
        }
    }
  },
}

const sharesAmount = (one: Told, other: Told): boolean => one.amounts.some((amount) => other.amounts.includes(amount))

const isAgainst = (one: Told, other: Told): boolean =>
  one.rises !== other.rises && one.span.block !== other.span.block && sharesAmount(one, other)

/** Whether both are known as changes of one thing: `same-base-year-figure` holds what they were against each other. */
function areOfOneBase({ changes }: Disclosure, one: Told, other: Told): boolean {
  const [first, second] = [one, other].map(({ span }) =>
    changes.find(
      ({ rate }) => rate?.span.block === span.block && span.start <= rate.span.start && rate.span.end <= span.end,
    ),
  )
  return first !== undefined && first.subject.concept.key === second?.subject.concept.key
}

/** What is told of each rate. */
const byRate = oncePerDisclosure((disclosure: Disclosure): ReadonlyMap<string, readonly Told[]> => {
  const told = new Map<string, Told[]>()
  for (const passage of passagesWithAny(wholeText(disclosure), `${RISE}|${FALL}`.split('|')))
    if (passage.at.cell === undefined && passage.text.includes('%'))
      for (const one of toldIn(passage)) told.set(one.rate, [...(told.get(one.rate) ?? []), one])
  return told
})

const toldIn = ({ text, at }: Passage): Told[] =>
  allMatches(text, RATE).flatMap((match) => {
    const { word = '', rate = '' } = match.groups ?? {}
    if (WHOLE_RATE.test(rate)) return []
    const amounts = allMatches(sentencesBefore(text, match.index), AMOUNT).map(([amount]) => amount.replaceAll(',', ''))
    const span = { ...at, start: match.index, end: match.index + match[0].length }
    return [{ rate, rises: RISING.test(word), amounts, words: match[0], span }]
  })

/** The sentence of an offset up to it, and the one in front. */
function sentencesBefore(text: string, offset: number): string {
  const own = text.lastIndexOf('。', offset)
  return text.slice(own <= 0 ? 0 : text.lastIndexOf('。', own - 1) + 1, offset)
}
