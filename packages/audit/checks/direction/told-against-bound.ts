import { exactParts, parseStated, type Stated } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Indicator } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { cellSpans } from '../../evaluations/indicator-evidence.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const UNIT = '%|(?:万|亿)?元|[一-龥]{1,4}?(?:[/／][一-龥]{1,4})?'
const BOUND =
  '(?:省定|市定|县定|年初|年度|预期|计划|既定|国家|考核|预算|控制|全年|规定)*(?:目标|指标|计划|任务|预算|标准|限额|定额|控制数|上限|下限)(?:任务|要求|值|数|量)*(?:的|为)?|(?:国家|省|市|县)?(?:规定|要求)的?|上年(?:同期)?的?|去年(?:同期)?的?'
/** `浓度38微克/立方米，低于目标40微克/立方米`, `优良天数312天，超过省定目标305天7天`. */
const COMPARED = new RegExp(
  `(?<![\\d.])(?<told>${NUMBER})(?<unit>${UNIT})[，,]\\s?(?:均|已|远|大幅)?(?<word>高于|超过|超出|多于|大于|低于|少于|小于)(?:了)?(?:${BOUND})(?<bound>${NUMBER})\\k<unit>(?<behind>[多少高低]?(?<apart>${NUMBER})\\k<unit>)?`,
  'g',
)
/** `及时率为92%，低于95%的目标值`: what the bound is stands behind it. */
const COMPARED_BEHIND = new RegExp(
  `(?<![\\d.])(?<told>${NUMBER})(?<unit>%)[，,]\\s?(?:均|已|远|大幅)?(?<word>高于|超过|超出|大于|低于|小于)(?:了)?(?<bound>${NUMBER})%的?(?:年初|年度|全年|预期|计划|既定|绩效)*(?:目标|指标|计划|任务)`,
  'g',
)
/** `支出62.80万元，较上年下降13.62%，控制在预算80.00万元以内`. */
const KEPT_WITHIN = new RegExp(
  `(?<![\\d.])(?<told>${NUMBER})(?<unit>万元|元|%|天|人|个)[，,](?:[^。；;\\d]{0,12}${NUMBER}[%％][，,])?\\s?(?:均|已|全部|严格)?控制在(?:了)?(?:年初|年度|全年)?(?:预算|目标|指标|计划|限额|标准)?(?:数|值)?(?:的)?(?<bound>${NUMBER})\\k<unit>(?:以内|之内|以下|内)`,
  'g',
)
/** `建设成本控制在4万元以内，实际平均3.85万元`. */
const WITHIN_BEHIND = new RegExp(
  `控制在(?:了)?(?<bound>${NUMBER})(?<unit>${UNIT})(?:以内|之内|以下|内)[，,]\\s?实际(?:平均|支出|完成|发生|成本|为|是)*(?<told>${NUMBER})\\k<unit>`,
  'g',
)
/** `由6.2平方米增加到7.5平方米`. */
const TURNED = new RegExp(
  `[由从](?:上年|去年|原来|20\\d{2}年)?的?(?<bound>${NUMBER})(?<unit>${UNIT})(?<word>提高|提升|增加|增长|上升|扩大|下降|降低|减少|压减|缩短|缩小)[到至为](?<told>${NUMBER})\\k<unit>`,
  'g',
)
/** `综合利用率93.2%，超过目标1.2个百分点`: what the target is stands in a form. */
const FROM_TARGET = new RegExp(
  `(?<name>[一-龥]{2,14}率)(?:达到?|为)?(?<told>${NUMBER})%[，,]\\s?(?:均|已)?(?<word>高于|超过|超出|低于)(?:了)?(?:年初|年度|全年|预期|计划|既定|绩效)*目标(?:值)?(?<apart>${NUMBER})个百分点`,
  'g',
)
const TURNS = ['到', '至', '为'].flatMap((end) =>
  ['提高', '提升', '增加', '增长', '上升', '扩大', '下降', '降低', '减少', '压减', '缩短', '缩小'].map(
    (word) => word + end,
  ),
)
const WORDS = ['高于', '超过', '超出', '多于', '大于', '低于', '少于', '小于']
const MORE = /^(?:高|超|多|大|提|增|上|扩)/

