import { functionalSubjects, plainSubjectName, type Stated } from '@mingzhang/accounts'
import {
  DEPARTMENT,
  type Disclosure,
  type Fact,
  rolesOf,
  type SectionRole,
  type StatutoryTable,
  type TableRow,
} from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { isExact } from '../../relations/relation.ts'
import { subjectConcepts } from '../../table-relations/lay-narrative.ts'

/** Where the department tells of its subjects. */
const TOLD: readonly SectionRole[] = ['explanation', 'overview', 'evaluation-report']

/** Tables that list the subjects of all spending (支出决算表) and of each budget. */
const LISTING = new Set<string>(['T3', 'T5', 'T8', 'T9'])

const SUBJECT = 'subject:'
const CLASS_DIGITS = 3

/** Every subject that the text explains is one of a table. */
export const unlistedSubject: Check = {
  id: 'unlisted-subject',
  category: 'subject-name',
  severity: 'warning',
  title: '正文逐项说明的科目应是附表中列有的科目。',
  basis: '表文勾稽关系 K08：正文说明的科目与附表一一对应。',
  example: {
    wrong: '正文：档案馆（项）支出决算为5.00万元，附表没有“档案馆”',
    right: '正文：档案馆（项）支出决算为5.00万元，附表有“2012604 档案馆 5.00”',
  },
  cannotRun: ({ statutoryTables }) =>
    isWhole(statutoryTables) ? undefined : '附表未随文件提供或未能全部读取，未核对正文科目是否列于附表。',
  *run(disclosure) {
    const tables = disclosure.statutoryTables.filter(({ form }) => LISTING.has(form.id))
    const told = disclosure.facts.filter((fact) => isExplained(fact, disclosure))
    if (told.length === 0) return
    const concepts = tables.flatMap((table) => subjectConcepts(table))
    const listed = new Set(concepts.flatMap(([concept]) => pathsTo(concept)))
    const untold = new Map(concepts.filter(([concept]) => !told.some((fact) => fact.concept.key === concept)))
    // A subject under another name is a matter of its name.
    const rows = rowsByAmount(tables)
    const names = new Set(told.map(({ concept }) => plainSubjectName(lastName(concept.key))))
    const reported = new Set<string>()
    for (const fact of told) {
      const { concept, figure, labelSpan } = fact
      const amount = `${figure.span.block} ${digitsOf(figure.stated)}`
      if (listed.has(concept.key) || reported.has(amount) || isClassOf(concept.key, tables)) continue
      reported.add(amount)
      const same = rows.get(digitsOf(figure.stated)) ?? []
      const row = classMeant(fact, same, told, disclosure) ?? itemMeant(concept.key, same, names)
      if (row !== undefined)
        yield {
          severity: 'error',
          message: `正文的“${lastName(concept.key)}”${printFigure(figure)}，附表中这个数是“${row.code ?? ''}${row.name}”的。`,
          evidence: [labelSpan ?? figure.span, figure.span, row.span],
          expected: row.name,
          actual: lastName(concept.key),
        }
      if (same.length > 0) continue
      const meant = rowMeant(concept.key, untold, tables)
      const supposed =
        meant !== undefined
          ? `同一款下正文没有说明的是“${meant.code ?? ''}${meant.name}”，请核对名称和金额`
          : listed.has(`${SUBJECT}${namesOf(concept.key)[0] ?? ''}`)
            ? '请核对名称和金额'
            : '疑为其他部门的段落'
      yield {
        message: `正文的“${concept.label.replace(/[“”]/g, '')}”${printFigure(figure)}，附表没有该科目，${supposed}。`,
        evidence: [labelSpan ?? figure.span, figure.span, ...(meant === undefined ? [] : [meant.span])],
      }
    }
  },
}

const namesOf = (key: string): string[] => key.slice(SUBJECT.length).split('>')

/** The only item (项) of the same 款 that the text does not tell of: what an item of no table stands for. */
function rowMeant(
  key: string,
  untold: ReadonlyMap<string, string>,
  tables: readonly StatutoryTable[],
): TableRow | undefined {
  const above = namesOf(key).slice(0, -1)
  if (above.length < 2) return undefined
  const within = `${SUBJECT}${above.join('>')}>`
  const [code, ...others] = new Set([...untold].flatMap(([concept, one]) => (concept.startsWith(within) ? [one] : [])))
  return code === undefined || others.length > 0
    ? undefined
    : tables.flatMap(({ rows }) => rows).find((row) => row.code === code)
}

