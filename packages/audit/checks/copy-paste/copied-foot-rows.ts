import { coreName, type Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { oncePerDisclosure } from '../../once-per-disclosure.ts'
import { gridRows } from '../../table-relations/grid-rows.ts'

/** `改进措施及结果应用方案 | …`: what a form says of its own project below the indicators. */
const LABEL = /^(?:改进措施|下一步(?:改进)?措施|(?:偏差|未完成)[^，。]{0,16}原因(?:分析)?)/
/** Shorter words, and those of any project, are the same by chance. */
const SHORTEST = 16
const OF_ANY_PROJECT = /预算|绩效|资金|财务|执行率|管理|制度|监督|均已完成|全部完成|无偏差|年初|进度|统筹|工作/

interface Told {
  readonly text: string
  readonly project: string
  readonly span: Span
}

/** Reasons and measures of a project, word for word those of another. */
export const copiedFootRows: Check = {
  id: 'copied-foot-rows',
  category: 'copy-paste',
  severity: 'warning',
  title: '不同项目的自评表不应逐字套用同样的偏差原因、改进措施。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评应结合本项目实际分析原因、提出措施。',
  example: {
    wrong: '两个项目的自评表都写“改进措施：更换老化管线，错开用水高峰施工”',
    right: '各项目的自评表写各自的改进措施',
  },
  *run(disclosure) {
    const first = new Map<string, Told>()
    for (const told of footRows(disclosure)) {
      const other = first.get(told.text)
      if (other === undefined) first.set(told.text, told)
      else if (other.project !== told.project)
        yield {
          message: `“${shorten(told.project)}”与“${shorten(other.project)}”的自评表此处一字不差：“${shorten(told.text)}”，疑为复制。`,
          evidence: [told.span, other.span],
        }
    }
  },
}

const footRows = oncePerDisclosure(({ document, evaluations }: Disclosure): readonly Told[] =>
  evaluations.flatMap(({ kind, name, start, end }) => {
    if (kind !== 'project' || name === undefined) return []
    return document.blocks.slice(start, end + 1).flatMap((block, offset): Told[] => {
      if (block.kind !== 'table') return []
      return gridRows(block).flatMap((row) => {
        const [label, words] = [...new Set(row.values())].filter(({ cell }) => cell.text.trim() !== '')
        const text = words?.cell.text.replace(/\s/g, '') ?? ''
        if (label === undefined || words === undefined || !LABEL.test(label.cell.text.trim())) return []
        if (text.length < SHORTEST || OF_ANY_PROJECT.test(text)) return []
        const span = { block: start + offset, cell: words.at, start: 0, end: words.cell.text.length }
        return [{ text, project: coreName(name.text), span }]
      })
    })
  }),
)
