import { isTransposed, scaleOf } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, Figure } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'

/** Of fewer digits, two amounts may well look alike. */
const TELLING = 100n
/** So often told, the amount is the project's. */
const FEWEST = 3
/** A report with more amounts tells of many things. */
const MOST_AMOUNTS = 60

/** An amount told once in a project's report, two of whose digits changed places against one that it tells again and again. */
export const turnedAmount: Check = {
  id: 'turned-amount',
  category: 'cross-section',
  severity: 'warning',
  title: '项目自评报告中多处出现的金额，个别处相邻两位数字颠倒的，应予核实。',
  basis: '文内关系 K18：同一事项只有一个数。',
  example: {
    wrong: '项目总投资1250万元……申报资金1520万元，批复1520万元，到位1520万元。',
    right: '项目总投资1520万元……申报资金1520万元，批复1520万元，到位1520万元。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== 'project') continue
      const amounts = amountsOf(disclosure, report)
      if (amounts.length > MOST_AMOUNTS) continue
      const often = new Map<string, Figure[]>()
      for (const one of amounts) often.set(keyOf(one), [...(often.get(keyOf(one)) ?? []), one])
      const known = new Set(report.amounts.map(({ figure }) => figure.id))
      for (const [odd, second] of often.values()) {
        if (odd === undefined || second !== undefined || known.has(odd.id)) continue
        const usual = [...often.values()].find(
          ([one, ...others]) =>
            one !== undefined &&
            others.length + 1 >= FEWEST &&
            scaleOf(one.unit) === scaleOf(odd.unit) &&
            isTransposed(odd.stated, one.stated),
        )?.[0]
        if (usual === undefined) continue
        yield {
          message: `此处为${printFigure(odd)}，同一报告其他各处为${printFigure(usual)}，疑为相邻两位数字颠倒。`,
          evidence: [odd.span, usual.span],
          expected: printFigure(usual),
          actual: printFigure(odd),
        }
      }
    }
  },
}

const amountsOf = (disclosure: Disclosure, { start, end }: EvaluationReport): readonly Figure[] =>
  figuresBetween(disclosure, start, end).filter(
    ({ unit, stated }) => unit.measure === 'amount' && stated.digits >= TELLING,
  )

const keyOf = ({ stated, unit }: Figure): string => `${stated.digits} ${stated.decimals} ${unit.word}`
