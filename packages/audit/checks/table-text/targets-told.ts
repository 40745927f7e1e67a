import { exactParts, overlap } from '@mingzhang/accounts'
import type { Disclosure, IndicatorRow } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import { type Quantity, quantitiesIn, quantityInterval } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { cellSpans } from '../../evaluations/indicator-evidence.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const UNIT = '[万亿千]?(?:[\\u4e00-\\u9fff]{1,3}?|[%％])'
/** `元/平方米`. */
const PER = '(?:[/／][\\u4e00-\\u9fff]{1,4})'
const PER_WHAT = /(?<=元[/／])[\u4e00-\u9fff]{1,4}/
const TARGET = '(?:年初|年度|全年|原定|预定|预期|既定|设定|考核)*(?:目标|计划|任务)(?:数|值|量)?'
/** `创作8件，未达到10件的目标`, `组织5场，少于计划的6场`. */
const GOAL = new RegExp(
  `[，,、（(]\\s?(?:未达到?|没有?达到|未完成|低于|少于|不足|超过|超出|高于|多于|达到)了?(?:${TARGET}(?:的|(?<=达到?${TARGET}))(?<goal>${NUMBER}${UNIT})(?=[，,。；;、）)]|$)|(?<aim>${NUMBER}${UNIT})的?${TARGET})`,
  'g',
)
/** `达3.35万册，超过年初目标0.15万册`, `为92%，低于目标值8个百分点`. */
const APART = new RegExp(
  `[，,、（(]\\s?(?<word>超过|超出|超|高于|低于|少于|不足|[比较]${TARGET}(?<planned>${NUMBER}${UNIT})?(?:少|多|高|低|提高|降低|增加|减少|超出?))了?(?<named>${TARGET})?(?<apart>${NUMBER}(?:个百分点|${UNIT}))(?![的\\d])`,
  'g',
)
/** `320场，完成目标300场的106.7%`. */
const COMPLETED = new RegExp(
  `[，,、（(]\\s?(?:完成|占|达到?)了?${TARGET}(?:的)?(?<goal>${NUMBER}${UNIT})的(?=\\d)`,
  'g',
)
/** `每平方米70元，低于85元的控制标准`, `控制在85元/平方米的标准以内`: what it may cost at most. */
const LIMIT = '(?:控制|限价|成本|支出|预算)*(?:标准|限额|上限|控制[线数值])'
const LIMITED = new RegExp(
  `[，,、（(]\\s?(?:均|且|也)?(?:低于|少于|未超过|未超出?|未突破|不超过|没有超过|小于|控制在|超过|超出|高于)了?(?:${LIMIT}(?:的|为)?(?<goal>${NUMBER}${UNIT}${PER}?)(?=[，,。；;、）)以之]|$)|(?<aim>${NUMBER}${UNIT}${PER}?)的?${LIMIT})`,
  'g',
)
/** `整治率未达到95%的目标`, where no result is told. */
const MISSED = new RegExp(
  `(?<=^|[，,。；;、：:])(?<name>[\\u4e00-\\u9fff]{2,16}?(?:率|满意度))(?:仍|尚|均|还|略)?(?:未达到?|没有?达到|低于|未实现|未完成)了?(?<goal>${NUMBER}[%％])的${TARGET}`,
  'g',
)
/** The result that stands directly in front. */
const DONE = new RegExp(`${NUMBER}(?:[万亿千]?[\\u4e00-\\u9fff]{1,3}${PER}?|[%％])$`)
const WORDS = ['目标', '计划', '任务', '标准', '限额', '上限', '控制']
const BEFORE = 24
const LONGEST_NUMBER = 16

/** The target that a sentence tells beside a result, against the form that prints both. */
export const targetsTold: Check = {
  id: 'targets-told',
  category: 'table-text',
  severity: 'error',
  title: '文字部分所述指标的目标数（或与目标的差额），应与自评表的指标值一致。',
  basis: '绩效自评报告、决算情况说明与自评表反映同一项目的同一事实（L10–L12）。',
  example: {
    wrong: '自评表：小品创作，指标值10件，完成值8件；说明：小品创作8件，未达到12件的目标。',
    right: '自评表：小品创作，指标值10件，完成值8件；说明：小品创作8件，未达到10件的目标。',
  },
  *run(disclosure) {
    const rows = disclosure.evaluations.flatMap(({ indicators }) => indicators.filter(isCounted))
    if (rows.length === 0) return
    for (const passage of passagesWithAny(wholeText(disclosure), WORDS)) {
      if (passage.at.cell !== undefined) continue
      yield* goalsIn(passage, rows)
      yield* missedGoals(passage, rows)
      yield* differencesIn(passage, rows)
      yield* limitsIn(passage, rows)
    }
  },
}

const isCounted = ({
  indicator: { goal, outcome },
}: Disclosure['evaluations'][number]['indicators'][number]): boolean =>
  goal !== undefined && outcome !== undefined && goal.unit === outcome.unit && goal.unit !== ''

function* goalsIn({ text, at }: Passage, rows: readonly IndicatorRow[]): Generator<Observation> {
  for (const match of [GOAL, COMPLETED].flatMap((pattern) => allMatches(text, pattern))) {
    const told = match.groups?.goal ?? match.groups?.aim ?? ''
    const [goal] = quantitiesIn(told)
    const found = rowsOf(text, match, rows)
    if (goal === undefined || found.length === 0 || found.some((row) => isGoal(row, goal))) continue
    yield observation(match, at, found, `目标写${told}`)
  }
}

