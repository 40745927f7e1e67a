import type { Check } from '../../check.ts'
import { listCells, rowSpans } from '../../evaluations/indicator-evidence.ts'
import { sameMatters } from '../../evaluations/same-matter.ts'

/** One matter with one target, but different results in different indicators. */
export const sameMatterOtherResult: Check = {
  id: 'same-matter-other-result',
  category: 'contradiction',
  severity: 'error',
  title: '同一事项在不同指标中的实际完成值应当一致。',
  basis: '同一事实在自评表中只有一个结果。',
  example: {
    wrong: '数量指标“租金收取”目标600万元、实际448万元；效益指标“租金收取”目标600万元、实际600万元',
    right: '两处实际完成值均为448万元',
  },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      for (const { matter, rows } of sameMatters(indicators)) {
        const told = rows.filter(({ indicator }) => indicator.outcome !== undefined)
        if (new Set(told.map(({ indicator }) => indicator.actual.text)).size < 2) continue
        yield {
          message: `同一事项“${matter}”的实际完成值互相矛盾：${listCells(told, ({ indicator }) => `为${indicator.actual.text}`)}。`,
          evidence: rowSpans(told, ['actual', 'target', 'name']),
        }
      }
    }
  },
}
