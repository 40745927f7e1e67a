import type { Check } from '../../check.ts'

export const glossaryCoversOperating: Check = {
  id: 'glossary-covers-operating',
  category: 'completeness',
  severity: 'warning',
  title: '情况说明中单列了机关运行经费的，名词解释有这一条。',
  basis: '财政部部门决算公开范本名词解释：机关运行经费，为保障行政单位（含参照公务员法管理的事业单位）运行……',
  example: {
    wrong: '情况说明：机关运行经费支出64.95万元；名词解释止于“三公”经费',
    right: '名词解释在“三公”经费之后解释机关运行经费',
  },
  *run({ glossary, sections, facts }) {
    if (!facts.some(({ concept, figure }) => concept.key === 'operating' && figure.stated.digits !== 0n)) return
    const told = sections.find(({ role }) => role === 'operating-expenses')
    const beside = glossary.findLast(({ headword }) => /[“"]?三公[”"]?经费/.test(headword))
    if (told === undefined || beside === undefined || glossary.some(({ headword }) => /运行经费/.test(headword))) return
    yield {
      message: '情况说明中单列了机关运行经费，名词解释没有这一条。',
      suggestion: '在名词解释中补充机关运行经费。',
      evidence: [beside.headSpan, { block: told.start, start: 0, end: told.title.length }],
    }
  },
}
