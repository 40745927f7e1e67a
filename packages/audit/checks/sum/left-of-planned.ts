import {
  exactParts,
  intervalOf,
  middle,
  overlap,
  parseStated,
  printParts,
  scaleOf,
  subtract,
} from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type SpentOfMoney, spentOfMoney, sumsInFront } from '../../evaluations/spent-of-money.ts'
import { printFigure } from '../../relations/printed.ts'
import { figureValue } from '../../relations/relation.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const LEFT = ['节约', '结余', '剩余', '节支', '尚余', '结转', '未支付', '未使用', '未支出', '自付', '自负']
/** `预算82.00万元，实际支出76.20万元，节约5.80万元`; `公共预算收入总计` is nothing planned. */
const TOLD = new RegExp(
  `(?:预算(?![^，,。；;\\d]*收入)|安排|到位|下达|批复|总费用)[^，,。；;\\d]{0,16}(?<planned>${NUMBER})万元[，,；;][^，,。；;\\d]{0,16}?(?:支出|执行|支付|使用|列支|报销)[^，,。；;\\d]{0,8}(?<spent>${NUMBER})万元[，,；;](?:(?:预算)?(?:执行|支出|完成|使用|报销)(?:率|比例)(?:为|达)?[\\d.]+%[，,；;])?(?![一二三四五六七八九]是)[^，,。；;\\d]{0,10}?(?:${LEFT.join('|')})[^，,。；;\\d]{0,8}(?<left>${NUMBER})万元`,
  'g',
)
/** More came in, or the budget was another in the end. */
const OTHER_MONEY = /上年|年初结转|追加|调整|调减|收回|自筹/

const ADDED = /追加|调整|调减/g
/** `支出增加24.73万元，结余减少12.60万元`: by how much each is another than before. */
const CHANGES = /(?:增加|减少|增长|下降)\d/

/** What was planned less what was spent is what is left. */
export const leftOfPlanned: Check = {
  id: 'left-of-planned',
  category: 'sum',
  severity: 'error',
  title: '同一句所述预算（到位）数、支出数与节约（结余）数应当相符。',
  basis: '文内关系：节约（结余）数＝预算（到位）数－支出数；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '“三公”经费预算82.00万元，实际支出76.20万元，节约6.80万元。',
    right: '“三公”经费预算82.00万元，实际支出76.20万元，节约5.80万元。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), LEFT))
      if (passage.at.cell === undefined && passage.text.includes('万元')) yield* remaindersIn(passage)
    for (const told of spentOfMoney(disclosure)) yield* remainderOf(told)
  },
}

/** The money may be told sentences in front; any amount there may be what was spent of. */
function* remainderOf(told: SpentOfMoney): Generator<Observation> {
  const { whole, spent, left, before } = told
  const { text } = told.passage
  if (whole === undefined || left === undefined || allMatches(text, TOLD).length > 0) return
  if (OTHER_MONEY.test(text.slice(0, left.span.end))) return
  const computed = subtract(figureValue(whole), figureValue(spent))
  const rests = [...before.map(figureValue), ...sumsInFront(told)].map((all) => subtract(all, figureValue(spent)))
  if (computed.high < 0n || rests.some((rest) => overlap(rest, figureValue(left)))) return
  const decimals = Math.max(whole.decimals, spent.decimals)
  const should = `${printParts(middle(computed), scaleOf(left.unit), decimals)}${left.unit.word}`
  yield {
    message: `${printFigure(whole)} - ${printFigure(spent)} = ${should}，文中为${printFigure(left)}。`,
    evidence: [left, whole, spent].map(({ span }) => span),
    expected: should,
    actual: printFigure(left),
  }
}

function* remaindersIn({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, TOLD)) {
    const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, match.index + match[0].length)
    const [planned, spent, left] = ['planned', 'spent', 'left'].map((name) => parseStated(match.groups?.[name] ?? ''))
    if (planned === undefined || spent === undefined || left === undefined) continue
    // `全年预算` is what the budget was in the end, whatever was added.
    const isFinal = /(?:全年|调整后的?)$/.test(text.slice(0, match.index))
    if (OTHER_MONEY.test(isFinal ? sentence.replace(ADDED, '') : sentence) || CHANGES.test(match[0])) continue
    if (exactParts(spent) > exactParts(planned)) continue
    const computed = subtract(intervalOf(planned), intervalOf(spent))
    if (overlap(computed, intervalOf(left))) continue
    const should = `${printParts(middle(computed), 1n, Math.max(planned.decimals, spent.decimals))}万元`
    yield {
      message: `${match.groups?.planned}万元 - ${match.groups?.spent}万元 = ${should}，文中为${match.groups?.left}万元。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: should,
      actual: `${match.groups?.left}万元`,
    }
  }
}