/** Rows by what was spent on them in all. */
function rowsByAmount(tables: readonly StatutoryTable[]): ReadonlyMap<string, readonly TableRow[]> {
  const rows = new Map<string, TableRow[]>()
  for (const row of tables.filter(({ form }) => form.id === 'T5').flatMap((table) => table.rows)) {
    const total = row.cells.get('total')?.stated
    if (total === undefined) continue
    const same = rows.get(digitsOf(total))
    if (same === undefined) rows.set(digitsOf(total), [row])
    else same.push(row)
  }
  return rows
}

/** `城乡社区支出>…（款）>…（项）`, the same from the 款 on, and the 项 alone: the text may leave out the levels above, or tell them before. */
function pathsTo(concept: string): string[] {
  const names = concept.slice(SUBJECT.length).split('>')
  const below = names.slice(1).join('>')
  const lower = names.length > 2 ? [`>${below}`, below, names.at(-1) ?? ''] : []
  return [concept, ...lower.map((path) => `${SUBJECT}${path}`)]
}

/** A class (类) that the tables list items of, though no row of its own. */
function isClassOf(key: string, tables: readonly StatutoryTable[]): boolean {
  const [name = '', below] = namesOf(key)
  if (below !== undefined) return false
  const plain = plainSubjectName(name.replace(/(?:支出)+$/, ''))
  const codes = [plain, `${plain}支出`].flatMap((one) => functionalSubjects.namedPlainly(one)).map(({ code }) => code)
  const classes = codes.filter((code) => code.length === CLASS_DIGITS)
  return tables.some(({ rows }) => rows.some((row) => classes.some((code) => row.code?.startsWith(code))))
}

/** The only item (项) of an amount that the text gives to another. */
function itemMeant(key: string, same: readonly TableRow[], told: ReadonlySet<string>): TableRow | undefined {
  const [row, ...others] = same.filter(({ level }) => level === 3)
  return row !== undefined && others.length === 0 && isOtherSubject(key, row, told) ? row : undefined
}

/** A class (类) of no table among those of the general budget, which leave out the class that its amount is of. */
function classMeant(
  fact: Fact,
  same: readonly TableRow[],
  told: readonly Fact[],
  { sections }: Disclosure,
): TableRow | undefined {
  const [name = '', below] = namesOf(fact.concept.key)
  const isAmongClasses = ({ figure }: Fact): boolean =>
    rolesOf(sections, figure.section).includes('general-budget-structure')
  const official = [name, `${name}支出`].flatMap((one) => functionalSubjects.namedPlainly(one))
  if (below !== undefined || !isAmongClasses(fact) || !official.some(({ code }) => code.length === CLASS_DIGITS))
    return undefined
  const [row, another] = same.filter(({ code }) => code?.length === CLASS_DIGITS)
  if (row === undefined || another !== undefined) return undefined
  const own = `${SUBJECT}${plainSubjectName(row.name.replace(/支出$/, ''))}`
  return told.some((one) => one.concept.key === own && isAmongClasses(one)) ? undefined : row
}

/** The name of the lowest level of a subject's key. */
const lastName = (key: string): string => key.split(/[>:]/).at(-1) ?? ''

/** Both are names of the official list, no earlier name of the row's subject, and the text does not tell of the row's own. */
const isOtherSubject = (key: string, row: TableRow, told: ReadonlySet<string>): boolean => {
  const name = plainSubjectName(lastName(key))
  const own = plainSubjectName(row.name)
  const official = [name, `${name}支出`].flatMap((one) => functionalSubjects.namedPlainly(one))
  if (official.length === 0 || official.some(({ code }) => code === row.code)) return false
  return ![own, own.replace(/支出$/, '')].some((one) => one === name || told.has(one))
}

const digitsOf = ({ digits, decimals }: Stated): string => `${digits}e${decimals}`

const isExplained = ({ concept, figure, scope, year }: Fact, disclosure: Disclosure): boolean =>
  concept.key.startsWith(SUBJECT) &&
  scope === DEPARTMENT &&
  year === disclosure.year &&
  figure.unit.measure === 'amount' &&
  figure.stated.digits !== 0n &&
  figure.span.cell === undefined &&
  isExact(figure) &&
  rolesOf(disclosure.sections, figure.section).some((role) => TOLD.includes(role))

/** The table of the general budget by subjects is there, and all tables were read. */
const isWhole = (tables: readonly StatutoryTable[]): boolean =>
  tables.some(({ form, rows }) => form.id === 'T5' && rows.length > 0) &&
  tables.every(({ unread }) => unread.length === 0)
