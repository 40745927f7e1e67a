import { exactParts, parseStated } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:\\.\\d+)?'
/** `满意度目标≥90%，问卷调查结果为88%，该指标得满分`: a target that is set as the least, what came of it, and the points. */
const TOLD = new RegExp(
  `(?<name>[\\u4e00-\\u9fff]{2,14}[率度])(?:的)?(?:目标|指标|计划)(?:值)?(?:为|是)?(?:≥|>=|不低于|不少于|达到)?(?<goal>${NUMBER})[%％](?<above>以上)?[，,；;][^，,。；;\\d]{0,16}(?<told>${NUMBER})[%％][，,；;](?:该项?|此项?|本项)?(?:指标)?(?:[^，,。；;]{0,6})?(?:得满分|记满分|满分|未扣分|不扣分)(?=[，,。；;）)]|$)`,
  'g',
)
const LEAST = /≥|>=|不低于|不少于|以上/

/** Full marks told for an indicator of which the same sentence tells that it stayed below its least. */
export const fullScoreToldBesideMissed: Check = {
  id: 'full-score-told-beside-missed',
  category: 'indicator',
  severity: 'warning',
  title: '文字所述实际值低于目标下限的指标，不应得满分。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：未完成指标值的，按完成值与指标值的比例记分。',
  example: {
    wrong: '学员满意度目标≥90%，实际为86%，该指标得满分。',
    right: '学员满意度目标≥90%，实际为86%，该指标扣1分。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['满分', '扣分'])) {
      if (at.cell !== undefined || !/[%％]/.test(text)) continue
      for (const { index, 0: words, groups } of allMatches(text, TOLD)) {
        const { name = '', goal = '', told = '' } = groups ?? {}
        const [least, reached] = [goal, told].map((one) => parseStated(one))
        if (least === undefined || reached === undefined || exactParts(reached) >= exactParts(least)) continue
        if (!LEAST.test(words) && !name.endsWith('满意度')) continue
        yield {
          message: `“${name}”目标${goal}%，实际${told}%，未达到目标，却得满分。`,
          evidence: [{ ...at, start: index, end: index + words.length }],
          suggestion: '按完成比例扣分，并说明未达到目标的原因。',
        }
      }
    }
  },
}
