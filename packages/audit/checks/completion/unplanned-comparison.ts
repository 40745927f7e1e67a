import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { spanAt, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** Spent without a budget, and said to be less than or equal to the budget. */
const UNPLANNED =
  /(?<spent>\d[\d,]*(?:\.\d+)?)万元[，,](?:年初|年初及年中|全年)均?未安排(?:此项|该项)?预算[，,。；;]决算数(?<word>小于|低于|等于|与(?:年初|全年)?预算数(?:持平|一致))/g

/** A paragraph on what was spent, none of it with a budget. */
const NOWHERE_PLANNED = /(?<spent>\d[\d,]*(?:\.\d+)?)万元[^。]{0,80}?未安排(?:此项|该项)?预算/
const PLANNED = /完成(?:年初|全年)?预算|预算数?为?\s?\d/
const COMPARED = /决算数(?<word>小于|低于|等于)(?:年初|全年)?预算数/

/** Whatever was spent without a budget is more than the budget. */
export const unplannedComparison: Check = {
  id: 'unplanned-comparison',
  category: 'completion',
  severity: 'error',
  title: '未安排预算而有支出的，决算数大于预算数。',
  basis: '文内关系 K09：大于、小于、等于与差额符号一致；未安排预算即预算数为0。',
  example: {
    wrong: '支出决算为14.70万元，年初未安排预算。决算数小于预算数的主要原因是年中追加。',
    right: '支出决算为14.70万元，年初未安排预算。决算数大于预算数的主要原因是年中追加。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    if (!whole.text.includes('未安排')) return
    for (const match of allMatches(whole.text, UNPLANNED)) {
      const { spent = '', word = '' } = match.groups ?? {}
      if (/^[0.,]+$/.test(spent)) continue
      yield {
        message: `未安排预算而支出${spent}万元，决算数大于预算数，此处写“${word}”。`,
        evidence: [spanAt(whole, match.index, match.index + match[0].length)],
        expected: '决算数大于预算数',
        actual: `决算数${word}`,
      }
    }
    yield* partsOfUnplanned(whole)
    for (const { text, at } of whole.passages) {
      if (at.cell !== undefined || !text.includes('未安排') || PLANNED.test(text)) continue
      const spent = NOWHERE_PLANNED.exec(text)
      const compared = COMPARED.exec(text)
      const isNothing = /^[0.,]+$/.test(spent?.groups?.spent ?? '0')
      if (compared === null || isNothing || (spent?.index ?? 0) > compared.index || text.search(UNPLANNED) >= 0)
        continue
      yield {
        message: `这一段没有安排预算而支出${spent?.groups?.spent}万元，决算数大于预算数，此处写“${compared.groups?.word}”。`,
        evidence: [{ ...at, start: compared.index, end: compared.index + compared[0].length }],
        expected: '决算数大于预算数',
        actual: compared[0],
      }
    }
  },
}

/** `公务用车购置及运行维护费…未安排预算`, and in the paragraphs behind it what was spent of it. */
const VEHICLES = /^[^。，]{0,6}公务用车购置及运行/
const OF_VEHICLES = /^(?:其中[：:])?公务用车(?:购置|运行维护)费?(?:支出)?(?<spent>\d[\d,]*(?:\.\d+)?)万元/
const MOST_BETWEEN = 3

/** A part of what was spent without a budget, said to be less than its budget or to equal it. */
function* partsOfUnplanned({ paragraphs }: WholeText): Generator<Observation> {
  for (const [index, { text }] of paragraphs.entries()) {
    if (!VEHICLES.test(text) || !NOWHERE_PLANNED.test(text) || PLANNED.test(text)) continue
    for (const part of paragraphs.slice(index + 1, index + 1 + MOST_BETWEEN)) {
      const spent = OF_VEHICLES.exec(part.text)?.groups?.spent
      const compared = COMPARED.exec(part.text)
      if (spent === undefined || /^[0.,]+$/.test(spent) || compared === null) continue
      yield {
        message: `公务用车没有安排预算而支出${spent}万元，决算数大于预算数，此处写“${compared.groups?.word}”。`,
        evidence: [{ ...part.at, start: compared.index, end: compared.index + compared[0].length }],
        expected: '决算数大于预算数',
        actual: compared[0],
      }
    }
  }
}
