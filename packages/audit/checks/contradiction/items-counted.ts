import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `7个项目完成情况具体如下：`, the end of a paragraph that a numbered list follows. */
const ANNOUNCED = /(?<count>\d{1,2})个项目[^。；\d]{0,24}如下[：:。]?\s*$/
const ITEM = /^[\s　]*[（(](?<number>\d{1,2})[）)]/
/** `承担以下4项职责：一是…`, items that one paragraph tells one behind the other. */
const TOLD_IN_ORDER = /(?<count>\d{1,2})[项个条][^。；：:\d]{0,12}[：:]一是/
/** `调整预算的项目共3个：甲项目核减2.00万元；乙项目追加5.00万元`: items that one sentence tells, each with its amount. */
const IN_ONE_SENTENCE =
  /(?:项目(?:共计?|合计|共有|有)(?<behind>[2-9])个|(?<![\d.])(?<count>[2-9])个项目)(?:[，,]?(?:分别[为是]|具体[为是]?|包括))?[：:](?<list>[^。：:、\n]+[；;][^。：:、\n]+)(?=。|$)/g
const AMOUNT = /\d(?:\.\d+)?万?元/
const OPEN = /等|其[余他它]|另[有外]/
/** `8个项目：全年预算90.00万元；执行82.00万元`: what is told of all of them. */
const OF_ALL = /^(?:全年|年初|年末|调整|预算|资金|支出|执行|其中|合计|共|完成|自评|平均)/
const ORDINAL_LENGTH = 2
const ORDINALS = ['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是', '十是']
/** A list of one may go on under other numbers. */
const FEWEST_ITEMS = 2
/** A list that goes on for longer is none of one announcement. */
const MOST_BELOW = 400

/** So many projects are announced, so many are listed below. */
export const itemsCounted: Check = {
  id: 'items-counted',
  category: 'contradiction',
  severity: 'warning',
  title: '“…个项目…如下”的个数应与其下逐项列出的个数一致。',
  basis: '部门决算公开范本“预算绩效管理情况”：逐个说明项目绩效自评情况。',
  example: {
    wrong: '开展绩效自评的3个项目情况如下：（1）泵站维护项目……（2）渠道清淤项目……',
    right: '开展绩效自评的2个项目情况如下：（1）泵站维护项目……（2）渠道清淤项目……',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const { paragraphs } = whole
    for (const passage of passagesWith(whole, '一是')) yield* unlikeOrdinals(passage)
    for (const passage of passagesWith(whole, '项目')) yield* unlikeSentence(passage)
    for (const [index, passage] of paragraphs.entries()) {
      const match = passage.text.includes('个项目') ? ANNOUNCED.exec(passage.text) : null
      if (match === null) continue
      const listed = itemsBelow(paragraphs.slice(index + 1, index + MOST_BELOW), passage.section)
      const told = Number(match.groups?.count)
      if (listed < FEWEST_ITEMS || listed === told) continue
      yield {
        message: `此处说有${told}个项目，其下逐项列出的有${listed}个。`,
        evidence: [{ ...passage.at, start: match.index, end: match.index + match[0].trimEnd().length }],
        expected: `${listed}个`,
        actual: `${told}个`,
      }
    }
  },
}

function* unlikeSentence({ text, at }: Passage): Generator<Observation> {
  if (at.cell !== undefined || !/[：:]/.test(text)) return
  for (const match of allMatches(text, IN_ONE_SENTENCE)) {
    const { behind, count = behind, list = '' } = match.groups ?? {}
    const items = list.split(/[；;]/)
    if (
      items.length === Number(count) ||
      OPEN.test(list) ||
      items.some((item) => OF_ALL.test(item) || !AMOUNT.test(item))
    )
      continue
    yield {
      message: `此处说有${count}个项目，其后逐项说明的有${items.length}个。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${items.length}个`,
      actual: `${count}个`,
    }
  }
}

function* unlikeOrdinals({ text, at }: Passage): Generator<Observation> {
  const match = TOLD_IN_ORDER.exec(text)
  if (match === null) return
  const start = match.index + match[0].length
  let end = start
  const next = ORDINALS.findIndex((ordinal, index) => {
    const found = index === 0 ? start : text.indexOf(ordinal, end)
    if (found >= 0) end = found
    return found < 0
  })
  const told = Number(match.groups?.count)
  if (next < FEWEST_ITEMS || told === next) return
  yield {
    message: `此处说有${told}项，其后逐项列出的有${next}项。`,
    evidence: [{ ...at, start: match.index, end: start - ORDINAL_LENGTH }],
    expected: `${next}项`,
    actual: `${told}项`,
  }
}

/** How far the list counts that begins in these paragraphs, in one section. */
function itemsBelow(paragraphs: readonly Passage[], of: number): number {
  let count = 0
  for (const { text, section } of paragraphs) {
    if (section !== of) break
    const number = ITEM.exec(text)?.groups?.number
    if (number === undefined) continue
    if (Number(number) !== count + 1) break
    count++
  }
  return count
}
