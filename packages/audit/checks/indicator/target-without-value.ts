import type { Check } from '../../check.ts'
import { listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'

/** How a project was decided on and managed is described, not measured: nothing or a dash stands for its target. */
const PREPARED = /决策|管理|过程|投入/
const DASH = /^[—–\-－/／]*$/

/** Targets that set nothing: the word 定性, or nothing at all. */
export const targetWithoutValue: Check = {
  id: 'indicator-target-without-value',
  category: 'indicator',
  severity: 'warning',
  title: '每个三级指标都应有可对照的预期指标值。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应指向明确、细化量化。',
  example: { wrong: '指标值“定性”，实际完成值空白', right: '指标值“定性：优”，实际完成值“优”' },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const marks = indicators.filter(({ indicator }) => indicator.target.kind === 'quality-mark')
      const blank = indicators.filter(
        ({ indicator: { name, target, actual, levels }, cells }) =>
          name !== '' &&
          target.kind === 'empty' &&
          actual.kind !== 'empty' &&
          !(DASH.test(cells.get('target')?.text.trim() ?? '') && PREPARED.test(levels[0] ?? '')),
      )
      if (marks.length > 0) {
        yield {
          message: `${listNames(marks.map(({ indicator }) => indicator.name))}的指标值只有“${marks[0]?.indicator.target.text ?? ''}”字样，没有选定等级或描述预期结果，无法对照评价。`,
          evidence: rowSpans(marks, ['target', 'name', 'actual']),
          suggestion: '写明预期达到的等级或可核对的描述。',
        }
      }
      if (blank.length > 0) {
        yield {
          message: `${listNames(blank.map(({ indicator }) => indicator.name))}没有填写指标值。`,
          evidence: rowSpans(blank, ['name', 'actual']),
        }
      }
    }
  },
}
