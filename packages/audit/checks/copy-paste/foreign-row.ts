import { economicSubjects, functionalSubjects } from '@mingzhang/accounts'
import type { StatutoryTable } from '@mingzhang/disclosure'
import type { Document } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { indexedRows } from '../../table-relations/indexed-rows.ts'
import { unrecognisedTables } from '../../table-relations/unrecognised-tables.ts'

/** Formats whose tables are read as they were written, and not from where words stand on a page. */
const WITH_TABLES = new Set(['docx', 'html', 'xlsx', 'xls', 'doc'])
const CODE = /^\d{3}(?:\d\d){1,2}$/
const AMOUNT = /^-?\d[\d,]*\.\d\d$/
/** An amount, or nothing as it is printed without decimals or as a dash. */
const FIGURE = /^-?\d[\d,]*(?:\.\d+)?$|^[-—–]+$/
const TOTAL = /合计|总计|小计|^其中|^注|^说明|^备注/
/** What rows of evaluation forms say, and statutory tables do not. */
const OF_FORMS =
  /^(?:产出|效益|成本|满意度|效果)指标$|^总分$|^[一二三]级指标$|^项目(?:资金(?:[（(]万元[）)])?|基本情况)$|^(?:主管部门|实施单位|年度资金总额|年度总体目标)$|^(?:其中[:：])?财政(?:资金|专户管理资金)$|^(?:单位|其他)资金$|^\d[.．、]项目(?:年度目标|实施)|绩效(?:目标完成情况|自评)表(?:[（(].*[）)])?$/
/** `二十四、抗疫特别国债安排的支出`: a line of the tables by lines. */
const LINE = /^[一二三四五六七八九十]{1,3}、[^，。：]{2,24}(?:支出|收入|拨款)$/
/** Headings of statutory tables alone. */
const OF_TABLES =
  /^(?:小计|公务用车购置(?:及运行维护)?费|公务用车运行维护费|公务接待费|因公出国[（(]境[）)]费|科目编码|科目名称|(?:上缴上级|经营|对附属单位补助)支出|(?:上级补助|事业|经营|附属单位上缴)收入|[年本][初年末](?:结转和结余|收入合计|支出合计)|(?:一般公共|政府性基金|国有资本经营)预算财政拨款|使用非财政拨款结余(?:（含专用结余）)?|结余分配|(?:收入|支出)总计)$/
/** So many rows by subjects tell that all are. */
const FEWEST_ROWS = 3
/** More rows of the kind are a form of its own. */
const MOST_FOREIGN = 3

/** A row of another table: a subject among lines, an economic subject among functional ones, amounts of nothing. */
export const foreignRow: Check = {
  id: 'foreign-row',
  category: 'copy-paste',
  severity: 'warning',
  title: '表中不应夹有其他表的行：功能分类、经济分类、按行次列示的表和绩效表各有各的行。',
  basis: '部门决算公开格式：各表的行次或者科目。',
  example: {
    wrong: '收入支出决算总表中夹有一行：2080505 机关事业单位基本养老保险缴费支出 24.30',
    right: '收入支出决算总表各行均为规定的行次',
  },
  *run(disclosure) {
    const { document, statutoryTables, evaluations } = disclosure
    const isSure = WITH_TABLES.has(document.format)
    for (const table of statutoryTables)
      for (const block of table.blocks) {
        yield* foreignRows(document, block, foreignTo(table, isSure), `《${table.form.title}》`)
        if (isSure && table.form.rows.kind === 'single') yield* secondRows(document, block, table.form.title)
      }
    for (const { form, block } of unrecognisedTables(disclosure))
      if (form.rows.kind === 'lines') yield* foreignRows(document, block, isSubject, `《${form.title}》`)
    for (const { start, end, kind } of evaluations)
      for (let block = start; block <= end; block++)
        yield* foreignRows(document, block, kind === 'project' ? isOfTables : isSubject, '绩效表')
  },
}

function* foreignRows(document: Document, block: number, isForeign: RowTest, name: string): Generator<Observation> {
  const table = document.blocks[block]
  if (table?.kind !== 'table') return
  const foreign = indexedRows(table.cells).flatMap((cells) => {
    const filled = cells.filter(({ cell }) => cell.text.trim() !== '')
    const texts = filled.map(({ cell }) => cell.text.replace(/\s/g, ''))
    return texts.length > 0 && isForeign(texts) ? [{ filled, texts }] : []
  })
  if (foreign.length > MOST_FOREIGN) return
  for (const { filled, texts } of foreign)
    yield {
      message: `${name}中夹有其他表的一行：“${texts.join(' ').slice(0, 40)}”。`,
      evidence: filled.map(({ index, cell }) => ({ block, cell: index, start: 0, end: cell.text.length })),
      suggestion: '核对该行是否误贴入本表。',
    }
}

