/** Changes of what a performance form prints as words: scores, weights, targets, names. */
import type { Seeded } from '@mingzhang/accounts'
import { type ManuscriptTable, textOfRuns } from '@mingzhang/documents'
import { type Mutation, withBlocks } from './mutation.ts'
import { describe, isFigure, matterOf, sitesOf, withRun } from './sites.ts'
import type { MutationSource } from './source.ts'
import { nameIn } from './undetermined-rows.ts'
import { otherDigit } from './word-mutations.ts'

const SCORED = /^(?:分值|得分)$/
const MEASURED = /^(?:指标值|完成值|年度指标值|实际完成值)$/

/** One digit of a weight or score: they add up to the total. */
export const alteredScores = (source: MutationSource, random: Seeded): Mutation[] =>
  formChanges(source, '分值得分改一位', (block, row, column, text) =>
    SCORED.test(headOf(block, row, column)) && /^\d+(?:\.\d+)?$/.test(text) ? [digitChanged(text, random)] : [],
  )

/** A weight or score left out. */
export const blankedScores = (source: MutationSource): Mutation[] =>
  formChanges(source, '分值得分漏填', (block, row, column, text) =>
    SCORED.test(headOf(block, row, column)) && /^\d+(?:\.\d+)?$/.test(text) ? [''] : [],
  )

/** One digit of a target or result that the disclosure prints a second time: in another form, a goal or a report. */
export const alteredMeasures = (source: MutationSource, random: Seeded): Mutation[] => {
  const texts = source.manuscript.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [textOfRuns(block.runs)]
    return block.kind === 'table' && !block.statutory
      ? block.rows.flatMap((cells) => cells.map(({ runs }) => textOfRuns(runs)))
      : []
  })
  return formChanges(source, '指标值改一位', (block, row, column, text) => {
    const number = MEASURED.test(headOf(block, row, column)) ? /\d+(?:\.\d+)?/.exec(text)?.[0] : undefined
    if (number === undefined || number.length < 3) return []
    const other = digitChanged(number, random)
    // A number that the disclosure prints too may be meant.
    return timesIn(texts, number) > 1 && timesIn(texts, other) === 0 ? [text.replace(number, other)] : []
  })
}

function timesIn(texts: readonly string[], number: string): number {
  const bounded = new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d.])`)
  return texts.filter((text) => bounded.test(text)).length
}

/** The project and the department that a form names, replaced by others. */
export const alteredNames = (source: MutationSource): Mutation[] => {
  const { manuscript, organisation } = source
  const projects = manuscript.blocks.flatMap((block) =>
    block.kind === 'table' && !block.statutory ? [nameIn(block)].filter((name) => name !== undefined) : [],
  )
  return formChanges(source, '名称改动', (block, _, __, text) => {
    const other = projects.find((name) => name !== nameIn(block))
    if (text === organisation) return [text.replace(/.$/, (last) => (last === '队' ? '站' : '队'))]
    return text === nameIn(block) && other !== undefined ? [other] : []
  })
}

/** One of the two forms of a project left out, where every other project has both. */
export const formsLeftOut = ({ manuscript }: MutationSource): Mutation[] => {
  const names = manuscript.blocks.map((block) =>
    block.kind === 'table' && !block.statutory ? nameIn(block) : undefined,
  )
  const projects = [...new Set(names)].filter((name) => name !== undefined)
  const haveBoth = projects.every((name) => names.filter((one) => one === name).length === 2)
  if (projects.length < FEWEST_PROJECTS || !haveBoth) return []
  return names.flatMap((name, index) => {
    if (name === undefined) return []
    return [
      {
        kind: '项目缺一张绩效表',
        what: name,
        matter: '绩效表',
        manuscript: withBlocks(manuscript, index, () => []),
        gone: name,
      },
    ]
  })
}

/** Two other projects tell what each has. */
const FEWEST_PROJECTS = 3

function formChanges(
  { manuscript }: MutationSource,
  kind: string,
  changesOf: (block: ManuscriptTable, row: number, column: number, text: string) => readonly string[],
): Mutation[] {
  return sitesOf(manuscript).flatMap((site) => {
    const block = manuscript.blocks[site.block]
    const [row = 0, column = 0] = site.path
    if (block?.kind !== 'table' || block.statutory || isFigure(site.run) || row < block.headerRows) return []
    return changesOf(block, row, column, site.run).map((text) => ({
      kind: `绩效表${kind}`,
      what: describe(manuscript, site, text),
      matter: matterOf(manuscript, site),
      manuscript: withRun(manuscript, site, text),
    }))
  })
}

/** The nearest heading above a cell, counted from the right: merged cells stand at the left. */
function headOf({ rows }: ManuscriptTable, row: number, column: number): string {
  const fromRight = (rows[row]?.length ?? 0) - column
  for (const above of rows.slice(0, row).reverse()) {
    const text = textOfRuns(above.at(-fromRight)?.runs ?? [])
    if (SCORED.test(text) || MEASURED.test(text)) return text
    if (
      /^[\u4e00-\u9fff]+$/.test(text) &&
      above.length >= fromRight &&
      isHeading(above.map(({ runs }) => textOfRuns(runs)))
    )
      return text
  }
  return ''
}

const isHeading = (texts: readonly string[]): boolean => texts.some((text) => SCORED.test(text) || MEASURED.test(text))

const digitChanged = (text: string, random: Seeded): string =>
  text.length === 1 ? String((Number(text) + 1) % 10) : otherDigit(text, random)
