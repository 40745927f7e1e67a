import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const UNIT = '[个项处件座条家场]'
/** `完成扶持项目28个，其中：道路项目15个，支出742.60万元；饮水项目5个，支出214.30万元；…。` */
const KINDS = new RegExp(
  `(?<total>\\d{1,4})(?<unit>${UNIT})[，,]其中[：:]?(?<list>[^。；;\\n]{4,60}(?:[；;][^。；;\\n]{4,60}){1,9})(?=[。\\n]|$)`,
  'g',
)
const MONEY = /\d(?:\.\d+)?万?元/
/** More than these kinds, or parts of parts. */
const OPEN = /其中|等|主要|包括|分别|含|[（(]/

/** Kinds counted one behind another, each with its amount, against the number of all of them. */
export const countedKinds: Check = {
  id: 'counted-kinds',
  category: 'sum',
  severity: 'error',
  title: '分类列出个数和金额的，各类个数之和不应多于总个数。',
  basis: '基本平衡关系：合计 = 各分项之和。',
  example: {
    wrong: '完成项目28个，其中：道路项目16个，支出742万元；饮水项目5个，支出214万元；产业项目8个，支出429万元。',
    right: '完成项目28个，其中：道路项目15个，支出742万元；饮水项目5个，支出214万元；产业项目8个，支出429万元。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['，其中', ',其中'])) yield* beyond(passage)
  },
}

function* beyond({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, KINDS)) {
    const { total = '', unit = '', list = '' } = match.groups ?? {}
    const parts = list.split(/[；;]/)
    const counts = parts.map((part) => allMatches(part, new RegExp(`(?<![\\d.,])(\\d{1,4})${unit}`, 'g')))
    if (OPEN.test(list) || !parts.every((part) => MONEY.test(part)) || counts.some((some) => some.length !== 1))
      continue
    const numbers = counts.flat().map(([, count]) => Number(count))
    const added = numbers.reduce((sum, one) => sum + one, 0)
    if (added <= Number(total)) continue
    yield {
      message: `${numbers.join(' + ')} = ${added}${unit}，多于总数${total}${unit}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${added}${unit}`,
      actual: `${total}${unit}`,
    }
  }
}