/** A table of one row has no second row of amounts that nothing names. */
function* secondRows(document: Document, block: number, title: string): Generator<Observation> {
  const table = document.blocks[block]
  if (table?.kind !== 'table') return
  const unnamed = indexedRows(table.cells)
    .map((cells) => cells.filter(({ cell }) => cell.text.trim() !== ''))
    .filter((cells) => isUnlabelled(cells.map(({ cell }) => cell.text.replace(/\s/g, ''))))
  const [, second, third] = unnamed
  if (second === undefined || third !== undefined) return
  yield {
    message: `《${title}》只有一行数，表中有两行没有名称的数，其中一行疑为误贴。`,
    evidence: [...unnamed]
      .reverse()
      .flatMap((cells) => cells.map(({ index, cell }) => ({ block, cell: index, start: 0, end: cell.text.length }))),
    suggestion: '核对两行数，删去不属于本表的一行。',
  }
}

/** Whether a row, by the texts of its filled cells, is none of a form's. */
type RowTest = (texts: readonly string[]) => boolean

/** @param isSure the table is read as it was written, so that a row without labels has none */
function foreignTo({ form, rows }: StatutoryTable, isSure: boolean): RowTest {
  const { kind } = form.rows
  if (kind === 'lines') {
    const hasTotal = rows.some(({ key }) => key.startsWith('total.'))
    const isTotalOfOther: RowTest = (texts) => hasTotal && texts[0] === '合计' && hasAmount(texts)
    return (texts) =>
      isSubject(texts) ||
      isOfForms(texts) ||
      (texts[0] === '项目名称' && texts.length === 2) ||
      (isSure && (isUnlabelled(texts) || isTotalOfOther(texts)))
  }
  if (kind === 'single') {
    // Turned on its side it has a row for each item, or one for the budget and one for the final accounts.
    const only = isSure && rows.length === 1 && rows[0]?.key === 'data'
    const items = form.rows.lines
    const isItem: RowTest = ([first = '']) => items.some(({ label }) => label.test(itemName(first)))
    return (texts) =>
      isSubject(texts) ||
      isOfForms(texts) ||
      (only && hasAmount(texts) && !isUnlabelled(texts) && !isOfBudgetOrFinal(texts) && !isItem(texts))
  }
  const other = kind === 'functional' ? economicSubjects : functionalSubjects
  const own = kind === 'functional' ? functionalSubjects : economicSubjects
  const isOther: RowTest = ([first = '']) =>
    CODE.test(first) && own.withCode(first).length === 0 && other.withCode(first).length > 0
  if (kind === 'economic') return (texts) => isOther(texts) || isOfForms(texts) || (isSure && isUnlabelled(texts))
  const bySubject = isSure && rows.filter(({ code }) => code !== undefined).length >= FEWEST_ROWS
  const isEmpty = isSure && rows.every(({ key }) => key === 'total')
  return (texts) =>
    isOther(texts) ||
    isOfForms(texts) ||
    (isSure && isBudgetAndFinal(texts)) ||
    (bySubject && isOfNothing(texts)) ||
    ((bySubject || isEmpty) && isLine(texts))
}

/** `其中：2.公务用车购置及运行费`: what the item is called. */
const itemName = (text: string): string =>
  text.normalize('NFKC').replace(/^(?:其中:?)?(?:\(?[\d一二三四五六七八九十]{1,2}\)?[.、]?)?/, '')

const hasAmount: RowTest = (texts) => texts.some((text) => AMOUNT.test(text))

/** A code of a subject with an amount, or with the very name of that subject. */
const isSubject: RowTest = ([code = '', name = '', ...rest]) => {
  if (!/^\d{3}/.test(code) || (code.length > 3 && !CODE.test(code))) return false
  const isNamed = SUBJECTS.some((list) => list.named(name).some((subject) => subject.code === code))
  return hasAmount(rest)
    ? isNamed || (code.length > 3 && SUBJECTS.some((list) => list.withCode(code).length > 0))
    : isNamed
}

const SUBJECTS = [functionalSubjects, economicSubjects]

const isOfForms: RowTest = ([first = '']) => OF_FORMS.test(first)

const isLine: RowTest = ([first = '']) => LINE.test(first)

/** A row that only statutory tables have: a subject, a line, or nothing but headings of theirs. */
const isOfTables: RowTest = (texts) =>
  isSubject(texts) || isLine(texts) || isBudgetAndFinal(texts) || (texts.length > 1 && areHeadings(texts))

const areHeadings: RowTest = (texts) =>
  texts.every((text) => OF_TABLES.test(text) || text === '合计') && texts.some((text) => text !== '合计')

/** The first row of headings of the table of 三公. */
const isBudgetAndFinal: RowTest = ([first, second, ...more]) =>
  first === '预算数' && second === '决算数' && more.length === 0

const isOfBudgetOrFinal: RowTest = ([first = '']) => /(?:预算|决算)(?:统计)?数?$/.test(first)

/** Amounts alone. */
const isUnlabelled: RowTest = (texts) =>
  texts.length > 1 && hasAmount(texts) && texts.every((text) => FIGURE.test(text))

/** Amounts without a code beside them, and not in total. */
const isOfNothing: RowTest = (texts) =>
  hasAmount(texts) &&
  !texts.some(
    (text) => /^\d{3}(?:\d\d){0,2}(?:\s*[\u4e00-\u9fff]|$)/.test(text) || TOTAL.test(text) || /^[类款项]$/.test(text),
  )
