import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const COUNTS =
  '(?<batches>\\d[\\d,]*)\\s?批次?[，,、；;]?(?:接待)?(?:总人数|累计|共计|共)?\\s?(?<persons>\\d[\\d,]*)\\s?人次?'
/** `国内公务接待累计38批次，接待总人数412人次`. */
const WHOLE = new RegExp(`(?<!其他)国内(?:公务)?接待(?:累计|共计|共)?\\s?${COUNTS}`)
/** `其中：外事接待支出0万元，接待0批次，累计0人次；其他国内公务接待支出4.62万元，接待38批次，累计412人次`. */
const PARTS = [/外事(?:公务)?接待/, /其他国内(?:公务)?接待/].map(
  (kind) => new RegExp(`${kind.source}[^。；;]{0,80}?${COUNTS}`),
)
/** `国内公务接待32批次，268人次，…，具体内容包括：接待检查组14批次118人次，…；接待学习考察18批次150人次，…`. */
const IN_FULL = /具体内容(?:包括|为)[：:]?(?<list>[^。\n]*)/
const ONE_PART = /(?<batches>\d[\d,]*)\s?批次?[，,、]?\s?(?<persons>\d[\d,]*)\s?人次?/g
const FEWEST_PARTS = 2
const SIDES = [
  ['batches', '批次'],
  ['persons', '人次'],
] as const

/** Receptions and guests: 外事接待 and 其他国内公务接待 make up what is told of all. */
export const receptionCounts: Check = {
  id: 'reception-counts',
  category: 'sum',
  severity: 'error',
  title: '国内公务接待的批次、人次应等于外事接待与其他国内公务接待之和，等于具体内容所列各项之和。',
  basis: '部门决算附表“相关信息统计表”（财决附01）：国内公务接待批次、人次，其中外事接待批次、人次；平衡关系 G05。',
  example: {
    wrong:
      '国内公务接待累计38批次，接待总人数421人次。其中：外事接待0批次，累计0人次；其他国内公务接待38批次，累计412人次。',
    right:
      '国内公务接待累计38批次，接待总人数412人次。其中：外事接待0批次，累计0人次；其他国内公务接待38批次，累计412人次。',
  },
  *run(disclosure) {
    yield* toldTwice(disclosure)
    for (const passage of passagesWith(wholeText(disclosure), '具体内容')) yield* unlikeParts(passage)
    for (const { text, at } of passagesWith(wholeText(disclosure), '其他国内')) {
      const whole = at.cell === undefined ? WHOLE.exec(text) : null
      const parts = PARTS.map((pattern) => pattern.exec(text))
      if (whole === null || parts.some((part) => part === null)) continue
      for (const [side, unit] of SIDES) {
        const [told, ...counts] = [whole, ...parts].map((match) => countIn(match, side))
        const total = counts.reduce((all, one) => all + one, 0)
        if (told === total) continue
        yield {
          message: `国内公务接待${told}${unit}，外事接待与其他国内公务接待合计${counts.join(' + ')} = ${total}${unit}，不相符。`,
          evidence: [whole, ...parts].flatMap((match) =>
            match === null ? [] : [{ ...at, start: match.index, end: match.index + match[0].length }],
          ),
          expected: `${total}${unit}`,
          actual: `${told}${unit}`,
        }
      }
    }
  },
}

/** `公务接待45批次356人次` of the whole year, in the explanation or a report on the whole department. */
const OF_YEAR = new RegExp(
  `(?<=^|[，。；：:]|全年|(?<!其他)国内)(?:本年|全年)?(?:国内)?公务接待(?:累计|共计|共)?\\s?${COUNTS}`,
)

/** Of two that count the same on one side, the other side is the same as well. */
function* toldTwice(disclosure: Disclosure): Generator<Observation> {
  const ofProjects = disclosure.evaluationReports.filter(({ kind }) => kind === 'project')
  const told = passagesWith(wholeText(disclosure), '公务接待').flatMap(({ text, at }) => {
    const isOfProject = ofProjects.some(({ start, end }) => start <= at.block && at.block < end)
    const match = at.cell === undefined && !isOfProject ? OF_YEAR.exec(text) : null
    return match === null || PART.test(text.slice(0, match.index)) ? [] : [{ match, at }]
  })
  const [first, ...others] = told
  const other = others.find(({ match }) => {
    const same = SIDES.filter(([side]) => countIn(match, side) === countIn(first?.match ?? null, side))
    return same.length === 1
  })
  if (first === undefined || other === undefined || first.at.block === other.at.block) return
  yield {
    severity: 'warning',
    message: `公务接待一处为“${first.match[0]}”，另一处为“${other.match[0]}”，不一致。`,
    evidence: [other, first].map(({ match, at }) => ({
      ...at,
      start: match.index,
      end: match.index + match[0].length,
    })),
    expected: first.match[0],
    actual: other.match[0],
  }
}

/** Of one unit, one part or another year. */
const PART = /(?:上年|去年|20\d{2}年度?全年|本级|机关)[^。；]*$/

/** One side adds up, so that the list is complete, and the other does not; or the parts are more than the whole. */
function* unlikeParts({ text, at }: Passage): Generator<Observation> {
  const whole = at.cell === undefined ? WHOLE.exec(text) : null
  const list = IN_FULL.exec(text)
  if (whole === null || list === null || list.index < whole.index) return
  const parts = allMatches(list.groups?.list ?? '', ONE_PART)
  if (parts.length < FEWEST_PARTS) return
  const sides = SIDES.map(([side, unit]) => {
    const counts = parts.map((part) => countIn(part, side))
    return { unit, counts, told: countIn(whole, side), total: counts.reduce((all, one) => all + one, 0) }
  })
  const isComplete = sides.some(({ told, total }) => told === total)
  for (const { unit, counts, told, total } of sides) {
    if (told === total || (total < told && !isComplete)) continue
    yield {
      message: `国内公务接待${told}${unit}，具体内容所列${counts.join(' + ')} = ${total}${unit}，不相符。`,
      evidence: [
        { ...at, start: whole.index, end: whole.index + whole[0].length },
        { ...at, start: list.index, end: list.index + list[0].length },
      ],
      expected: `${total}${unit}`,
      actual: `${told}${unit}`,
    }
  }
}

const countIn = (match: RegExpExecArray | null, side: string): number =>
  Number(match?.groups?.[side]?.replaceAll(',', ''))
