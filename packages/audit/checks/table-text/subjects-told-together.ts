import { overlap, printStated } from '@mingzhang/accounts'
import { DEPARTMENT, type Disclosure, type Fact, type TableCell } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue, isExact } from '../../relations/relation.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

/** Tables that list what was spent by subjects. */
const LISTING = new Set<string>(['T3', 'T5', 'T8'])
const ITEM = 3
/** So many amounts of a paragraph that are those of the tables show that the others should be. */
const FEWEST_ALIKE = 2
const LABEL = /^label:(?:主要|全部|分别|用于|包括|其中|安排)*/

/** `用于防汛126.80万元、水利工程运行与维护412.75万元…`: subjects told by their names alone, among others as the tables have them. */
export const subjectsToldTogether: Check = {
  id: 'subjects-told-together',
  category: 'table-text',
  severity: 'warning',
  title: '一段文字按科目名称列出几项支出，其余各项与附表一致的，不一致的一项应核对。',
  basis: '表文勾稽关系 K08：正文所列科目支出与附表一致。',
  example: {
    wrong: '主要用于防汛216.80万元、水利工程运行与维护412.75万元、水资源节约管理与保护73.50万元。（附表：防汛126.80）',
    right: '主要用于防汛126.80万元、水利工程运行与维护412.75万元、水资源节约管理与保护73.50万元。（附表：防汛126.80）',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    const rows = cellsByName(disclosure)
    for (const told of toldByParagraph(disclosure, rows).values()) {
      const isAlike = ({ cells, fact }: Told): boolean =>
        cells.some(({ interval }) => overlap(interval, factValue(fact)))
      const [odd, another] = told.filter((one) => !isAlike(one))
      const [cell] = odd?.cells ?? []
      if (odd === undefined || cell === undefined || another !== undefined) continue
      if (told.length - 1 < FEWEST_ALIKE) continue
      const printed = new Set(odd.cells.flatMap(({ stated }) => (stated === undefined ? [] : printStated(stated))))
      yield {
        message: `文中“${odd.fact.concept.key.replace(LABEL, '')}”为${printFigure(odd.fact.figure)}，附表为${[...printed].join('、')}；同段其他科目与附表一致。`,
        evidence: [odd.fact.figure.span, cell.span],
        actual: printFigure(odd.fact.figure),
      }
    }
  },
}

interface Told {
  readonly fact: Fact
  readonly cells: readonly TableCell[]
}

/** What the tables print for each item (项), of which no other has the name. */
function cellsByName({ statutoryTables }: Disclosure): Map<string, TableCell[]> {
  const codes = new Map<string, Set<string>>()
  const cells = new Map<string, TableCell[]>()
  for (const { form, rows } of statutoryTables) {
    if (!LISTING.has(form.id)) continue
    for (const row of rows) {
      if (row.level !== ITEM || row.code === undefined) continue
      codes.set(row.name, (codes.get(row.name) ?? new Set()).add(row.code))
      const printed = [...row.cells.values()].filter(({ stated }) => stated !== undefined && stated.digits !== 0n)
      cells.set(row.name, [...(cells.get(row.name) ?? []), ...printed])
    }
  }
  for (const [name, its] of codes) if (its.size > 1) cells.delete(name)
  return cells
}

function toldByParagraph({ facts, year }: Disclosure, rows: ReadonlyMap<string, TableCell[]>): Map<number, Told[]> {
  const paragraphs = new Map<number, Told[]>()
  for (const fact of facts) {
    const { concept, scope, figure } = fact
    const cells = LABEL.test(concept.key) ? (rows.get(concept.key.replace(LABEL, '')) ?? []) : []
    if (cells.length === 0 || scope !== DEPARTMENT || fact.year !== year || figure.span.cell !== undefined) continue
    if (figure.unit.measure !== 'amount' || figure.stated.digits === 0n || !isExact(figure)) continue
    const { block } = figure.span
    paragraphs.set(block, [...(paragraphs.get(block) ?? []), { fact, cells }])
  }
  return paragraphs
}
