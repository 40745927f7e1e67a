import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { coreName, likeness } from '../../evaluations/project-name.ts'

const LISTED = /^\s*\d{1,2}[.．、]\s*([^：:，,。；\d]{2,30}项目)[：:]/
const ALIKE = 0.5

/** Lists of projects, item by item, name projects that the disclosure has. */
export const unknownListedProject: Check = {
  id: 'unknown-listed-project',
  category: 'copy-paste',
  severity: 'warning',
  title: '逐个项目说明的内容，所说项目应在所附自评表、自评报告之中。',
  basis: '绩效自评报告、决算情况说明只说明本部门的项目；其他部门的段落应删除。',
  example: {
    wrong: '1.农村公路养护项目：增设排水沟。2.居家养老服务项目：培养助老员。（只附农村公路养护项目的自评表）',
    right: '1.农村公路养护项目：增设排水沟。（附农村公路养护项目的自评表）',
  },
  *run(disclosure) {
    const known = knownNames(disclosure)
    if (known.length === 0) return
    const listed = listedIn(disclosure)
    const isKnown = ({ name }: Listed): boolean =>
      known.some((one) => one === name || one.includes(name) || name.includes(one) || likeness(one, name) >= ALIKE)
    const beside = new Set(listed.filter(isKnown).map(({ section }) => section))
    for (const one of listed) {
      if (isKnown(one)) continue
      yield {
        ...(beside.has(one.section) ? {} : { severity: 'info' as const }),
        message: `此处说明的“${one.text}”不在所附自评表、自评报告之中，疑为其他部门的内容。`,
        evidence: [one.span],
      }
    }
  },
}

function knownNames({ evaluations, evaluationReports }: Disclosure): string[] {
  const names = [...evaluations, ...evaluationReports].flatMap(({ kind, name }) =>
    kind === 'project' && name !== undefined ? [name.text] : [],
  )
  const rows = evaluations.flatMap(({ projects }) => projects.map(({ name }) => name.text))
  return [...new Set([...names, ...rows].map(coreName))]
}

interface Listed {
  readonly name: string
  readonly text: string
  readonly section: number
  readonly span: Span
}

function listedIn({ document, sections }: Disclosure): Listed[] {
  const sectionOf = new Int32Array(document.blocks.length)
  for (const section of sections) sectionOf.fill(section.id, section.start, section.end)
  return document.blocks.flatMap((block, index) => {
    const text = block.kind === 'paragraph' ? LISTED.exec(block.text)?.[1] : undefined
    if (block.kind !== 'paragraph' || text === undefined) return []
    const span = { block: index, start: 0, end: block.text.length }
    return [{ name: coreName(text), text, section: sectionOf[index] ?? 0, span }]
  })
}
