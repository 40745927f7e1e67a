import { AMOUNT_UNITS, intervalOf, overlap, parseStated } from '@mingzhang/accounts'
import type { Disclosure, Evaluation, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { namedForm } from '../../evaluations/named-form.ts'
import { sentenceAround } from '../../wording/sentence-around.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `纳入2022年部门预算`. */
const INCLUDED =
  /(?:纳入|列入)(?:[省市州县区]级?|本级)?(?<year>20\d{2})年(?:度)?(?:[省市州县区]级?|本级)?(?:部门|单位|财政)?预算/g
const AMOUNT = /(?<![\d.])(?<amount>\d[\d,]*(?:\.\d+)?)万元/g
const OTHER_TIME = /上年|结转|跨年|以前年度|分年/

/** A project whose budget is of the reporting year, said to have been taken into that of the year before. */
export const includedInBudget: Check = {
  id: 'included-in-budget',
  category: 'year',
  severity: 'warning',
  title: '项目报告所述“纳入某年部门预算”的年度，应是安排该项目年初预算的年度。',
  basis: '《预算法》：预算年度自公历1月1日起，至12月31日止；自评表年初预算为报告年度的预算。',
  example: {
    wrong: '（2023年度自评表年初预算60.00万元）项目纳入2022年部门预算，批复资金60.00万元。',
    right: '（2023年度自评表年初预算60.00万元）项目纳入2023年部门预算，批复资金60.00万元。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      const form = namedForm(disclosure, report)
      if (form !== undefined && isOfYearAlone(form)) yield* ofYearBefore(disclosure, report, form)
    }
  },
}

function* ofYearBefore(disclosure: Disclosure, report: EvaluationReport, form: Evaluation): Generator<Observation> {
  const { year } = disclosure
  const initial = form.funding.find(({ source }) => source === 'total')?.initial
  if (year === undefined || initial === undefined) return
  for (const { text, at } of passagesBetween(wholeText(disclosure), report.start, report.end)) {
    if (!text.includes(`${year - 1}年`)) continue
    for (const match of allMatches(text, INCLUDED)) {
      const sentence = sentenceAround(text, match.index)
      if (Number(match.groups?.year) !== year - 1 || OTHER_TIME.test(sentence) || sentence.includes(`${year}年`))
        continue
      const isOwn = allMatches(sentence, AMOUNT).some(({ groups }) => {
        const stated = parseStated(groups?.amount ?? '')
        return stated !== undefined && overlap(intervalOf(stated, AMOUNT_UNITS.万元), initial.interval)
      })
      if (!isOwn) continue
      yield {
        message: `“${match[0]}”与自评表不符：该项目资金是${year}年的年初预算。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, initial.span],
        expected: `${year}年`,
        actual: `${year - 1}年`,
      }
    }
  }
}

/** All of its money is the initial budget of the year, with nothing carried over from the year before. */
const isOfYearAlone = ({ funding }: Evaluation): boolean =>
  funding.every(({ source, budget }) => source !== 'carried' || budget === undefined || budget.stated.digits === 0n)
