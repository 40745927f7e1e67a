import { exactParts } from '@mingzhang/accounts'
import type { Evaluation } from '@mingzhang/disclosure'
import { type Quantity, quantitiesIn } from '@mingzhang/performance'
import type { Check } from '../../check.ts'

const SEVERAL = 3

/** Measured goals of a form of which none comes back in its indicator table. */
export const goalsWithoutIndicators: Check = {
  id: 'indicator-goals-without-indicators',
  category: 'indicator',
  severity: 'warning',
  title: '预期目标中的量化要求应在绩效指标表中设有对应指标。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标是绩效目标的细化和量化。',
  example: {
    wrong: '预期目标写等候时长<10秒、服务率>95%、投诉率<1%，指标表中均没有',
    right: '三项要求均列为三级指标',
  },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      const { goals, indicators } = evaluation
      if (goals === undefined || indicators.length === 0) continue
      const wanted = quantitiesIn(goals.expected.text).filter(
        ({ comparison, unit }) => comparison !== undefined || unit === '%',
      )
      if (wanted.length < SEVERAL || wanted.some((one) => isTarget(one, evaluation))) continue
      yield {
        message: `预期目标中的${wanted.length}项量化要求（如“${goals.expected.text.slice(Math.max(0, (wanted[0]?.start ?? 0) - 8), wanted[0]?.end)}”）都没有进入绩效指标表。`,
        evidence: [goals.expected.span, ...indicators.flatMap((row) => row.cells.get('name')?.span ?? [])],
      }
    }
  },
}

const isTarget = (wanted: Quantity, { indicators }: Evaluation): boolean =>
  indicators.some(({ indicator }) =>
    indicator.target.quantities.some(
      (one) =>
        one.unit === wanted.unit && exactParts(one.stated, one.scale) === exactParts(wanted.stated, wanted.scale),
    ),
  )
