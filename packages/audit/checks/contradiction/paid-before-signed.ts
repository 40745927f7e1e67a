import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { gridRows } from '../../table-relations/grid-rows.ts'
import { type Passage, passagesBetween, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** Contracts that a work has one of. */
const KIND = '施工|监理|设计|勘察|供货'
const DAY = '(?:(?<year>20\\d{2})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日'
/** `12月8日签订施工合同`, `施工合同于2020年12月8日签订`. */
const SIGNED = [
  new RegExp(
    `${DAY}[^，。；\\d]{0,12}签订(?:了)?[^，。；、\\d]{0,8}?(?<kind>${KIND})[^，。；、\\d]{0,4}(?:合同|协议)`,
    'g',
  ),
  new RegExp(`(?<kind>${KIND})(?:合同|协议)(?:书)?(?:于|已于)${DAY}[^，。；\\d]{0,4}签订`, 'g'),
]
/** `2020年3月15日支付施工合同预付款`. */
const PAID = new RegExp(
  `${DAY}[^，。；\\d]{0,6}(?:支付|拨付|付)[^，。；\\d]{0,8}?(?<kind>${KIND})[^，。；\\d]{0,6}(?:款|费)`,
  'g',
)
/** `6月11日签订采购合同`: of whatever kind. */
const SIGNED_ANY = [
  new RegExp(`${DAY}[^，。；\\d]{0,12}签订(?:了)?[^，。；、\\d]{0,16}?(?:合同|协议)`, 'g'),
  new RegExp(`(?:合同|协议)(?:书)?(?:于|已于)${DAY}[^，。；\\d]{0,4}签订`, 'g'),
]
/** `6月2日按合同约定预付30%`, and what it pays. */
const PAID_BY_CONTRACT = new RegExp(
  `${DAY}[^，。；\\d]{0,6}(?:按|依)照?(?:采购|供货|购销)?(?:合同|协议)(?:约定|规定|条款|要求)?(?:[^，。；\\d、]{0,6})(?:预付|支付|拨付|首付)[^，。；]{0,12}`,
  'g',
)
/** Judged by its kind, or of a contract that has its own. */
const OF_ANOTHER = new RegExp(`${KIND}|咨询|审计|检测|造价|代理|租|物业|上年|[一二]期|质保`)
const DATE_CELL = new RegExp(`^\\s*${DAY}\\s*$`)
/** `施工合同预付款（合同价的10%）`: what a row of a table pays. */
const PAYS = new RegExp(`(?<kind>${KIND})[^，。；\\d]{0,8}(?:款|费)`)
const YEAR = /20\d{2}(?=年\d{1,2}月)/g
/** `签订施工合同补充协议`: the contract was there before. */
const ONCE_MORE = /补充|续签|变更/
/** Contracts of which no day is told, and what has none yet. */
const WORD_SIGNED = /(?<!未|尚未|前|准备)签[订署]/g
/** Months and days of the calendar, so that later days come later. */
const MONTHS = 12
const DAYS = 31

interface Dated {
  readonly kind: string
  readonly days: number
  readonly words: string
  readonly span: Span
}

/** What a contract pays was paid before anybody had signed it. */
export const paidBeforeSigned: Check = {
  id: 'paid-before-signed',
  category: 'contradiction',
  severity: 'error',
  title: '合同款项的支付日期不应早于合同的签订日期。',
  basis: '《政府采购法实施条例》：按采购合同约定支付资金；同一项目的日期应当先后相符。',
  example: {
    wrong: '2021年6月8日签订施工合同。……2021年3月15日支付施工合同预付款30.00万元。',
    right: '2021年6月8日签订施工合同。……2021年6月15日支付施工合同预付款30.00万元。',
  },
  *run(disclosure) {
    if (passagesWith(wholeText(disclosure), '签订').length === 0) return
    for (const report of disclosure.evaluationReports)
      if (report.kind === 'project') yield* paidEarly(disclosure, report, paragraphsOf(disclosure, report))
  },
}

const paragraphsOf = (disclosure: Disclosure, { start, end }: EvaluationReport): readonly Passage[] =>
  passagesBetween(wholeText(disclosure), start, end).filter(({ at }) => at.cell === undefined)

function* paidEarly(
  disclosure: Disclosure,
  report: EvaluationReport,
  passages: readonly Passage[],
): Generator<Observation> {
  yield* paidByOnlyContract(passages)
  const signed = passages.flatMap((passage) =>
    ONCE_MORE.test(passage.text) ? [] : SIGNED.flatMap((pattern) => datedIn(passage, pattern)),
  )
  if (signed.length === 0) return
  const paid = [...passages.flatMap((passage) => datedIn(passage, PAID)), ...paidInTables(disclosure, report)]
  const byKind = new Map<string, Dated[]>()
  for (const contract of signed) byKind.set(contract.kind, [...(byKind.get(contract.kind) ?? []).slice(0, 1), contract])
  for (const payment of paid) {
    const [contract, another] = byKind.get(payment.kind) ?? []
    if (contract === undefined || another !== undefined || payment.days >= contract.days) continue
    yield {
      message: `${payment.kind}合同的款项支付在前（${payment.words}），合同签订在后（${contract.words}）。`,
      evidence: [payment.span, contract.span],
      actual: payment.words,
    }
  }
}

/** What was paid by the only contract that a report tells of, before that was signed. */
function* paidByOnlyContract(passages: readonly Passage[]): Generator<Observation> {
  const told = passages.flatMap(({ text }) => (text.includes('签') ? allMatches(text, WORD_SIGNED) : []))
  if (told.length !== 1 || passages.some(({ text }) => ONCE_MORE.test(text))) return
  const [contract] = passages.flatMap((passage) =>
    passage.text.includes('签订') ? SIGNED_ANY.flatMap((pattern) => datedIn(passage, pattern)) : [],
  )
  if (contract === undefined) return
  for (const payment of passages.flatMap((passage) =>
    passage.text.includes('合同') || passage.text.includes('协议') ? datedIn(passage, PAID_BY_CONTRACT) : [],
  )) {
    if (payment.days >= contract.days || OF_ANOTHER.test(payment.words)) continue
    yield {
      message: `按合同支付在前（${payment.words}），合同签订在后（${contract.words}）。`,
      evidence: [payment.span, contract.span],
      actual: payment.words,
    }
  }
}

/** The dated things of a passage; where a date names no year, that of the date in front of it is meant. */
const datedIn = ({ text, at }: Passage, pattern: RegExp): Dated[] =>
  allMatches(text, pattern).flatMap((match) => {
    const years = allMatches(text.slice(0, match.index), YEAR)
    const days = daysOf(match.groups, years.at(-1)?.[0])
    const span = { ...at, start: match.index, end: match.index + match[0].length }
    return days === undefined ? [] : [{ kind: match.groups?.kind ?? '', days, words: match[0], span }]
  })

const paidInTables = ({ document }: Disclosure, { start, end }: EvaluationReport): Dated[] =>
  document.blocks.slice(start, end).flatMap((block, offset): Dated[] => {
    if (block.kind !== 'table') return []
    return gridRows(block).flatMap((row): Dated[] => {
      const cells = [...row.values()]
      const date = cells.find(({ cell }) => DATE_CELL.test(cell.text))
      const kind = cells.map(({ cell }) => PAYS.exec(cell.text)?.groups?.kind).find((one) => one !== undefined)
      const days = daysOf(DATE_CELL.exec(date?.cell.text ?? '')?.groups, undefined)
      if (date === undefined || kind === undefined || days === undefined) return []
      const span = { block: start + offset, cell: date.at, start: 0, end: date.cell.text.length }
      return [{ kind, days, words: date.cell.text.trim(), span }]
    })
  })

function daysOf(
  groups: Record<string, string | undefined> | undefined,
  yearBefore: string | undefined,
): number | undefined {
  const year = groups?.year ?? yearBefore
  return year === undefined ? undefined : (Number(year) * MONTHS + Number(groups?.month)) * DAYS + Number(groups?.day)
}
