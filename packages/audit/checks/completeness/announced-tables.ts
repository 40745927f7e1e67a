import { TABLE_FORMS, TABLE_SETS, type TableId, tableSetOf } from '@mingzhang/accounts'
import type { AnnouncedTable, Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'

/** So many tables must be there before a missing one is taken for missing, not for published elsewhere. */
const FEWEST_TABLES = 3
/** Where more are missing, the document follows another form. */
const MOST_MISSING = 2
/** How far below its title a table may stand, in blocks. */
const REACH = 8

/** A table that is announced, or that the form prescribes, is there. */
export const announcedTables: Check = {
  id: 'announced-tables',
  category: 'completeness',
  severity: 'error',
  title: '目录列示的、公开格式规定的附表应当齐全。',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）；部门决算公开格式规定的附表（空表也应保留）。',
  example: {
    wrong: '目录列有“三、支出决算表”，附表部分没有该表',
    right: '目录列有“三、支出决算表”，附表部分有该表',
  },
  cannotRun: ({ statutoryTables }) =>
    statutoryTables.length < FEWEST_TABLES ? '附表未随文件提供，或只有少数几张，未核对附表是否齐全。' : undefined,
  *run(disclosure) {
    const present = new Set(disclosure.statutoryTables.map(({ form }) => form.id))
    const absent = disclosure.announcedTables.filter(({ form }) => !present.has(form.id))
    for (const announced of absent) {
      if (announced.isHeaded || announced.repeatsOther || hasUnreadTable(disclosure, announced)) continue
      yield absence(announced)
    }
    const announcedIds = new Set(disclosure.announcedTables.map(({ form }) => form.id))
    const [region = '', year = ''] = disclosure.profile.split('-')
    const prescribed = tableSetOf(region, disclosure.year ?? Number(year))?.tables ?? []
    const isThere = (id: TableId): boolean => present.has(id) || announcedIds.has(id)
    // Units that still, or already, use the form of other years publish all of its tables.
    if (TABLE_SETS.some((set) => set.region === region && set.tables.every(isThere))) return
    const unannounced = prescribed.filter((id) => !isThere(id))
    const first = disclosure.statutoryTables[0]
    const place = first?.title ?? first?.rows[0]?.span
    if (unannounced.length === 0 || place === undefined || unannounced.length > MOST_MISSING) return
    yield {
      message: `按${region}公开格式应有${prescribed.length}张附表，文件中缺少${unannounced.length}张：${unannounced.map(titleOf).join('、')}。`,
      evidence: [place],
      severity: 'warning',
      suggestion: '补齐附表；没有数据的也应保留空表并说明。',
    }
  },
}

/** What stands for a table that is not there, or that nothing does. */
function absence({ form, spans, note, apart }: AnnouncedTable): Observation {
  if (apart !== undefined)
    return {
      message: `《${form.title}》没有在本文件中列示，只注明另行公开。`,
      evidence: [apart, ...spans],
      severity: 'info',
      suggestion: `《${form.title}》宜与其他附表一并列示。`,
    }
  const suggestion = `补充《${form.title}》；没有数据的也应保留空表并说明。`
  return note === undefined
    ? { message: `列有《${form.title}》，文件中没有这张表。`, evidence: [...spans], suggestion }
    : {
        message: `《${form.title}》以文字说明代替，没有保留空表。`,
        evidence: [note, ...spans],
        severity: 'info',
        suggestion,
      }
}

const titleOf = (id: string): string => `《${TABLE_FORMS.find((form) => form.id === id)?.title ?? id}》`

/** A table below the title that could not be read as this one: not checked, rather than missing. */
function hasUnreadTable({ document, statutoryTables }: Disclosure, { spans }: AnnouncedTable): boolean {
  const read = new Set(statutoryTables.flatMap(({ blocks }) => blocks))
  return spans.some(({ block }) =>
    document.blocks
      .slice(block, block + REACH)
      .some((below, offset) => below.kind === 'table' && !read.has(block + offset)),
  )
}
