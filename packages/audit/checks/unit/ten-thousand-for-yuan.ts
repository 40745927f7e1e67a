import { printStated } from '@mingzhang/accounts'
import type { Figure } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'

/** No project of a county is told in so many whole 万元. */
const LEAST = 10_000n
const PER_TEN_THOUSAND = 10_000n

/** `合同金额268000万元` where the same report tells `26.80万元`: an amount in 元 that was called 万元. */
export const tenThousandForYuan: Check = {
  id: 'ten-thousand-for-yuan',
  category: 'unit',
  severity: 'error',
  title: '同一报告中以元计的金额不应误写为万元。',
  basis: '1万元=10000元；部门决算公开以万元为单位。',
  example: { wrong: '合同金额268000万元……实际支出26.80万元', right: '合同金额268000元……实际支出26.80万元' },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      const own = figuresBetween(disclosure, report.start, report.end).filter(({ unit }) => unit.word === '万元')
      const inTenThousands = new Map(own.map((figure) => [yuanOf(figure), figure]))
      for (const figure of own) {
        const { stated, span } = figure
        const same = stated.decimals === 0 && stated.digits >= LEAST ? inTenThousands.get(stated.digits) : undefined
        if (same === undefined) continue
        yield {
          message: `此处为${printStated(stated)}万元，同一报告另一处为${printStated(same.stated)}万元，疑“元”误写为“万元”。`,
          evidence: [span, same.span],
          expected: `${printStated(stated)}元`,
          actual: `${printStated(stated)}万元`,
        }
      }
    }
  },
}

/** An amount in 万元 as so many whole 元; a finer one is of nobody's. */
function yuanOf({ stated: { digits, decimals } }: Figure): bigint | undefined {
  const yuan = digits * PER_TEN_THOUSAND
  const scale = 10n ** BigInt(decimals)
  return yuan % scale === 0n ? yuan / scale : undefined
}
