import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

const SELF = /我(?<![自使]我)(办|局|中心|委|院|校|厅|站|所|馆|会|镇|乡|街道)(?![公理事])/g
const RULES_OF = /(?:按照|遵守|执行|依照)(中心|局|医院|学校|街道)的/g
const ENOUGH = 3

/** 我局 in the report of a 中心: what the author calls itself. */
export const foreignSelfName: Check = {
  id: 'foreign-self-name',
  category: 'copy-paste',
  severity: 'warning',
  title: '本单位的自称应前后一致，不应出现其他单位的自称。',
  basis: '公开文本应为本单位编写；汇总下属单位材料的应改用本部门的口吻。',
  example: { wrong: '本单位为办公室，文中多称“我办”，一处写“我中心”', right: '全文均称“我办”' },
  *run(disclosure) {
    const names = selfNames(disclosure)
    const counted = [...names].map(([word, spans]) => ({ word, spans })).sort((a, b) => b.spans.length - a.spans.length)
    const [own, ...others] = counted
    if (own === undefined || own.spans.length < ENOUGH) return
    for (const { word, spans } of others) {
      if (spans.length * 2 >= own.spans.length) continue
      yield {
        message: `本单位自称“我${own.word}”（${own.spans.length}处），此处写“我${word}”，疑为照搬其他单位材料。`,
        evidence: spans,
      }
    }
    const rules = foreignRules(disclosure, own.word)
    if (rules.length > 0)
      yield { message: `本单位自称“我${own.word}”，此处却写“按照中心（局）的”制度，疑为照搬残留。`, evidence: rules }
  },
}

function selfNames(disclosure: Disclosure): Map<string, Span[]> {
  const names = new Map<string, Span[]>()
  for (const [text, at] of texts(disclosure)) {
    for (const match of text.matchAll(SELF)) {
      const word = match[1] ?? ''
      const spans = names.get(word) ?? []
      spans.push({ ...at, start: match.index, end: Math.min(text.length, match.index + 16) })
      names.set(word, spans)
    }
  }
  return names
}

function foreignRules(disclosure: Disclosure, own: string): Span[] {
  const organisation = disclosure.organisation?.name ?? ''
  return texts(disclosure).flatMap(([text, at]) =>
    [...text.matchAll(RULES_OF)]
      .filter((match) => match[1] !== own && !organisation.includes(match[1] ?? ''))
      .map((match) => ({ ...at, start: match.index, end: Math.min(text.length, match.index + 16) })),
  )
}

/** All texts that may speak in the first person. */
function texts({ document }: Disclosure): [string, Pick<Span, 'block' | 'cell'>][] {
  return document.blocks.flatMap((block, index): [string, Pick<Span, 'block' | 'cell'>][] => {
    if (block.kind === 'paragraph') return [[block.text, { block: index }]]
    if (block.kind !== 'table') return []
    return block.cells.flatMap(({ text }, cell): [string, Pick<Span, 'block' | 'cell'>][] =>
      text.length < 12 ? [] : [[text, { block: index, cell }]],
    )
  })
}