/** The target of a rate that the text says was missed, against every form that has an indicator of its name. */
function* missedGoals({ text, at }: Passage, rows: readonly IndicatorRow[]): Generator<Observation> {
  for (const match of allMatches(text, MISSED)) {
    const { name = '', goal: told = '' } = match.groups ?? {}
    const [goal] = quantitiesIn(told)
    const found = rows.filter(({ indicator }) => indicator.name.endsWith(name) && indicator.goal?.unit === '%')
    if (goal === undefined || found.length === 0 || found.some((row) => isGoal(row, goal))) continue
    yield { ...observation(match, at, found, `目标写${told}`), severity: 'warning' }
  }
}

/** What the text calls a standard may be another than the target of the form. */
function* limitsIn({ text, at }: Passage, rows: readonly IndicatorRow[]): Generator<Observation> {
  for (const match of allMatches(text, LIMITED)) {
    const told = match.groups?.goal ?? match.groups?.aim ?? ''
    const [limit] = quantitiesIn(told)
    const found = rowsOf(text, match, rows)
    if (limit === undefined || found.length === 0 || found.some((row) => isGoal(row, limit))) continue
    yield { ...observation(match, at, found, `控制标准写${told}`), severity: 'warning' }
  }
}

function* differencesIn({ text, at }: Passage, rows: readonly IndicatorRow[]): Generator<Observation> {
  for (const match of allMatches(text, APART)) {
    const { word = '', named, planned = '', apart = '' } = match.groups ?? {}
    if (named === undefined && !/目标|计划|任务/.test(word)) continue
    const inPoints = apart.endsWith('个百分点')
    const done = doneBefore(text, match)
    const [difference] = quantitiesIn(inPoints ? apart.replace('个百分点', '%') : apart)
    const [result] = quantitiesIn(done)
    const found = rowsOf(text, match, rows)
    if (difference === undefined || result === undefined || difference.unit !== result.unit) continue
    const [goal] = quantitiesIn(planned)
    const fits = (row: IndicatorRow): boolean =>
      goal === undefined ? isApart(row, result, difference) || isGoal(row, difference) : isGoal(row, goal)
    if (found.length === 0 || found.some(fits)) continue
    yield observation(match, at, found, planned === '' ? `与目标相差写${apart}` : `计划写${planned}`)
  }
}

/** The indicators of which the number in front is the result, and whose names the words in front share. */
function rowsOf(text: string, match: RegExpExecArray, rows: readonly IndicatorRow[]): IndicatorRow[] {
  const told = doneBefore(text, match)
  const [done] = quantitiesIn(told)
  const from = match.index - told.length
  const before = text.slice(Math.max(0, from - BEFORE), from)
  const clause = before.split(/[，,。；;：:、]/).at(-1) ?? ''
  if (done === undefined) return []
  return rows.filter(
    ({ indicator: { name, outcome, actual } }) =>
      outcome !== undefined &&
      outcome.unit === done.unit &&
      isSame(outcome, done) &&
      sharesWords(`${name} ${PER_WHAT.exec(actual.text)?.[0] ?? ''}`, clause),
  )
}

const doneBefore = (text: string, { index }: RegExpExecArray): string =>
  DONE.exec(text.slice(Math.max(0, index - LONGEST_NUMBER), index))?.[0] ?? ''

const sharesWords = (name: string, clause: string): boolean => {
  const pairs = Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2))
  return pairs.filter((pair) => clause.includes(pair)).length >= 2
}

const isGoal = ({ indicator: { target, goal } }: IndicatorRow, told: Quantity): boolean =>
  [...target.quantities, ...(goal === undefined ? [] : [goal])].some(
    (one) => (one.unit === told.unit || one.unit === '') && isSame({ ...one, unit: told.unit }, told),
  )

/** Half a unit of the last place of each may be lost. */
function isApart({ indicator: { goal } }: IndicatorRow, result: Quantity, difference: Quantity): boolean {
  if (goal === undefined) return true
  const [one, other] = [result, goal].map(({ stated, scale }) => exactParts(stated, scale))
  if (one === undefined || other === undefined) return true
  const between = one > other ? one - other : other - one
  return overlap(quantityInterval(difference), { low: between, high: between })
}

const isSame = (one: Quantity, other: Quantity): boolean =>
  one.unit !== '元' && one.stated.decimals === 0 && other.stated.decimals === 0
    ? exactParts(one.stated, one.scale) === exactParts(other.stated, other.scale)
    : overlap(quantityInterval(one), quantityInterval(other))

const observation = (
  match: RegExpExecArray,
  at: Passage['at'],
  rows: readonly IndicatorRow[],
  said: string,
): Observation => ({
  message: `此处${said}，自评表“${rows[0]?.indicator.name}”的指标值为${rows[0]?.indicator.target.text}、完成值为${rows[0]?.indicator.actual.text}。`,
  evidence: [
    { ...at, start: match.index - doneBefore(match.input, match).length, end: match.index + match[0].length },
    ...rows.flatMap((row) => cellSpans(row, ['target', 'actual', 'name'])),
  ],
  expected: rows[0]?.indicator.target.text ?? '',
  actual: match[0],
})
