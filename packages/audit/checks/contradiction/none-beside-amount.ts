import { AMOUNT_UNITS, type Interval, middle, overlap, printParts } from '@mingzhang/accounts'
import { conceptName, DEPARTMENT, type Disclosure, type TableCell, tableCell } from '@mingzhang/disclosure'
import { allMatches, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { isOtherYear } from '../../evaluations/other-year.ts'
import { isWithinReport } from '../../evaluations/within-report.ts'
import { printFigure } from '../../relations/printed.ts'
import { readings } from '../../relations/readings.ts'
import { notesOfFilledTables } from '../../table-relations/notes-below.ts'
import { passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** What a whole is made up of: there is none of it where the whole is none. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'three',
    ['three.overseas', 'three.vehicles', 'three.vehicles.purchase', 'three.vehicles.running', 'three.reception'],
  ],
])

/** "There was none" cannot stand beside an amount of it. */
export const noneBesideAmount: Check = {
  id: 'none-beside-amount',
  category: 'contradiction',
  severity: 'error',
  title: '写明“无”“没有”的收支项目，不应在别处列有金额。',
  basis: '表文关系 H10、K12：空表说明、正文与金额三者一致。',
  example: {
    wrong: '2023年政府性基金预算财政拨款支出20.00万元。……本年度没有政府性基金预算财政拨款支出。',
    right: '2023年政府性基金预算财政拨款支出0万元。……本年度没有政府性基金预算财政拨款支出。',
  },
  *run(disclosure) {
    const notes = notesOfFilledTables(disclosure)
    for (const { concept, span } of disclosure.absences) {
      // What the model says below an empty table was left below one that is not.
      if (notes.some(({ span: note }) => isWithin(span, note))) continue
      const before = textAround(disclosure.document, span).slice(0, span.start)
      if (isOtherYear(before.split(/[，。；：:]/).at(-1) ?? '', disclosure.year)) continue
      const stated = disclosure.facts.find((fact) => {
        const isOf = fact.concept.key === concept.key || PARTS.get(concept.key)?.includes(fact.concept.key)
        const same = isOf === true && fact.scope === DEPARTMENT && fact.year === disclosure.year
        return same && fact.figure.unit.measure === 'amount' && fact.figure.stated.digits !== 0n
      })
      if (stated === undefined) continue
      yield {
        message: `此处称没有${conceptName(concept.key)}，另处列${printFigure(stated.figure)}。`,
        evidence: [span, stated.figure.span],
      }
    }
    yield* nothingCarriedOver(disclosure)
    yield* nothingSharedOut(disclosure)
    yield* noneOfListed(disclosure)
    yield* nothingBesideFiscal(disclosure)
  },
}

const isWithin = (inner: Span, outer: Span): boolean =>
  inner.block === outer.block && inner.cell === outer.cell && inner.start >= outer.start && inner.end <= outer.end

/** `本年无上级补助收入、经营收入和附属单位上缴收入`, `。未取得事业收入、其他收入`. */
const NONE_LISTED =
  /(?<=^|[。；，：]|[本全当]年度?|20\d{2}年度?|本?(?:部门|单位))(?:均)?(?:无|没有|未取得|未发生)(?<list>[\u4e00-\u9fff]{2,16}?(?:收入|支出)(?:(?:[、和及与]|以及)[\u4e00-\u9fff]{2,16}?(?:收入|支出))+)等?(?=[。；，]|$)/gm

/** One kind of several that there were none of, beside its amount in the same paragraph. */
function* noneOfListed(disclosure: Disclosure): Generator<Observation> {
  for (const { text, at } of passagesWithAny(wholeText(disclosure), ['无', '没有', '未取得', '未发生'])) {
    if (at.cell !== undefined) continue
    for (const match of allMatches(text, NONE_LISTED))
      for (const kind of (match.groups?.list ?? '').split(/[、和及与]|以及/)) {
        if (
          isOtherYear(
            text
              .slice(0, match.index)
              .split(/[，。；：:]/)
              .at(-1) ?? '',
            disclosure.year,
          )
        )
          continue
        const told = new RegExp(`(?<=[：:，；。、])${kind}(?:为)?(?=[\\d,.]*[1-9])\\d[\\d,]*(?:\\.\\d+)?万元`).exec(
          text,
        )
        if (told === null) continue
        yield {
          message: `此处称没有${kind}，同段列有“${told[0]}”。`,
          evidence: [match, told].map((one) => ({ ...at, start: one.index, end: one.index + one[0].length })),
        }
      }
  }
}

/** `当年未进行结余分配`. */
const NOTHING_SHARED = /(?:未进行|未发生|没有|无)结余分配(?=[。；，]|$)/

