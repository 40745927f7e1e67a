import { printStated } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { statedScores } from '../../evaluations/stated-scores.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

const POINTS = /\d[ 　]?分(?!钟|局|别|类|中心|公司|会场|支|之)|扣分|分值|得分表|评分表/

/** The narrative gives the whole department a score, and its report holds no points at all. */
export const wholeScoreWithoutBasis: Check = {
  id: 'whole-score-without-basis',
  category: 'score',
  severity: 'warning',
  title: '部门整体绩效自评得分应在整体绩效报告中有各项得分或扣分原因。',
  basis: '各地部门整体绩效自评报告提纲：评价结论写明自评得分和各项得分。',
  example: {
    wrong: '部门整体支出绩效自评得分为94分……（整体报告）自评得分较为理想。',
    right: '部门整体支出绩效自评得分为94分……（整体报告）项目绩效管理66分，结果应用18分，自评质量10分。',
  },
  *run(disclosure) {
    const [report, another] = disclosure.evaluationReports.filter(({ kind }) => kind === 'whole')
    if (report === undefined || another !== undefined || report.score !== undefined) return
    const told = statedScores(disclosure).find(({ name, score }) => name === '' && score.span.block < report.start)
    if (told === undefined || holdsPoints(disclosure, report)) return
    if (disclosure.evaluations.some(({ kind, columns }) => kind === 'whole' && columns.has('score'))) return
    yield {
      message: `部门整体绩效自评得分${printStated(told.score.stated)}分，整体绩效报告没有得分、各项得分和扣分原因，评分没有依据。`,
      evidence: [told.score.span, (report.conclusion ?? report.title).span],
      suggestion: '在评价结论中写明各项得分和扣分原因。',
    }
  },
}

const holdsPoints = (disclosure: Disclosure, { start, end }: EvaluationReport): boolean =>
  passagesBetween(wholeText(disclosure), start, end).some(({ text }) => text.includes('分') && POINTS.test(text))
