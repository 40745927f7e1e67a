import { functionalSubjects, plainSubjectName } from '@mingzhang/accounts'
import { type Disclosure, rolesOf, type SectionRole, type SubjectMention, type TableRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'

/** Where the spending of the year is told by subjects. */
const TOLD: readonly SectionRole[] = ['general-budget-detail', 'government-funds']
/** Tables that list the subjects of spending: all of it, the general budget, the funds. */
const LISTING = new Set<string>(['T3', 'T5', 'T8', 'T9'])
/** Spending by subjects, of whatever budget. */
const ALL_SPENDING = 'T3'
const ITEM_LEVEL = 3
const GROUP_DIGITS = 5

/** An item (项) that the text names without an amount behind it, where the tables have another of the same 款. */
export const mentionedSubject: Check = {
  id: 'mentioned-subject',
  category: 'subject-name',
  severity: 'error',
  title: '正文所述支出列支的项级科目，应是附表同一款下列有的科目。',
  basis: '表文勾稽关系 K08：正文说明的科目与附表一一对应；《政府收支分类科目》。',
  example: {
    wrong:
      '科目为彩票公益金安排的支出（款）用于体育事业的彩票公益金支出（项）；附表为“2296004 用于教育事业的彩票公益金支出”',
    right:
      '科目为彩票公益金安排的支出（款）用于教育事业的彩票公益金支出（项）；附表为“2296004 用于教育事业的彩票公益金支出”',
  },
  cannotRun: ({ statutoryTables }) =>
    statutoryTables.some(({ form }) => form.id === ALL_SPENDING) &&
    statutoryTables.every(({ form, unread }) => !LISTING.has(form.id) || unread.length === 0)
      ? undefined
      : '附表未随文件提供或未能全部读取，未核对正文科目是否列于附表。',
  *run(disclosure) {
    const listed = listedItems(disclosure)
    const told = toldItems(disclosure)
    const names = new Set(told.map(itemOf))
    for (const mention of told) {
      const codes = new Set(functionalSubjects.namedPlainly(itemOf(mention)).map(({ code }) => code))
      const [code = '', another] = codes
      if (another !== undefined || listed.names.has(itemOf(mention)) || listed.codes.has(code)) continue
      const [row, other] = listed.byGroup.get(code.slice(0, GROUP_DIGITS))?.values() ?? []
      if (row === undefined || other !== undefined || names.has(plainSubjectName(row.name))) continue
      yield {
        message: `正文的“${mention.levels.at(-1)?.name}”附表中没有，同一款下附表只有“${row.code}${row.name}”。`,
        evidence: [mention.span, row.span],
        expected: row.name,
        actual: mention.levels.at(-1)?.name ?? '',
      }
    }
  },
}

interface Listed {
  readonly names: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
  /** The items of each 款, by their codes. */
  readonly byGroup: ReadonlyMap<string, ReadonlyMap<string, TableRow>>
}

/** The items that the tables list. */
function listedItems({ statutoryTables }: Disclosure): Listed {
  const names = new Set<string>()
  const codes = new Set<string>()
  const byGroup = new Map<string, Map<string, TableRow>>()
  for (const row of statutoryTables.filter(({ form }) => LISTING.has(form.id)).flatMap(({ rows }) => rows)) {
    if (row.level !== ITEM_LEVEL || row.code === undefined) continue
    names.add(plainSubjectName(row.name))
    codes.add(row.code)
    const group = row.code.slice(0, GROUP_DIGITS)
    const items = byGroup.get(group) ?? new Map<string, TableRow>()
    byGroup.set(group, items.set(row.code, row))
  }
  return { names, codes, byGroup }
}

const itemOf = ({ levels }: SubjectMention): string => plainSubjectName(levels.at(-1)?.name ?? '')

/** Named down to the 项 among what the year's money was spent on, and not as labels of amounts, which are compared elsewhere. */
function toldItems({ facts, sections, subjectMentions }: Disclosure): SubjectMention[] {
  const labels = new Set(facts.map(({ labelSpan }) => `${labelSpan?.block} ${labelSpan?.end}`))
  return subjectMentions.filter(({ role, levels, section, span }) => {
    if (levels.at(-1)?.mark !== '项' || role !== 'narrative' || labels.has(`${span.block} ${span.end}`)) return false
    const roles = rolesOf(sections, section)
    return TOLD.some((one) => roles.includes(one))
  })
}
