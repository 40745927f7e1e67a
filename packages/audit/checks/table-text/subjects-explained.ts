import { printStated } from '@mingzhang/accounts'
import { type Disclosure, rolesOf, type SectionRole, type StatutoryTable, type TableRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { subjectOfOtherBudget } from '../../subjects/other-budget.ts'
import { codeOf, resolvedMentions } from '../../subjects/resolved-mentions.ts'

/** Every 项 of the general budget table is explained in the text. */
export const subjectsExplained: Check = {
  id: 'subjects-explained',
  category: 'table-text',
  severity: 'error',
  title: '一般公共预算财政拨款支出决算表中的各项级科目都应在正文“具体情况”中逐项说明。',
  basis: '表文勾稽关系 K08：表内有数的项级科目在正文各说明一次。',
  example: {
    wrong: '附表有“2010302 一般行政管理事务 5.00”，正文具体情况未提“一般行政管理事务（项）”',
    right: '附表有“2010302 一般行政管理事务 5.00”，正文：一般行政管理事务（项）支出决算为5.00万元',
  },
  cannotRun: (disclosure) =>
    explained(disclosure) === undefined ? '附表或正文具体情况未随文件提供，未作项级科目核对。' : undefined,
  *run(disclosure) {
    const found = explained(disclosure)
    if (found === undefined) return
    const { table, text } = found
    const misnamed = misnamedUnder(disclosure)
    for (const row of table.rows) {
      if (subjectOfOtherBudget(row, disclosure.year) !== undefined) continue
      const total = row.cells.get('total')
      if (row.level !== 3 || total?.stated === undefined || total.stated.digits === 0n) continue
      const amount = printStated(total.stated)
      if (isMentioned(row, amount, text) || misnamed.has(row.code?.slice(0, 5))) continue
      if (isToldByClass(row, table, text)) continue
      yield {
        message: `《${table.form.title}》有“${row.code ?? ''}${row.name}”${amount}${table.unit}，正文具体情况中没有说明该项级科目。`,
        evidence: [row.span, total.span],
        expected: `${row.name}（项）支出决算${amount}${table.unit}`,
        suggestion: `在正文具体情况中补充“${row.name}（项）”的支出决算说明。`,
      }
    }
  },
}

/** The 款 of which the text explains a 项 without its name: which one, is a matter of the name. */
const misnamedUnder = (disclosure: Disclosure): ReadonlySet<string | undefined> =>
  new Set(
    resolvedMentions(disclosure)
      .filter(({ repeatsAbove }) => repeatsAbove)
      .map(codeOf),
  )

/** A subject under another name is a matter of its name: the same amount counts as mentioned. */
const isMentioned = ({ name }: TableRow, amount: string, text: string): boolean =>
  text.includes(plain(name).replace(/支出$/, '')) ||
  text.includes(amount) ||
  text.includes(amount.replace(/\.?0+$/, ''))

/** Some provinces explain a 类 as a whole: then none of its 项 is named. */
function isToldByClass({ code = '' }: TableRow, { rows }: StatutoryTable, text: string): boolean {
  const ofClass = rows.filter((row) => row.code?.startsWith(code.slice(0, CLASS_DIGITS)))
  const head = ofClass.find(({ level }) => level === 1)
  const isNamed = head !== undefined && text.includes(`${plain(head.name)}(类)`)
  return isNamed && !ofClass.some(({ level, name }) => level === 3 && text.includes(`${plain(name)}(项)`))
}

const CLASS_DIGITS = 3

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s,]/g, '')

/** The table, and the text of the sections on the general budget, where both are there and speak of 项. */
function explained(disclosure: Disclosure): { table: StatutoryTable; text: string } | undefined {
  const tables = disclosure.statutoryTables.filter(({ form }) => form.id === 'T5')
  const [table] = tables
  if (table === undefined || tables.length > 1) return undefined
  const text = ITEMISED.map((role) => textUnder(role, disclosure)).find((words) => words.includes('项)'))
  return text === undefined ? undefined : { table, text }
}

/** Sections that explain the items; a heading that runs into its paragraph opens none, and some forms list them below the sum of all. */
const ITEMISED: readonly SectionRole[] = ['general-budget-detail', 'general-budget', 'general-budget-total']

const textUnder = (role: SectionRole, { sections, document }: Disclosure): string =>
  sections
    .filter((section) => rolesOf(sections, section.id).includes(role))
    .flatMap((section) => document.blocks.slice(section.start, section.end))
    .map((block) => (block.kind === 'paragraph' ? plain(block.text) : ''))
    .join('')
