/** Basic expenditure (基本支出) of a unit from the general public budget: personnel and public funds. */
import { hasOperatingExpenses } from '../final-accounts/organisation.ts'
import type { FundSource } from '../final-accounts/values.ts'
import type { Fen } from '../money.ts'
import { LISTED_YEARS } from '../subjects/subject.ts'
import { functionalSubjects } from '../subjects/subjects.ts'
import type { DraftLine, DraftUnit } from './draft.ts'
import type { Seeded } from './seeded.ts'

/** 元 a head and year; `percent`: in how many of a hundred units it occurs. */
interface CostTemplate {
  readonly economic: string
  readonly low: number
  readonly high: number
  readonly percent: number
}

const SALARIES: readonly CostTemplate[] = [
  { economic: '30101', low: 38_000, high: 62_000, percent: 100 },
  { economic: '30103', low: 3_000, high: 30_000, percent: 90 },
]
const ALLOWANCES: CostTemplate = { economic: '30102', low: 26_000, high: 58_000, percent: 100 }
const PERFORMANCE_PAY: CostTemplate = { economic: '30107', low: 30_000, high: 72_000, percent: 100 }
const EXTRAS: readonly CostTemplate[] = [
  { economic: '30106', low: 1_000, high: 3_600, percent: 30 },
  { economic: '30112', low: 400, high: 1_800, percent: 75 },
  { economic: '30114', low: 100, high: 900, percent: 15 },
  { economic: '30199', low: 500, high: 9_000, percent: 45 },
  { economic: '30305', low: 50, high: 2_000, percent: 45 },
  { economic: '30307', low: 30, high: 700, percent: 15 },
  { economic: '30309', low: 10, high: 120, percent: 40 },
  { economic: '30399', low: 10, high: 800, percent: 15 },
]
const PUBLIC: readonly CostTemplate[] = [
  { economic: '30201', low: 900, high: 7_000, percent: 98 },
  { economic: '30202', low: 50, high: 1_500, percent: 65 },
  { economic: '30203', low: 20, high: 600, percent: 10 },
  { economic: '30204', low: 2, high: 40, percent: 25 },
  { economic: '30205', low: 40, high: 500, percent: 65 },
  { economic: '30206', low: 200, high: 1_900, percent: 70 },
  { economic: '30207', low: 150, high: 1_600, percent: 80 },
  { economic: '30208', low: 300, high: 1_200, percent: 8 },
  { economic: '30209', low: 200, high: 3_000, percent: 35 },
  { economic: '30211', low: 500, high: 8_000, percent: 88 },
  { economic: '30213', low: 100, high: 2_000, percent: 55 },
  { economic: '30214', low: 100, high: 1_800, percent: 12 },
  { economic: '30215', low: 30, high: 700, percent: 30 },
  { economic: '30216', low: 60, high: 1_500, percent: 55 },
  { economic: '30226', low: 200, high: 5_000, percent: 50 },
  { economic: '30227', low: 100, high: 3_000, percent: 15 },
  { economic: '30228', low: 800, high: 3_000, percent: 90 },
  { economic: '30229', low: 300, high: 2_500, percent: 65 },
  { economic: '30299', low: 100, high: 6_000, percent: 65 },
  { economic: '31002', low: 100, high: 2_500, percent: 25 },
]
/** 公务交通补贴, which 行政 and 参公 units pay. */
const TRANSPORT_ALLOWANCE: CostTemplate = { economic: '30239', low: 6_000, high: 13_000, percent: 92 }

/** What is paid in on top of salaries: subject, economic subject, thousandths of the salaries. */
interface Contribution {
  readonly subject: string
  readonly economic: string
  readonly thousandths: readonly [low: number, high: number]
  readonly percent: number
}

const contributions = (civil: boolean): Contribution[] => [
  { subject: '2080505', economic: '30108', thousandths: [110, 165], percent: 97 },
  { subject: '2080506', economic: '30109', thousandths: [40, 82], percent: 70 },
  { subject: civil ? '2101101' : '2101102', economic: '30110', thousandths: [50, 90], percent: 95 },
  { subject: '2101103', economic: '30111', thousandths: [12, 32], percent: civil ? 75 : 20 },
  { subject: '2210201', economic: '30113', thousandths: [85, 130], percent: 97 },
]

/** The lines of one unit. */
export function runningCosts(random: Seeded, unit: DraftUnit, year: number): DraftLine[] {
  const civil = hasOperatingExpenses(unit.kind)
  const lines: DraftLine[] = []
  const pay = (subject: string, economic: string, amount: Fen, operating = false): void => {
    const source: FundSource = 'general'
    lines.push({ subject, source, nature: 'basic', economic, amount, operating })
  }
  const cost = ({ low, high }: CostTemplate): Fen => random.fen(low * unit.staff, high * unit.staff)
  const occurs = ({ percent }: { readonly percent: number }): boolean => random.chance(percent)

  let salaries = 0n
  const earned = [...SALARIES, civil ? ALLOWANCES : PERFORMANCE_PAY].filter(occurs)
  for (const template of earned) {
    const amount = cost(template)
    salaries += amount
    pay(unit.subject, template.economic, amount)
  }
  if (!civil && random.chance(60)) pay(unit.subject, '30102', random.fen(1_000 * unit.staff, 8_000 * unit.staff))
  for (const template of EXTRAS.filter(occurs)) pay(unit.subject, template.economic, cost(template))
  for (const { subject, economic, thousandths } of contributions(civil).filter(occurs))
    pay(subject, economic, random.part(salaries, ...thousandths))
  const retired = civil ? '2080501' : '2080502'
  // The year before has the same subjects.
  if (random.chance(40) && functionalSubjects.inYear(retired, Math.max(year - 1, LISTED_YEARS.first)) !== undefined) {
    pay(retired, '30302', random.fen(2_000, 6_000 * unit.staff))
    if (random.chance(20)) pay(retired, '30301', random.fen(30_000, 120_000))
  }
  if (random.chance(12)) pay('2080801', '30304', random.fen(20_000, 180_000))
  if (random.chance(8)) pay('2210203', '30103', random.fen(1_000 * unit.staff, 9_000 * unit.staff))
  for (const template of [...PUBLIC, ...(civil ? [TRANSPORT_ALLOWANCE] : [])].filter(occurs))
    pay(unit.subject, template.economic, cost(template), civil)
  return lines
}
