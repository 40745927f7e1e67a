import { printStated } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'

/** No project of a county is told in so many whole 万元. */
const LEAST = 10_000n
const PER_TEN_THOUSAND = 10_000n
/** What is agreed on and paid is no less than so many parts of the largest amount of its report. */
const PARTS = 10n
/** `工程结算价1101200万元`: money of the project itself. */
const OF_PROJECT =
  /(?:结算|合同|中标|成交|审定|送审|采购|控制|招标|概算|决算|支付|支出|拨付|付款|下达|到位|批复)[^，,。；;：:\d]{0,6}$/
/** `预付30%，计888000万元`: a share of the contract. */
const SHARE_PAID = /付[^。；;，,\d]{0,10}\d{1,3}%[）)]?的?[^。；;，,\d]{0,6}[，,（(]?(?:即|合?计|共计|为|金额)*$/
const LONGEST_NAME = 24

/** An amount in 元 that was called 万元: `合同金额268000万元` where the same report tells `26.80万元`, or nothing that comes near it. */
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
      const [first, second] = [...own].sort((one, other) => (wholeOf(one) < wholeOf(other) ? 1 : -1))
      for (const figure of own) {
        const { stated, span } = figure
        const largest = figure === first ? second : first
        if (stated.decimals > 0 || stated.digits < LEAST) continue
        const same = inTenThousands.get(stated.digits)
        if (same !== undefined)
          yield { ...asYuan(figure, `另一处为${printStated(same.stated)}万元`), evidence: [span, same.span] }
        else if (largest !== undefined) yield* beyondAll(disclosure, figure, largest)
      }
    }
  },
}

/** The money of a project that as 元 comes near the largest other amount of its report, and as 万元 is a thousand times as much. */
function* beyondAll({ document }: Disclosure, figure: Figure, largest: Figure): Generator<Observation> {
  const { stated, span } = figure
  const before = textAround(document, span).slice(Math.max(0, span.start - LONGEST_NAME), span.start)
  if (!OF_PROJECT.test(before) && !SHARE_PAID.test(before)) return
  const most = (wholeOf(largest) + 1n) * PER_TEN_THOUSAND
  if (stated.digits > most || stated.digits * PARTS < most) return
  yield { ...asYuan(figure, `其他金额最大为${printStated(largest.stated)}万元`), evidence: [span, largest.span] }
}

/** What a figure tells in whole 万元. */
const wholeOf = ({ stated: { digits, decimals } }: Figure): bigint => digits / 10n ** BigInt(decimals)

const asYuan = ({ stated }: Figure, beside: string): Omit<Observation, 'evidence'> => ({
  message: `此处为${printStated(stated)}万元，同一报告${beside}，疑“元”误写为“万元”。`,
  expected: `${printStated(stated)}元`,
  actual: `${printStated(stated)}万元`,
})

/** An amount in 万元 as so many whole 元; a finer one is of nobody's. */
function yuanOf({ stated: { digits, decimals } }: Figure): bigint | undefined {
  const yuan = digits * PER_TEN_THOUSAND
  const scale = 10n ** BigInt(decimals)
  return yuan % scale === 0n ? yuan / scale : undefined
}
