/** What the text tells of “三公”经费 beside its table: groups, persons, vehicles, receptions, purposes. */

import { type Fen, parseFen, type ThreePublic, VEHICLE_TYPES } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import { NOWHERE, type Notes } from '../import-report.ts'
import { withUntold } from '../untold-matters.ts'
import { countIn, given, wordsIn } from './counts.ts'
import type { Reception } from './draft-reception.ts'
import type { ReportText, TextParagraph } from './report-text.ts'

const GROUPS = /团组(?:数|共计?|累计)?(\d[\d,]*)\s*[个次批]|(\d[\d,]*)\s*个?团组/
const PERSONS = /团组[^。]*?(\d[\d,]*)\s*人/
const DOMESTIC_BATCHES = /(?<!外事|外宾)接待(\d[\d,]*)\s*批次?/
const DOMESTIC_PERSONS = /(?<!外事|外宾)接待\d[\d,]*\s*批次?[^\d。；]{0,8}(\d[\d,]*)\s*人/
const FOREIGN_BATCHES = /外[事宾](?:公务)?接待(\d[\d,]*)\s*批次?/
const FOREIGN_PERSONS = /外[事宾](?:公务)?接待\d[\d,]*\s*批次?[^\d。；]{0,8}(\d[\d,]*)\s*人/
/** 分 by which an amount in 万元 with two decimals may be off. */
const HALF_OF_LAST_PLACE = 5000n
const BOUGHT_TYPE = new RegExp(`(${VEHICLE_TYPES.join('|')})(\\d+)辆、?金额([\\d.,]+)万元`, 'g')
const HELD_TYPE = new RegExp(`(${VEHICLE_TYPES.join('|')})(\\d+)辆(?!、?金额)`, 'g')
const RUNNING = /公务用车运行(?:维护)?费?[^。]*。(?:[^。]*，)?主要用于([^。]+?)(?:等工作所需的?公务用车|。)/
const OVERSEAS = /出国（境）.*?(?:开支内容(?:主要)?包括|主要用于)[:：]?([^。]+)。/
const FOREIGN = /外[事宾](?:公务)?接待[^。]*?，主要用于([^。]+)。/
/** Fills in what the table does not tell. `table` is what it told. */
export function threePublicText(
  report: ReportText,
  table: ThreePublic,
  reception: Reception,
  notes: Notes,
): ThreePublic {
  const paragraphs = report.within('three-public', 'three-public-total', 'three-public-detail')
  const [firstGroups, otherGroups] = [countIn(paragraphs, GROUPS), countIn(paragraphs, /(\d[\d,]*)\s*个?团组/)]
  const foreignPurpose = wordsIn(paragraphs, FOREIGN)
  const groups = firstGroups ?? otherGroups
  const persons = countIn(paragraphs, PERSONS)
  const batches = countIn(paragraphs, DOMESTIC_BATCHES)
  const guests = countIn(paragraphs, DOMESTIC_PERSONS)
  return withUntold({
    ...table,
    overseasGroups: groups ?? 0,
    overseasPersons: persons ?? 0,
    ...given('overseasPurpose', wordsIn(paragraphs, OVERSEAS)),
    purchased: purchasedIn(report, paragraphs, table.purchase.final, notes),
    held: heldIn(report, paragraphs, notes),
    ...given('runningPurpose', wordsIn(paragraphs, RUNNING)),
    domestic: {
      batches: batches ?? 0,
      persons: guests ?? 0,
      amount: reception.domestic,
      details: reception.details,
    },
    foreign: {
      batches: countIn(paragraphs, FOREIGN_BATCHES) ?? 0,
      persons: countIn(paragraphs, FOREIGN_PERSONS) ?? 0,
      amount: reception.foreign,
      ...given('purpose', foreignPurpose),
    },
  })
}

const typeOf = (word: string | undefined) => VEHICLE_TYPES.find((type) => type === word) ?? '其他车型'

function purchasedIn(
  report: ReportText,
  paragraphs: readonly TextParagraph[],
  cost: Fen,
  notes: Notes,
): ThreePublic['purchased'] {
  const told = paragraphs.flatMap(({ text }) =>
    allMatches(text, BOUGHT_TYPE).map(([, type, count, amount]) => ({
      type: typeOf(type),
      count: Number(count),
      amount: parseFen(amount ?? '', '万元') ?? 0n,
    })),
  )
  const count = report.count('three.vehicles.bought') ?? 0
  if (told.length > 0 || count === 0) return addingUp(told, cost)
  noteOfType(report, 'three.vehicles.bought', '公务用车购置数', notes)
  return [{ type: '其他车型', count, amount: cost }]
}

/** Amounts by type as far from what is printed as rounding allows, so that they add up to the cost. */
function addingUp(told: ThreePublic['purchased'], cost: Fen): ThreePublic['purchased'] {
  const missing = cost - told.reduce((sum, { amount }) => sum + amount, 0n)
  const parts = BigInt(told.length)
  if (missing === 0n || (missing < 0n ? -missing : missing) > parts * HALF_OF_LAST_PLACE) return told
  return told.map((one, index) => ({
    ...one,
    amount: one.amount + missing / parts + (index === 0 ? missing % parts : 0n),
  }))
}

function heldIn(report: ReportText, paragraphs: readonly TextParagraph[], notes: Notes): ThreePublic['held'] {
  const fact = report.fact('three.vehicles.held')
  const count = report.count('three.vehicles.held') ?? 0
  if (fact === undefined || count === 0) return []
  const text = paragraphs.find(({ block }) => block === fact.figure.span.block)?.text.slice(fact.figure.span.end) ?? ''
  const told = [...allMatches(text.split('。')[0] ?? '', HELD_TYPE)].map(([, type, number]) => ({
    type: typeOf(type),
    count: Number(number),
  }))
  if (told.length > 0) return told.filter((one) => one.count > 0)
  noteOfType(report, 'three.vehicles.held', '公务用车保有量', notes)
  return [{ type: '其他车型', count }]
}

function noteOfType({ disclosure, ...report }: ReportText, key: string, what: string, notes: Notes): void {
  const at = report.paragraphs.find(
    ({ block }) => block === disclosure.facts.find(({ concept }) => concept.key === key)?.figure.span.block,
  )
  notes.add('hint', at ?? NOWHERE, `${what}没有分车型公布，列入“其他车型”`, '知道车型的，请在录入表中改填')
}
