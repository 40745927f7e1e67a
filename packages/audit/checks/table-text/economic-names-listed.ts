import { economicSubjects, intervalOf, overlap, printStated, sum } from '@mingzhang/accounts'
import type { Disclosure, EconomicList, StatutoryTable } from '@mingzhang/disclosure'
import { quote } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { hasWordReplaced } from '../../subjects/replaced-word.ts'
import {
  amountSpan,
  basicTable,
  belongsTo,
  isFilled,
  rowNamed,
  rowsLeftOut,
  rowsNamed,
} from '../../table-relations/economic-rows.ts'

/** The economic subjects that the text lists are those that the basic expenditure table fills. */
export const economicNamesListed: Check = {
  id: 'economic-names-listed',
  category: 'table-text',
  severity: 'warning',
  title: '正文列举的人员经费、公用经费科目应与基本支出决算表中有数的款级科目一致。',
  basis: '表文勾稽关系 K10。',
  example: {
    wrong: '正文“公用经费…主要包括：办公费、水费”，基本支出决算表“30205 水费”为 0.00',
    right: '正文“公用经费…主要包括：办公费”，基本支出决算表“30205 水费”为 0.00',
  },
  cannotRun: (disclosure) =>
    basicTable(disclosure) === undefined ? '基本支出决算表未随文件提供，未作经济分类科目核对。' : undefined,
  *run(disclosure) {
    const table = basicTable(disclosure)
    if (table === undefined) return
    for (const list of disclosure.economicLists) {
      yield* listedWithoutAmount(table, list)
      yield* listedOnOtherSide(table, list)
      yield* listedWithoutRow(table, list)
      yield* filledButNotListed(disclosure, table, list)
      yield* slipsInList(table, list)
    }
  },
}

/** Lists are carried on from year to year, and a printed 0.00 may be a few 元. */
function* listedWithoutAmount(table: StatutoryTable, list: EconomicList): Iterable<Observation> {
  const listed = list.names.flatMap(({ name, span }) => rowsNamed(table, list, name).map((row) => ({ row, span })))
  for (const { row, span } of listed) {
    if (isFilled(row)) continue
    yield {
      message: `正文把“${row.name}”列入${list.of}，《${table.form.title}》该科目没有金额。`,
      evidence: [span, row.span, ...amountSpan(row)],
      suggestion: `从正文列举中删去“${row.name}”，或核对附表。`,
    }
  }
}

/** What one of the two is spent on stands in the table below the other: 福利费 is no 人员经费. */
function* listedOnOtherSide(table: StatutoryTable, list: EconomicList): Iterable<Observation> {
  const other: EconomicList = { ...list, of: list.of === '人员经费' ? '公用经费' : '人员经费' }
  for (const { name, span } of list.names) {
    const row = rowsNamed(table, list, name).length === 0 ? rowNamed(table, other, name) : undefined
    if (row === undefined || economicSubjects.named(name).some((subject) => belongsTo(subject, list))) continue
    yield {
      message: `正文把“${name}”列入${list.of}，《${table.form.title}》该科目属于${other.of}。`,
      evidence: [span, row.span],
      suggestion: `从${list.of}的列举中删去“${name}”。`,
    }
  }
}

/** A subject that the table leaves out, all whose 类 is spent on others, has no money. */
function* listedWithoutRow(table: StatutoryTable, list: EconomicList): Iterable<Observation> {
  for (const { name, span } of list.names) {
    const subjects = economicSubjects.named(name).filter((subject) => belongsTo(subject, list))
    const [own, ...others] = new Set(subjects.map(({ code }) => code))
    if (own === undefined || others.length > 0 || table.rows.some(({ code }) => code === own)) continue
    if (rowsNamed(table, list, name).length > 0 || !addsUp(table, own.slice(0, CLASS_LENGTH))) continue
    yield {
      message: `正文把“${name}”列入${list.of}，《${table.form.title}》没有该科目，所属类级科目的金额已全部列在其他科目。`,
      evidence: [span],
      suggestion: `从正文列举中删去“${name}”，或核对附表。`,
    }
  }
}

const CLASS_LENGTH = 3

/** Whether the rows of a 类 are all there is of it. */
function addsUp(table: StatutoryTable, code: string): boolean {
  const whole = table.rows.find((row) => row.code === code)?.cells.get('final')?.stated
  const parts = table.rows.flatMap((row) =>
    row.level === 2 && row.code?.startsWith(code) === true ? (row.cells.get('final')?.stated ?? []) : [],
  )
  return (
    whole !== undefined && parts.length > 0 && overlap(intervalOf(whole), sum(parts.map((part) => intervalOf(part))))
  )
}

/** So many subjects, and all but one that have money, are more than the main ones (主要). */
const FEWEST_OF_ALL = 6

/** Only a list that does not call itself a selection (主要, 等), or leaves out one alone, claims to be complete. */
function* filledButNotListed(disclosure: Disclosure, table: StatutoryTable, list: EconomicList): Iterable<Observation> {
  const left = rowsLeftOut(table, list)
  const words = quote(disclosure.document, list.span)
  const isSelection = /主要/.test(words) && (left.length > 1 || list.names.length < FEWEST_OF_ALL)
  if (isSelection || /等/.test(words)) return
  for (const row of left) {
    const stated = row.cells.get('final')?.stated
    yield {
      message: `《${table.form.title}》“${row.code ?? ''}${row.name}”有${stated === undefined ? '' : printStated(stated)}${table.unit}，正文${list.of}的列举中没有该科目。`,
      evidence: [list.span, row.span, ...amountSpan(row)],
      suggestion: `在正文列举中补充“${row.name}”。`,
    }
  }
}

/** A name that no subject has, one word away from that of a filled row which the list leaves out. */
function* slipsInList(table: StatutoryTable, list: EconomicList): Iterable<Observation> {
  const listed = new Set(list.names.flatMap(({ name }) => rowsNamed(table, list, name)))
  for (const { name, span } of list.names) {
    if (economicSubjects.namedPlainly(name).length > 0 || rowsNamed(table, list, name).length > 0) continue
    const meant = table.rows.find(
      (row) =>
        row.level === 2 && isFilled(row) && belongsTo(row, list) && !listed.has(row) && hasWordReplaced(name, row.name),
    )
    if (meant === undefined) continue
    yield {
      message: `正文${list.of}所列的“${name}”不是经济分类科目，《${table.form.title}》为“${meant.name}”。`,
      evidence: [span, meant.span],
      expected: meant.name,
      actual: name,
    }
  }
}
