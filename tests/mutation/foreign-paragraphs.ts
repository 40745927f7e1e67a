/** Paragraphs from another department. */
import { textOfRuns } from '@mingzhang/documents'
import { type Mutation, withBlocks } from './mutation.ts'
import { isFigure } from './sites.ts'
import type { MutationSource } from './source.ts'

/** Paragraphs that name another department or state figures of it, put behind one of this. */
export function foreignParagraphs(source: MutationSource, others: readonly MutationSource[]): Mutation[] {
  const { manuscript } = source
  const own = new Set(
    manuscript.blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOfRuns(block.runs)] : [])),
  )
  const homes = manuscript.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && block.style === 'body' ? [index] : [],
  )
  const foreign = others
    .filter(({ organisation }) => organisation !== source.organisation)
    .flatMap(({ organisation, manuscript: { blocks } }) =>
      blocks.flatMap((block) => {
        if (block.kind !== 'paragraph' || block.style !== 'body') return []
        const text = textOfRuns(block.runs)
        const tells =
          text.includes(organisation) || block.runs.some((run) => isFigure(run) && !/^0(?:\.0+)?$/.test(run.text))
        return tells && text.length >= 30 && !own.has(text) ? [{ block, text }] : []
      }),
    )
  return foreign.map(({ block, text }, index) => ({
    kind: '串入其他部门段落',
    what: text.slice(0, 70),
    matter: block.runs.find(isFigure)?.concept.replace(/subject:[^/]*/g, 'subject') ?? '名称',
    manuscript: withBlocks(manuscript, homes[(index * 7) % homes.length] ?? 0, (home) => [home, block]),
  }))
}
