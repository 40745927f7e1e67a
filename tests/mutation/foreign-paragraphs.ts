/** Paragraphs from another department. */
import { type Manuscript, type ManuscriptParagraph, textOfRuns } from '@mingzhang/documents'
import { type Mutation, withBlocks } from './mutation.ts'
import { isFigure } from './sites.ts'
import type { MutationSource } from './source.ts'

/** Paragraphs that name another department or state figures of it, put behind one of this. */
export function foreignParagraphs(source: MutationSource, others: readonly MutationSource[]): Mutation[] {
  const { manuscript } = source
  const homes = manuscript.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && block.style === 'body' ? [index] : [],
  )
  const foreign = foreignTo(source, others)
  return foreign.map(({ block, text }, index) => ({
    kind: '串入其他部门段落',
    what: `${behind(manuscript, homes[(index * 7) % homes.length])}${text.slice(0, 70)}`,
    matter: block.runs.find(isFigure)?.concept.replace(/subject:[^/]*/g, 'subject') ?? '名称',
    manuscript: withBlocks(manuscript, homes[(index * 7) % homes.length] ?? 0, (home) => [home, block]),
  }))
}

/** The same put behind a paragraph of this department that opens in the same words. */
export function besideTheirLike(source: MutationSource, others: readonly MutationSource[]): Mutation[] {
  const { manuscript } = source
  const homes = manuscript.blocks.map((block) =>
    block.kind === 'paragraph' && block.style === 'body' ? opening(textOfRuns(block.runs)) : '',
  )
  return foreignTo(source, others).flatMap(({ block, text }) => {
    const home = homes.indexOf(opening(text))
    if (home < 0) return []
    return [
      {
        kind: '其他部门段落并入同类段落',
        what: `${behind(manuscript, home)}${text.slice(0, 70)}`,
        matter: block.runs.find(isFigure)?.concept.replace(/subject:[^/]*/g, 'subject') ?? '名称',
        manuscript: withBlocks(manuscript, home, (own) => [own, block]),
      },
    ]
  })
}

/** The same in place of a paragraph of this department that opens in the same words, and that others confirm. */
export function inPlaceOfTheirLike(source: MutationSource, others: readonly MutationSource[]): Mutation[] {
  const { manuscript, slackOf } = source
  const homes = manuscript.blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.style !== 'body') return ''
    const isDetermined = block.runs.some((run) => isFigure(run) && slackOf(run) !== undefined)
    return isDetermined ? opening(textOfRuns(block.runs)) : ''
  })
  return foreignTo(source, others).flatMap(({ block, text }) => {
    const home = homes.indexOf(opening(text))
    if (home < 0) return []
    return [
      {
        kind: '段落换成其他部门同类段落',
        what: text.slice(0, 70),
        matter: block.runs.find(isFigure)?.concept.replace(/subject:[^/]*/g, 'subject') ?? '名称',
        manuscript: withBlocks(manuscript, home, () => [block]),
      },
    ]
  })
}

/** The end of the paragraph that another is put behind. */
function behind({ blocks }: Manuscript, index = 0): string {
  const home = blocks[index]
  return home?.kind === 'paragraph' ? `…${textOfRuns(home.runs).slice(-12)}｜` : ''
}

const OPENING = 8
const opening = (text: string): string => text.replace(/\d+(?:\.\d+)?/g, '#').slice(0, OPENING)

/** Body paragraphs of other departments that name them or state figures, and that this one does not have. */
function foreignTo(
  { manuscript, organisation: ownName }: MutationSource,
  others: readonly MutationSource[],
): { readonly block: ManuscriptParagraph; readonly text: string }[] {
  const own = new Set(
    manuscript.blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOfRuns(block.runs)] : [])),
  )
  return others
    .filter(({ organisation }) => organisation !== ownName)
    .flatMap(({ organisation, manuscript: { blocks } }) =>
      blocks.flatMap((block) => {
        if (block.kind !== 'paragraph' || block.style !== 'body') return []
        const text = textOfRuns(block.runs)
        const tells =
          text.includes(organisation) || block.runs.some((run) => isFigure(run) && !/^0(?:\.0+)?$/.test(run.text))
        return tells && text.length >= 30 && !own.has(text) ? [{ block, text }] : []
      }),
    )
}
