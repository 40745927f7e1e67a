import { quote, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

/** What is counted one by one. */
const WHOLE = new Set([
  '个',
  '家',
  '人',
  '名',
  '辆',
  '台',
  '批次',
  '人次',
  '次',
  '件',
  '户',
  '张',
  '剂次',
  '车次',
  '例',
  '起',
])
const AVERAGE = /平均|人均|户均|约|折合|均|每/
const LEAD = 10
/** `…存在尾差。4.10个项目平均得分99分`: the number of an item, and what it counts. */
const BEGINS_ITEM = /(?:^|[。；;])\s*$/

/** So many and a half of what is counted one by one: an amount that took the place of a count. */
export const fractionOfCount: Check = {
  id: 'fraction-of-count',
  category: 'unit',
  severity: 'warning',
  title: '以个、家、人、辆、批次等计的数量应为整数。',
  basis: '文内关系：数量逐个计数，带小数的疑为金额误填或者单位有误。',
  example: { wrong: '绩效自评项目40.77个', right: '绩效自评项目3个' },
  *run({ document, figures }) {
    for (const { stated, unit, span } of figures) {
      if (stated.decimals === 0 || !WHOLE.has(unit.word) || stated.digits % 10n ** BigInt(stated.decimals) === 0n)
        continue
      const text = textAround(document, span)
      if (
        AVERAGE.test(text.slice(Math.max(0, span.start - LEAD), span.start)) ||
        BEGINS_ITEM.test(text.slice(0, span.start)) ||
        /^(?:[/／每]|[百千万]分点|工作日|月|小时|学时|百分)/.test(text.slice(span.end, span.end + 3))
      )
        continue
      const told = quote(document, span)
      yield {
        message: `“${text.slice(Math.max(0, span.start - LEAD), span.end)}”：以“${unit.word}”计的数量不应带小数。`,
        evidence: [span],
        actual: told,
      }
    }
  },
}
