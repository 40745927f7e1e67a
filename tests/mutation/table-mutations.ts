/** Changes of whole tables and of what names them and their rows: titles, numbers, subjects. */
import { economicSubjects, functionalSubjects, isInForce, type Seeded } from '@mingzhang/accounts'
import { type ManuscriptBlock, type ManuscriptCell, type ManuscriptTable, textOfRuns } from '@mingzhang/documents'
import { type Mutation, withBlocks } from './mutation.ts'
import { tableKind } from './row-mutations.ts'
import { describe, isFigure, matterOf, sitesOf, withRun } from './sites.ts'
import type { MutationSource } from './source.ts'

/** A table of another department in the place of its own. */
export const foreignTables = ({ manuscript, organisation }: MutationSource, others: readonly MutationSource[]) =>
  others
    .filter((other) => other.organisation !== organisation)
    .flatMap((other) =>
      manuscript.blocks.flatMap((block, index) => {
        const theirs = other.manuscript.blocks.find((one) => one.kind === 'table' && one.title === tableTitle(block))
        if (block.kind !== 'table' || theirs?.kind !== 'table' || !hasFigures(block) || !hasFigures(theirs)) return []
        return [
          changed(
            '附表换成其他部门的表',
            block,
            withBlocks(manuscript, index, () => [theirs]),
          ),
        ]
      }),
    )

/** A statutory table left without its figures, and left out. */
export const emptiedTables = ({ manuscript }: MutationSource): Mutation[] =>
  manuscript.blocks.flatMap((block, index) => {
    if (block.kind !== 'table' || !block.statutory || !hasFigures(block)) return []
    const rows = block.rows.map((cells) =>
      cells.map((cell): ManuscriptCell => (cell.runs.some(isFigure) ? { ...cell, runs: [] } : cell)),
    )
    return [
      changed(
        '附表全表漏填',
        block,
        withBlocks(manuscript, index, () => [{ ...block, rows }]),
      ),
      {
        ...changed(
          '附表缺表',
          block,
          withBlocks(manuscript, index, () => []),
        ),
        gone: block.title,
      },
    ]
  })

/** The code of a row replaced by another one that the list of subjects holds, its name kept; and the other way. */
export const exchangedSubjects = ({ manuscript, year }: MutationSource, random: Seeded): Mutation[] =>
  sitesOf(manuscript).flatMap((site) => {
    const block = manuscript.blocks[site.block]
    const [row = 0, column = 0] = site.path
    if (block?.kind !== 'table' || !block.statutory || isFigure(site.run)) return []
    const next = block.rows[row]?.[column + 1]
    if (!/^\d{3}(?:\d\d){0,2}$/.test(site.run) || next === undefined) return []
    const list = block.title.includes('基本支出') ? economicSubjects : functionalSubjects
    const code = site.run
    const siblings = list.under(code.slice(0, code.length === 3 ? 0 : -2)).filter((one) => isInForce(one, year))
    const other = random.pick(siblings.filter((one) => one.code !== code))
    if (other === undefined) return []
    const nameSite = { block: site.block, path: [row, column + 1, 0], run: textOfRuns(next.runs) }
    return [
      {
        kind: '附表编码换成其他科目',
        what: describe(manuscript, site, other.code),
        matter: matterOf(manuscript, site),
        manuscript: withRun(manuscript, site, other.code),
      },
      {
        kind: '附表名称换成其他科目',
        what: describe(manuscript, nameSite, other.name),
        matter: matterOf(manuscript, site),
        manuscript: withRun(manuscript, nameSite, other.name),
      },
    ]
  })

const NUMBERED = /(?<=公开)\d\d(?=表)|(?<=^图)\d/

/** The number of a table or chart, as the next one's. */
export const renumbered = ({ manuscript }: MutationSource): Mutation[] =>
  sitesOf(manuscript).flatMap((site) => {
    const number = isFigure(site.run) ? undefined : NUMBERED.exec(site.run)
    if (isFigure(site.run) || number === null || number === undefined) return []
    const other = String(Number(number[0]) + 1).padStart(number[0].length, '0')
    return [
      {
        kind: '表号图号改动',
        what: describe(manuscript, site, other),
        matter: '表号',
        manuscript: withRun(manuscript, site, site.run.replace(NUMBERED, other)),
      },
    ]
  })

/** The heading of a table replaced by another table's. */
export const retitled = ({ manuscript }: MutationSource): Mutation[] => {
  const titles = manuscript.blocks.flatMap((block) => (block.kind === 'table' && block.statutory ? [block.title] : []))
  return manuscript.blocks.flatMap((block, index) => {
    const at = block.kind === 'heading' ? titles.indexOf(block.text) : -1
    const other = titles[(at + 1) % titles.length]
    if (block.kind !== 'heading' || at < 0 || other === undefined) return []
    return [
      {
        kind: '附表标题换成他表',
        what: `${block.text}→${other}`,
        matter: `表 ${block.text}`,
        manuscript: withBlocks(manuscript, index, () => [{ ...block, text: other }]),
      },
    ]
  })
}

const changed = (kind: string, block: ManuscriptTable, manuscript: Mutation['manuscript']): Mutation => ({
  kind: kind.replace('附表', tableKind(block)),
  what: block.title,
  matter: `表 ${block.title}`,
  manuscript,
})

const tableTitle = (block: ManuscriptBlock): string => (block.kind === 'table' ? block.title : '')

const hasFigures = ({ rows }: ManuscriptTable): boolean =>
  rows.some((cells) => cells.some(({ runs }) => runs.some((run) => isFigure(run) && !/^0(?:\.0+)?$/.test(run.text))))
