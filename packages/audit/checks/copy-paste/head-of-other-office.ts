import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'
import { textOfUnits } from './own-units.ts'

/** `成立以局长为组长的自评工作组`, `由分管副校长任组长`. */
const LED =
  /(?:以|由)(?:单位|分管|主要)*副?(?<head>(?<kind>局|厅|校|院|镇|乡|检察)长)(?:为|任|担任)(?:[\u4e00-\u9fff]{2,8}小组)?组长/g
/** Organisations that are headed by somebody whose title tells what they are. */
const TITLED = /(?:人民政府|办事处|学校|学院|大学|[中小]学|幼儿园|医院|法院|检察院|[局厅])(?:[（(]?本级[）)]?)?$/

/** A group led by the head of an office of another kind: 局长 in the report of a town. */
export const headOfOtherOffice: Check = {
  id: 'head-of-other-office',
  category: 'copy-paste',
  severity: 'warning',
  title: '自评小组等由本单位负责人任组长，职务名称应与本单位相符（镇政府没有局长，学校没有局长）。',
  basis: '公开文本应为本单位编写；汇总、借用其他单位材料的应改用本单位的职务名称。',
  example: {
    wrong: '（某镇人民政府）成立以局长为组长的绩效自评工作组。',
    right: '（某镇人民政府）成立以镇长为组长的绩效自评工作组。',
  },
  *run(disclosure) {
    const own = disclosure.organisation?.name ?? ''
    if (!TITLED.test(own)) return
    for (const { text, at } of passagesWith(wholeText(disclosure), '组长')) {
      for (const match of allMatches(text, LED)) {
        const { head = '', kind = '' } = match.groups ?? {}
        if (own.includes(kind) || textOfUnits(disclosure).includes(kind)) continue
        yield {
          message: `本单位为“${own}”，没有“${head}”，疑为照搬其他单位材料。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          actual: head,
        }
      }
    }
  },
}
