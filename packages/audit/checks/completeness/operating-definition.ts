import type { Check } from '../../check.ts'

/** What the definition of the Ministry's model lists between 日常维修费 and 办公用房. */
const LISTS = /日常维修费[、，][^。]*办公用房/
const LEFT_OUT = /专用材料/

/** The definition of 机关运行经费 that leaves out one item of its list. */
export const operatingDefinition: Check = {
  id: 'operating-definition',
  category: 'completeness',
  severity: 'info',
  title: '机关运行经费的名词解释应列全所含费用，不漏“专用材料及一般设备购置费”。',
  basis:
    '财政部部门决算公开范本名词解释：机关运行经费包括办公及印刷费、邮电费、差旅费、会议费、福利费、日常维修费、专用材料及一般设备购置费、办公用房水电费等。',
  example: {
    wrong: '机关运行经费：……福利费、日常维修费、办公用房水电费……',
    right: '机关运行经费：……福利费、日常维修费、专用材料及一般设备购置费、办公用房水电费……',
  },
  *run({ glossary }) {
    for (const { headword, definition, definitionSpan } of glossary) {
      if (!headword.includes('运行经费') || !LISTS.test(definition) || LEFT_OUT.test(definition)) continue
      yield {
        message: '机关运行经费的解释漏了“专用材料及一般设备购置费”。',
        evidence: [definitionSpan],
        suggestion: '在“日常维修费”之后补充“专用材料及一般设备购置费”。',
      }
    }
  },
}
