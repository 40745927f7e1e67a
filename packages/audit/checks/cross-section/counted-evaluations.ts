import { coreName, type Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'
import { likeness } from '../../evaluations/text-likeness.ts'

const ALIKE = 0.6
const TOLD = /对\s?(?:20\d{2}年度?\s?)?(\d{1,4})\s?个项目(?:支出)?开展了?(?:绩效目标完成情况)?(?:绩效)?自评/

/** The number of projects that were evaluated, as told, against the forms and reports attached. */
export const countedEvaluations: Check = {
  id: 'counted-evaluations',
  category: 'cross-section',
  severity: 'error',
  title: '正文所述开展自评的项目数应与所附项目自评表、自评报告相符。',
  basis: '预算绩效管理情况说明与附件应当一致。',
  example: { wrong: '对1个项目开展了自评；附件有2个项目的自评表', right: '对2个项目开展了自评；附件有2个项目的自评表' },
  *run(disclosure) {
    const attached = attachedProjects(disclosure)
    for (let block = 0; block < disclosure.document.blocks.length; block++) {
      const paragraph = disclosure.document.blocks[block]
      const match = paragraph?.kind === 'paragraph' ? TOLD.exec(paragraph.text) : null
      const told = Number(match?.[1])
      if (match === null || attached.size <= told) continue
      yield {
        message: `正文称对${told}个项目开展自评，所附自评表、报告涉及${attached.size}个项目：${listNames([...attached.keys()])}。`,
        evidence: [
          { block, start: match.index, end: match.index + match[0].length },
          ...[...attached.values()].slice(0, 12),
        ],
        expected: `${attached.size}个`,
        actual: `${told}个`,
      }
    }
  },
}

/** Projects with a form, and those with a report alone, each by its name. */
function attachedProjects({ evaluations, evaluationReports }: Disclosure): Map<string, Span> {
  const found = new Map<string, { name: string; span: Span }>()
  for (const { kind, name, title, indicators } of evaluations) {
    if (kind !== 'project' || name === undefined || indicators.length === 0) continue
    found.set(coreName(name.text), { name: name.text, span: (title ?? name).span })
  }
  for (const { kind, name, title, evaluations: own } of evaluationReports) {
    if (kind !== 'project' || name === undefined || own.length > 0) continue
    const core = coreName(name.text)
    if (![...found.keys()].some((other) => likeness(core, other) >= ALIKE))
      found.set(core, { name: name.text, span: title.span })
  }
  return new Map([...found.values()].map(({ name, span }) => [name, span]))
}
