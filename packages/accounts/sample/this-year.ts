/** Draws a year of a department. */
import type { FundSource } from '../final-accounts/values.ts'
import type { Fen } from '../money.ts'
import { balanced } from './balance.ts'
import { type Draft, type DraftLine, type DraftProject, linesOf, type Pot, potKey, type Setting } from './draft.ts'
import { drawOwnLines } from './own-money.ts'
import { drawProjects } from './project-draft.ts'
import { runningCosts } from './running-costs.ts'
import type { Seeded } from './seeded.ts'
import { basicThreePublicLines, drawShares, drawThreePublic, withFundsParts, withShares } from './three-public-draft.ts'

/** Why the opening balance was raised (调增), and why it was lowered (调减). */
const RAISED_FOR = ['收回以前年度多付的款项', '会计差错更正', '收到以前年度应收的款项', '内部资金归集调整']
const LOWERED_FOR = ['退回以前年度多收的款项', '会计差错更正', '上缴财政收回的存量资金', '内部资金归集调整']

export function draftThisYear(random: Seeded, setting: Setting, year: number): Draft {
  const drawn = drawThreePublic(random, setting.units, setting.newlyFounded)
  const planned = drawProjects(random, setting, year)
  const shares = drawShares(random, drawn, planned)
  const projects = withShares(planned, shares)
  const lines = [
    ...setting.units.flatMap((unit) => runningCosts(random, unit, year)),
    ...basicThreePublicLines(drawn, shares, setting.units),
    ...drawOwnLines(random, setting, projects),
  ]
  const closings = drawClosings(random, lines, projects)
  const pots = balanced(random, linesOf({ lines, projects }), {
    setting,
    closings,
    noOpening: setting.newlyFounded,
  })
  const three = withFundsParts(drawn, shares)
  return { setting, year, lines, projects, three, pots, adjustments: drawAdjustments(random, pots) }
}

/** Projects carry over what they were drawn with; basic expenditure seldom, own money often. */
function drawClosings(
  random: Seeded,
  lines: readonly DraftLine[],
  projects: readonly DraftProject[],
): ReadonlyMap<string, Fen> {
  const closings = new Map<string, Fen>()
  const carry = (source: FundSource, subject: string, amount: Fen): void =>
    void closings.set(potKey(source, subject), (closings.get(potKey(source, subject)) ?? 0n) + amount)
  for (const { source, template, closing } of projects) carry(source, template.subject, closing)
  for (const { source, subject, amount } of lines)
    if (amount > 0n && random.chance(source === 'other' ? 25 : 1)) carry(source, subject, random.part(amount, 1, 300))
  return closings
}

/** In one of ten departments the opening balance is not last year's closing balance. */
function drawAdjustments(random: Seeded, pots: readonly Pot[]): Draft['adjustments'] {
  const carried = pots.filter(({ opening }) => opening > 100_00n)
  const pot = random.pick(carried)
  if (pot === undefined || !random.chance(10)) return []
  const amount = random.part(pot.opening, 10, 300) * (random.chance(50) ? 1n : -1n)
  return [{ source: pot.source, amount, reason: random.one(amount < 0n ? LOWERED_FOR : RAISED_FOR) }]
}
