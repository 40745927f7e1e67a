import type { Block, Span, Table } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'

const PAID = '支付|拨付|付款|发放|使用|支出|兑付|报账|列支'
/** `2021年支付明细如下：`, `2022年度资金拨付情况见下表`: the last of the words above the table. */
const LEAD = new RegExp(
  `(?<!截[至止][^，。；]{0,4}|[—\\-至、\\d])(?<year>20\\d{2})年度?(?:项目|工程|合同)?(?:资金|款项|工程款)?(?:分[批次笔期])?(?:${PAID})(?:的)?(?:资金|款项)?(?:明细|情况|清单|台账|进度)?(?:表)?[^。；\\d]{0,6}(?:如下|下表|附表|见表|[：:])[^。；\\d]{0,6}$`,
)
const TITLE = new RegExp(
  `^(?:表\\d{1,2}[、.．：:]?)?[^。；，\\d]{0,20}(?<year>20\\d{2})年度?[^。；，\\d]{0,12}(?:${PAID})[^。；，\\d]{0,6}(?:明细|情况|台账|清单)表?$`,
)
/** A paragraph between that tells the unit of the table. */
const UNIT_LINE = /^[\s（(]*(?:金额)?单位[：:]/
/** `2021年3月15日`, `2021.3.15`, `2021-03-15`. */
const DATE = /^(?<year>20\d{2})(?:年|[.\-/])\d{1,2}(?:月(?:\d{1,2}日)?|[.\-/]\d{1,2})$/
/** `支付时间`, `日期`; a contract may have been signed in another year. */
const WHEN_PAID = /^[\s　]*(?:实际)?(?:支付|付款|拨付|发放|报账|列支|到账|入账)?(?:时间|日期|年月)/
const FEWEST_DATES = 3

interface DatedCell {
  readonly year: string
  readonly text: string
  readonly span: Span
}

/** A date of another year in the table of what was paid in one year. */
export const paymentsOfYear: Check = {
  id: 'payments-of-year',
  category: 'year',
  severity: 'error',
  title: '某年度的支付明细表中，各笔支付的日期应在该年度之内。',
  basis: '《政府会计制度》：预算会计实行收付实现制，支出按实际支付的年度列报。',
  example: {
    wrong: '2022年支付明细如下：2021年3月8日预付款；2022年6月9日进度款；2022年9月6日进度款',
    right: '2022年支付明细如下：2022年3月8日预付款；2022年6月9日进度款；2022年9月6日进度款',
  },
  *run({ document: { blocks } }) {
    for (const [block, table] of blocks.entries()) {
      if (table.kind !== 'table' || !table.cells.some(({ text }) => DATE.test(text.trim()))) continue
      yield* ofOtherYear(blocks, table, block)
    }
  },
}

function* ofOtherYear(blocks: readonly Block[], table: Table, block: number): Generator<Observation> {
  const lead = leadOf(blocks, block)
  if (lead === undefined) return
  for (const dates of datesByColumn(table, block).values()) {
    const odd = dates.filter(({ year }) => year !== lead.year)
    const [first] = odd
    if (first === undefined || dates.length < FEWEST_DATES || odd.length * 2 >= dates.length) continue
    yield {
      message: `此表为${lead.year}年的支付明细，其中“${odd.map(({ text }) => text).join('”“')}”不在${lead.year}年。`,
      evidence: [...odd.map(({ span }) => span), lead.span],
      expected: `${lead.year}年`,
      actual: first.text,
    }
  }
}

/** The dates of each column that tells when something was paid. */
function datesByColumn({ cells }: Table, block: number): ReadonlyMap<number, readonly DatedCell[]> {
  const headings = new Map<number, string>()
  const dates = new Map<number, DatedCell[]>()
  for (const [cell, { text, column }] of cells.entries()) {
    if (!headings.has(column)) headings.set(column, text)
    const year = DATE.exec(text.trim())?.groups?.year
    if (year === undefined || !WHEN_PAID.test(headings.get(column) ?? '')) continue
    const known = dates.get(column) ?? []
    known.push({ year, text: text.trim(), span: { block, cell, start: 0, end: text.length } })
    dates.set(column, known)
  }
  return dates
}

/** The year that the words above a table tell of. */
function leadOf(blocks: readonly Block[], block: number): { readonly year: string; readonly span: Span } | undefined {
  for (let above = block - 1; above >= 0; above--) {
    const paragraph = blocks[above]
    if (paragraph?.kind !== 'paragraph') return undefined
    if (paragraph.text.trim() === '' || UNIT_LINE.test(paragraph.text)) continue
    const text = paragraph.text.trimEnd()
    const match = LEAD.exec(text) ?? TITLE.exec(text)
    const year = match?.groups?.year
    if (match === null || year === undefined) return undefined
    return { year, span: { block: above, start: match.index, end: match.index + match[0].length } }
  }
  return undefined
}
