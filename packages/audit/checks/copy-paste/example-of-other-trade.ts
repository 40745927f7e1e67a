import type { Check } from '../../check.ts'
import { textOfUnits } from './own-units.ts'

/** What only one kind of unit earns, and how its units are called. */
const TRADES = [
  { earns: /学费|住宿费|委托培养费|保教费/, units: /学|教育|幼儿园|党校|培训|托育/, of: '学校' },
  { earns: /门诊收入|住院收入|诊疗收入/, units: /医|卫生|疾病|疾控|妇幼|康复|血/, of: '医疗机构' },
]
const GIVES_EXAMPLES = /如|例如|包括/

/** Income from services (事业收入) explained by examples from a trade in which the department has no unit. */
export const exampleOfOtherTrade: Check = {
  id: 'example-of-other-trade',
  category: 'copy-paste',
  severity: 'warning',
  title: '名词解释“事业收入”所举的例子应是本部门单位的收入，没有学校的部门不举学费。',
  basis: '部门决算公开范本“名词解释”：事业收入后列举本部门的事业收入。',
  example: {
    wrong: '（某县妇幼保健院）事业收入：指开展专业业务活动取得的收入，如学费、住宿费。',
    right: '（某县妇幼保健院）事业收入：指开展专业业务活动取得的收入，如医疗收入。',
  },
  *run(disclosure) {
    const names = `${disclosure.organisation?.name ?? ''}${textOfUnits(disclosure)}`
    if (disclosure.organisation === undefined) return
    for (const { headword, definition, definitionSpan } of disclosure.glossary) {
      if (!headword.includes('事业收入') || !GIVES_EXAMPLES.test(definition)) continue
      const trade = TRADES.find(({ earns, units }) => earns.test(definition) && !units.test(names))
      if (trade === undefined) continue
      yield {
        message: `“${headword}”举的是${trade.of}的收入，本部门没有${trade.of}，疑为照抄其他部门的解释。`,
        evidence: [definitionSpan],
        suggestion: '改为本部门单位的事业收入。',
      }
    }
  },
}
