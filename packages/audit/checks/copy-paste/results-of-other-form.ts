import { coreName, type Evaluation } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { coverage } from '../../evaluations/text-likeness.ts'

const SHORTEST = 10

/** The results of one project's form, word for word those of another's. */
export const resultsOfOtherForm: Check = {
  id: 'results-of-other-form',
  category: 'copy-paste',
  severity: 'warning',
  title: '自评表“实际完成目标”应写本项目的完成情况，不应与其他项目的逐字相同。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评表反映本项目绩效目标的完成情况。',
  example: {
    wrong: '道路硬化项目预期目标：硬化道路2.4公里；实际完成目标：11个村保洁全覆盖（与保洁项目相同）',
    right: '道路硬化项目预期目标：硬化道路2.4公里；实际完成目标：硬化道路2.4公里',
  },
  *run({ evaluations }) {
    const byResult = new Map<string, Evaluation[]>()
    for (const form of evaluations) {
      const actual = form.goals?.actual.text ?? ''
      if (form.kind !== 'project' || actual.length < SHORTEST) continue
      byResult.set(actual, [...(byResult.get(actual) ?? []), form])
    }
    for (const forms of byResult.values()) {
      const [first, second] = forms
      if (first?.goals === undefined || second?.goals === undefined || forms.length > 2) continue
      const [copied, own] = fitOf(first) < fitOf(second) ? [first, second] : [second, first]
      if (nameOf(copied) === nameOf(own) || !isForeign(copied, own)) continue
      yield {
        message: `“${shorten(nameOf(copied))}”的实际完成目标与“${shorten(nameOf(own))}”的逐字相同，与其预期目标无关，疑复制其他项目。`,
        evidence: [copied, own].flatMap(({ goals }) => (goals === undefined ? [] : [goals.actual.span])),
      }
    }
  },
}

const nameOf = ({ name }: Evaluation): string => coreName(name?.text ?? '')

/** How much of the results the form's goals and name speak of. */
const fitOf = (form: Evaluation): number =>
  coverage(form.goals?.actual.text ?? '', `${form.goals?.expected.text ?? ''}|${nameOf(form)}`)

const FOREIGN = 0.15
const OWN = 0.3

/** The results say next to nothing of the one's goals, and a good deal of the other's. */
const isForeign = (copied: Evaluation, own: Evaluation): boolean => fitOf(copied) < FOREIGN && fitOf(own) > OWN
