import type { Check } from '../../check.ts'
import { formsByProject, isSameLayout } from '../../evaluations/forms-by-project.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'

/** Two forms of one layout name the same project: one is another's, or pasted twice. */
export const projectNamedTwice: Check = {
  id: 'project-named-twice',
  category: 'copy-paste',
  severity: 'info',
  title: '同一格式的自评表，一个项目只应有一张。',
  basis: '自评表按项目逐一填列；确属不同单位的同名项目应注明所属单位。',
  example: {
    wrong: '两张《项目支出绩效自评表》的项目名称都是“泵站维护”',
    right: '两张《项目支出绩效自评表》的项目名称分别是“泵站维护”“河道保洁”',
  },
  *run(disclosure) {
    for (const forms of formsByProject(disclosure)) {
      for (const [index, form] of forms.entries()) {
        const first = forms.slice(0, index).find((earlier) => isSameLayout(earlier, form))
        if (first === undefined) continue
        yield {
          message: `两张同一格式的表都填写项目“${shorten(form.name.text)}”，疑有一张属于其他项目，或重复附入。`,
          evidence: [form.name.span, first.name.span],
        }
      }
    }
  },
}
