import { exactParts, parseStated, UNIT_PARTS } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `所有6个项目执行率均为100%`. */
const ALL = /(?:所有|全部|\d{1,2}个)(?:\d{1,2}个)?项目(?:的)?(?:预算|资金)?执行率(?:均|都)(?:为|达到?)100(?:\.0+)?[%％]/
const RATE = /(?:执行率|完成预算的?)(?:为|达到?)?(?<rate>\d{1,3}(?:\.\d+)?)[%％]/g
/** What is told of another kind of project. */
const OF_OTHERS = /除|其他|其余|人员类|运转类/
const WHOLE = 100n * UNIT_PARTS

/** Where all projects were executed in full, no rate of them in the same paragraph is below 100 %. */
export const allExecutedBesidePart: Check = {
  id: 'all-executed-beside-part',
  category: 'contradiction',
  severity: 'warning',
  title: '同段已列出低于100%的执行率时，不应称所有项目执行率均为100%。',
  basis: '预算执行率 = 执行数 ÷ 预算数：各项目均为100%的，合计也为100%。',
  example: {
    wrong: '全年预算数130.00万元，执行率98.69%。所有6个项目执行率均为100%。',
    right: '全年预算数130.00万元，执行率98.69%。其余5个项目执行率均为100%。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['执行率均', '执行率都'])) {
      const claim = at.cell === undefined ? ALL.exec(text) : null
      if (claim === null || OF_OTHERS.test(text.slice(Math.max(0, claim.index - 12), claim.index))) continue
      const part = allMatches(text.slice(0, claim.index), RATE).at(-1)
      const rate = parseStated(part?.groups?.rate ?? '')
      if (part === undefined || rate === undefined || exactParts(rate) >= WHOLE) continue
      yield {
        message: `此处称“${claim[0]}”，而同段的执行率为${part.groups?.rate}%。`,
        evidence: [claim, part].map((match) => ({ ...at, start: match.index, end: match.index + match[0].length })),
      }
    }
  },
}