function* nothingSharedOut(disclosure: Disclosure): Generator<Observation> {
  const [stated] = readings(disclosure).get('distribution') ?? []
  if (stated === undefined || stated.value.low <= 0n) return
  for (const { text, at } of passagesWith(wholeText(disclosure), '结余分配')) {
    const match = at.cell === undefined ? NOTHING_SHARED.exec(text) : null
    if (match === null) continue
    yield {
      message: `此处称没有结余分配，另处为${stated.printed}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, ...stated.spans],
    }
  }
}

/** `3.部门总体结转结余情况。年末无结转和结余`: of the whole department, not of one kind of projects. */
const NOTHING_CARRIED =
  /(?<=^|[。，；：、])(?:截[至止])?(?:20\d{2}\s?年(?:度|底|末)?)?(?:年末|末|底)?(?:无|没有)(?:财政拨款)?结转(?:和|、|及|与)?结余(?=[。；，]|$)|年末财政拨款(?:无|没有)结转(?:和|、|及|与)?结余(?=[。；，]|$)/
const OF_DEPARTMENT = /结转(?:和|、|及|与)?结余(?:资金)?情况/
const OF_FISCAL = /财政拨款/
/** `全年资金全部支付完毕、年末无结转结余` */
const ofAllMoney = (text: string, at: number): boolean =>
  /(?:全年|部门|单位|各个?)(?:预算|项目|财政)?资金[^。；]{0,16}(?:支付|支出|执行)完毕[、，]$/.test(text.slice(0, at))

function* nothingCarriedOver(disclosure: Disclosure): Generator<Observation> {
  for (const { text, at, section } of passagesWith(wholeText(disclosure), '结转')) {
    const match = NOTHING_CARRIED.exec(text)
    const { sections, evaluationReports } = disclosure
    const heading = `${sections[section]?.title ?? ''}${text.slice(0, match?.index)}`
    if (
      match === null ||
      at.cell !== undefined ||
      !(OF_DEPARTMENT.test(heading) || ofAllMoney(text, match.index) || OF_FISCAL.test(match[0]))
    )
      continue
    if (!isWithinReport(disclosure, at.block, section)) continue
    if (evaluationReports.some(({ kind, start, end }) => kind === 'project' && at.block >= start && at.block < end))
      continue
    const isFiscal = OF_FISCAL.test(`${heading}${match[0]}`)
    const [stated] = readings(disclosure).get(isFiscal ? 'fiscal.closing' : 'closing') ?? []
    if (stated === undefined || stated.value.low <= 0n) continue
    yield {
      message: `此处称年末没有结转结余，另处为${stated.printed}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, ...stated.spans],
    }
  }
}

/** `无非财政拨款结转结余`. */
const NOTHING_BESIDE =
  /(?<=^|[。，；：、])(?:截[至止])?(?:20\d{2}\s?年(?:度|底|末)?)?(?:年末|年底)?(?:无|没有)非财政拨款(?:资金)?结转(?:和|、|及|与)?结余(?:资金)?(?=[。；，]|$)/

/** None of other money is left, where more is left of all money than of the treasury's. */
function* nothingBesideFiscal(disclosure: Disclosure): Generator<Observation> {
  const [all, fiscal] = [closingOf(disclosure, 'T1', 'final'), closingOf(disclosure, 'T4', 'total')]
  if (all === undefined || fiscal === undefined) return
  if (all.interval.high < fiscal.interval.low || overlap(all.interval, fiscal.interval)) return
  for (const { text, at } of passagesWith(wholeText(disclosure), '非财政拨款结转')) {
    const match = at.cell === undefined ? NOTHING_BESIDE.exec(text) : null
    const clause =
      text
        .slice(0, (match?.index ?? 0) + (match?.[0].length ?? 0))
        .split(/[。；]/)
        .at(-1) ?? ''
    if (match === null || isOtherYear(clause, disclosure.year)) continue
    yield {
      message: `此处称没有非财政拨款结转结余，收入支出决算总表年末结转和结余${inTenThousands(all.interval)}，其中财政拨款只有${inTenThousands(fiscal.interval)}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, all.span, fiscal.span],
    }
  }
}

const closingOf = ({ statutoryTables }: Disclosure, form: string, column: string): TableCell | undefined => {
  const table = statutoryTables.find((one) => one.form.id === form)
  const cell = table === undefined ? undefined : tableCell(table, 'closing', column)
  return cell?.stated === undefined ? undefined : cell
}

const inTenThousands = (amount: Interval): string => `${printParts(middle(amount), AMOUNT_UNITS.万元, 2)}万元`