/** Two numbers told beside each other are ordered as the words between them say. */
export const toldAgainstBound: Check = {
  id: 'told-against-bound',
  category: 'direction',
  severity: 'error',
  title: '“高于（低于、超过）目标××”“控制在××以内”的表述应与前后两数的大小、差额相符。',
  basis: '文内关系 K02：方向词 = 差额的符号。',
  example: {
    wrong: '优良天数312天，超过省定目标305天17天。',
    right: '优良天数312天，超过省定目标305天7天。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWithAny(whole, WORDS)) {
      yield* againstForms(passage, disclosure)
      yield* unordered(passage, COMPARED)
      yield* unordered(passage, COMPARED_BEHIND)
    }
    for (const passage of passagesWithAny(whole, ['控制在'])) {
      yield* unordered(passage, KEPT_WITHIN)
      yield* unordered(passage, WITHIN_BEHIND)
    }
    for (const passage of passagesWithAny(whole, TURNS)) yield* unordered(passage, TURNED)
  },
}

function* unordered({ text, at }: Passage, pattern: RegExp): Generator<Observation> {
  for (const match of allMatches(text, pattern)) {
    const { told = '', bound = '', apart, word = '', unit = '' } = match.groups ?? {}
    const [one, other, difference] = [told, bound, apart ?? ''].map(parseStated)
    if (one === undefined || other === undefined) continue
    const away = exactParts(one) - exactParts(other)
    const evidence = [{ ...at, start: match.index, end: match.index + match[0].length }]
    // `支出62.80万元，低于预算17.20万元` may tell how much it is lower.
    if (difference === undefined && isLess(word) && (unit.endsWith('元') || away >= exactParts(other))) continue
    if (isAgainst(word, away)) {
      const said = word === '' ? `控制在${bound}${unit}以内` : `${word}${bound}${unit}`
      yield { message: `${told}${unit}与“${said}”的大小不符。`, evidence }
    } else if (difference !== undefined && exactParts(difference) !== (isLess(word) ? -away : away)) {
      yield {
        message: `${told}${unit}与${bound}${unit}之差不是${apart}${unit}。`,
        evidence,
        actual: `${apart}${unit}`,
      }
    }
  }
}

/** What is told of a rate and its target, against the forms that have this very rate reached. */
function* againstForms({ text, at }: Passage, { evaluations }: Disclosure): Generator<Observation> {
  if (!text.includes('个百分点')) return
  for (const match of allMatches(text, FROM_TARGET)) {
    const { name = '', told = '', word = '', apart = '' } = match.groups ?? {}
    const [rate, difference] = [told, apart].map(parseStated)
    if (rate === undefined || difference === undefined) continue
    const rows = evaluations
      .flatMap(({ indicators }) => indicators)
      .filter(({ indicator }) => reaches(indicator, name, rate))
    const [row] = rows
    const away = rows.flatMap(({ indicator: { goal } }) =>
      goal === undefined ? [] : [exactParts(rate) - exactParts(goal.stated, goal.scale)],
    )
    const should = isLess(word) ? -exactParts(difference) : exactParts(difference)
    if (row === undefined || away.includes(should)) continue
    // Plans may set another target than the form: surely wrong is what is turned.
    const isTurned = away.every((one) => one === -should)
    yield {
      ...(isTurned ? {} : { severity: 'warning' as const }),
      message: `${name}${told}%与“${word}目标${apart}个百分点”不符，自评表指标值为${row.indicator.target.text}。`,
      evidence: [
        { ...at, start: match.index, end: match.index + match[0].length },
        ...cellSpans(row, ['target', 'actual']),
      ],
    }
  }
}

/** Whether a row of this name has a target in percent, and this rate reached. */
const reaches = ({ name: printed, goal, outcome }: Indicator, name: string, rate: Stated): boolean =>
  (printed.endsWith(name) || name.endsWith(printed)) &&
  goal?.unit === '%' &&
  outcome?.unit === '%' &&
  exactParts(outcome.stated, outcome.scale) === exactParts(rate)

/** Whether two numbers so far apart are ordered otherwise than the word says; without a word the first is kept within the second. */
function isAgainst(word: string, away: bigint): boolean {
  if (word === '') return away > 0n
  return isLess(word) ? away >= 0n : away <= 0n
}

const isLess = (word: string): boolean => word !== '' && !MORE.test(word)
