/** Projects that carry a year in their names: `2022年高标准农田建设项目` is built and evaluated in the years behind it. */
import type { Disclosure } from '@mingzhang/disclosure'
import { type Passage, passagesWith, wholeText } from '../wording/whole-text.ts'

const NAMED = /^20\d{2}年(?:度)?(?<name>[一-龥]{2,24}?(?:项目|工程))/
/** Words that stand in the title of any report. */
const OF_ANY =
  /^(?:部门|单位|专项|预算|整体|支出|财政|重点|资金|经费|一般|特定|目标|人员|运转|其他|类|[省市县区本]级|绩效|自评|评价|管理|的|年初|各|个|对|开展|涉及|安排|实施|共|本)*(?:项目|工程)$/

/** Whether the words that begin with a year name a project that running text elsewhere names with that year. */
export function namesProjectOfYear(disclosure: Disclosure, words: string, { at }: Passage): boolean {
  const named = NAMED.exec(words)
  if (named === null || OF_ANY.test(named.groups?.name ?? '')) return false
  return passagesWith(wholeText(disclosure), named[0]).some(
    (other) => other.at.block !== at.block && other.text.includes('。'),
  )
}
