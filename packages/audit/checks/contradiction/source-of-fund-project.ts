import { coreName, rolesOf } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `资金来源为一般公共预算`. */
const FROM_GENERAL = /资金(?:来源)?(?:均|全部|全额)?(?:来源于|来自|[为是])(?:本级|[省市县区]级)?(?:财政)?一般公共预算/
/** A shorter name may be words of any sentence. */
const SHORTEST_NAME = 6

/** A project that the section on the government fund (政府性基金) names was paid from that fund. */
export const sourceOfFundProject: Check = {
  id: 'source-of-fund-project',
  category: 'contradiction',
  severity: 'warning',
  title: '政府性基金预算支出说明中列明的项目，其自评报告的资金来源应为政府性基金预算。',
  basis: '文内关系 K18：同一事项前后一致。',
  example: {
    wrong: '政府性基金支出系堤防维修加固工程支出。……（该项目自评报告）资金来源为一般公共预算。',
    right: '政府性基金支出系堤防维修加固工程支出。……（该项目自评报告）资金来源为政府性基金预算。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const told = (role: 'government-funds' | 'general-budget') =>
      whole.paragraphs.filter(({ section }) => rolesOf(disclosure.sections, section).includes(role))
    const [ofFund, ofGeneral] = [told('government-funds'), told('general-budget')]
    for (const { kind, name, start, end } of disclosure.evaluationReports) {
      const own = coreName(name?.text ?? '')
      if (kind !== 'project' || own.length < SHORTEST_NAME) continue
      const naming = ofFund.find(({ text }) => text.includes(own))
      if (naming === undefined) continue
      const passages = passagesBetween(whole, start, end)
      if (passages.some(({ text }) => text.includes('基金')) || ofGeneral.some(({ text }) => text.includes(own)))
        continue
      for (const { text, at } of passages) {
        const match = FROM_GENERAL.exec(text)
        if (match === null) continue
        const named = naming.text.indexOf(own)
        yield {
          message: `政府性基金支出的说明列有“${own}”，其自评报告却写“${match[0]}”。`,
          evidence: [
            { ...at, start: match.index, end: match.index + match[0].length },
            { ...naming.at, start: named, end: named + own.length },
          ],
        }
      }
    }
  },
}
