import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { pairsOf } from '../../evaluations/text-likeness.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `2.其他收入：指……收入，本部门主要是银行存款利息收入。`, and that the only kind. */
const DEFINED =
  /^[\s　]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[.、．]?\s?)?其他收入\s?[：:][^\n]*?(?:本|我)(?:部门|单位|[局委办厅院])(?:的)?(?:其他收入)?(?:主要)?(?:是|为|指|系)(?:指)?(?<what>[^，。；、等]{3,30}?)[。\s]*$/
/** `其他收入8.20万元，占0.40%，为上级协会拨付的课题费`, wherever the text tells of it. */
const TOLD =
  /其他收入(?:决算)?(?:数)?(?:为)?\d[\d,]*(?:\.\d+)?万?元(?:[，,]占[^，。；]{1,16}[%％])?[，,](?:全部|主要)?(?:为|是|系)(?<what>[^，,。；;、等\d]{4,40})(?=[。；;]|$)/g
const COMMON = /收入|资金|经费|项目|单位|部门|拨付|取得|其他|主要/g

/** What the glossary says the other income is, where the text tells another. */
export const incomeToldOtherwise: Check = {
  id: 'income-told-otherwise',
  category: 'template-leftover',
  severity: 'warning',
  title: '名词解释所写本部门“其他收入”的内容，应与收入决算说明所写的来源一致。',
  basis: '部门决算公开范本“名词解释”：按本部门实际情况填写；沿用范本文字的应改写。',
  example: {
    wrong: '其他收入8.20万元，为学会拨付的课题费。……其他收入：指……，本部门主要是银行存款利息收入。',
    right: '其他收入8.20万元，为银行存款利息。……其他收入：指……，本部门主要是银行存款利息收入。',
  },
  *run(disclosure) {
    const passages = passagesWith(wholeText(disclosure), '其他收入').filter(({ at }) => at.cell === undefined)
    const told = passages.flatMap(({ text, at }) =>
      allMatches(text, TOLD).map((match) => ({ what: match.groups?.what ?? '', match, at })),
    )
    const [first] = told
    if (first === undefined) return
    for (const passage of passages) {
      const what = definedIn(passage)
      if (what === undefined || told.some((one) => areOfOneKind(one.what, what))) continue
      const start = passage.text.lastIndexOf(what)
      yield {
        message: `名词解释称其他收入主要是“${what}”，收入决算说明写的是“${first.what}”。`,
        evidence: [
          { ...passage.at, start, end: start + what.length },
          { ...first.at, start: first.match.index, end: first.match.index + first.match[0].length },
        ],
        expected: first.what,
        actual: what,
      }
    }
  },
}

const definedIn = ({ text }: Passage): string | undefined => DEFINED.exec(text)?.groups?.what

/** They share a word that not every income has. */
function areOfOneKind(one: string, other: string): boolean {
  const pairs = pairsOf(one.replace(COMMON, '|'))
  return [...pairsOf(other.replace(COMMON, '|'))].some((pair) => /^[一-龥]{2}$/.test(pair) && pairs.has(pair))
}
