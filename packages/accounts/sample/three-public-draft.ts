/** Draws “三公”经费: what was spent, budgeted and spent last year, and which lines of expenditure it stands in. */
import { hasOperatingExpenses } from '../final-accounts/organisation.ts'
import type { Fen } from '../money.ts'
import type {
  DraftLine,
  DraftProject,
  DraftThreePublic,
  DraftThreePublicItem,
  DraftUnit,
  ThreePublicName,
} from './draft.ts'
import type { Seeded } from './seeded.ts'

/** The economic subject of each item. */
export const THREE_PUBLIC_ECONOMIC: Readonly<Record<ThreePublicName, string>> = {
  overseas: '30212',
  purchase: '31013',
  running: '30231',
  reception: '30217',
}

/** How an item went, with how often in a hundred. */
const COURSES = [
  ['usual', 70],
  ['equal-last-year', 8],
  ['only-this-year', 8],
  ['only-last-year', 14],
] as const

type Course = (typeof COURSES)[number][0] | 'none'

function drawCourse(random: Seeded, percentNone: number): Course {
  if (random.chance(percentNone)) return 'none'
  let left = random.below(100)
  for (const [course, weight] of COURSES) {
    left -= weight
    if (left < 0) return course
  }
  return 'usual'
}

/** Budget beside what was spent: mostly enough, sometimes exactly, seldom too little or none at all. */
function drawBudget(random: Seeded, final: Fen): Fen {
  if (final === 0n) return random.chance(40) ? random.fen(2_000, 60_000) : 0n
  const way = random.below(100)
  if (way < 30) return final
  if (way < 92) return final + random.part(final, 20, 900) + 1n
  if (way < 97) return final - random.part(final, 20, 200) - 1n
  return 0n
}

function drawItem(random: Seeded, course: Course, usual: Fen): DraftThreePublicItem {
  const nothing = { budget: 0n, final: 0n, previous: 0n, fundsBudget: 0n, fundsFinal: 0n }
  if (course === 'none') return nothing
  const final = course === 'only-last-year' ? 0n : usual
  const changed = usual - random.part(usual, 10, 400) + random.part(usual, 10, 500)
  const previous =
    course === 'only-this-year' ? 0n : course === 'equal-last-year' ? final : changed === usual ? changed + 1n : changed
  return { ...nothing, budget: drawBudget(random, final), final, previous }
}

/** The items of a department with these units; 12 in a hundred spend nothing at all, and budget nothing. */
export function drawThreePublic(random: Seeded, units: readonly DraftUnit[], newlyFounded: boolean): DraftThreePublic {
  const staff = units.reduce((sum, unit) => sum + unit.staff, 0)
  const none = random.chance(12) ? 100 : 0
  const course = (percentNone: number): Course => {
    const drawn = drawCourse(random, Math.max(none, percentNone))
    if (!newlyFounded) return drawn
    return drawn === 'usual' || drawn === 'equal-last-year'
      ? 'only-this-year'
      : drawn === 'only-last-year'
        ? 'none'
        : drawn
  }
  const fleet = random.between(1, 1 + Math.ceil(staff / 25))
  const bought = random.between(1, Math.min(3, fleet))
  const perVehicle = random.fen(8_000, 42_000)
  const purchase = drawItem(random, course(82), random.fen(120_000 * bought, 290_000 * bought))
  const running = drawItem(random, course(22), perVehicle * BigInt(fleet))
  const reception = drawItem(random, course(18), random.fen(600, 1_500 * staff))
  const overseas = drawItem(random, course(88), random.fen(18_000, 260_000))
  const hasVehicles = running.final > 0n || purchase.final > 0n || (none === 0 && random.chance(25))
  return {
    overseas,
    purchase,
    running,
    reception,
    vehiclesHeld: hasVehicles ? fleet : 0,
    vehiclesBought: purchase.final > 0n ? bought : 0,
  }
}

/** What of an item other money than basic expenditure paid. */
export interface ThreePublicShare {
  readonly project: DraftProject
  readonly item: ThreePublicName
  readonly amount: Fen
}

/** Sometimes a project pays a part, and one of government funds too. */
export function drawShares(
  random: Seeded,
  three: DraftThreePublic,
  projects: readonly DraftProject[],
): ThreePublicShare[] {
  const shares: ThreePublicShare[] = []
  for (const item of ['overseas', 'running', 'reception'] as const) {
    let left = three[item].final
    for (const [source, percent] of [
      ['general', 15],
      ['funds', 20],
    ] as const) {
      const project = projects.find((one) => one.source === source)
      if (project === undefined || left <= 100_00n || !random.chance(percent)) continue
      const amount = random.part(left, 100, 600)
      left -= amount
      shares.push({ project, item, amount })
    }
  }
  return shares
}

/** The lines of basic expenditure that hold the rest, in the unit that has the most use for it. */
export function basicThreePublicLines(
  three: DraftThreePublic,
  shares: readonly ThreePublicShare[],
  [unit]: readonly DraftUnit[],
): DraftLine[] {
  if (unit === undefined) return []
  return (Object.entries(THREE_PUBLIC_ECONOMIC) as [ThreePublicName, string][]).flatMap(([item, economic]) => {
    const paid = shares.filter((share) => share.item === item).reduce((sum, { amount }) => sum + amount, 0n)
    const amount = three[item].final - paid
    if (amount === 0n) return []
    const operating = hasOperatingExpenses(unit.kind)
    return [
      { subject: unit.subject, source: 'general' as const, nature: 'basic' as const, economic, amount, operating },
    ]
  })
}

/** Notes what government funds pay of each item, of the budget in the same proportion. */
export function withFundsParts(three: DraftThreePublic, shares: readonly ThreePublicShare[]): DraftThreePublic {
  const part = (item: ThreePublicName): DraftThreePublicItem => {
    const one = three[item]
    const fundsFinal = shares
      .filter((share) => share.item === item && share.project.source === 'funds')
      .reduce((sum, { amount }) => sum + amount, 0n)
    return fundsFinal === 0n ? one : { ...one, fundsFinal, fundsBudget: (one.budget * fundsFinal) / one.final }
  }
  return {
    ...three,
    overseas: part('overseas'),
    purchase: part('purchase'),
    running: part('running'),
    reception: part('reception'),
  }
}

/** Adds the shares to their projects. */
export const withShares = (projects: readonly DraftProject[], shares: readonly ThreePublicShare[]): DraftProject[] =>
  projects.map((project) => {
    const lines = shares
      .filter((share) => share.project === project)
      .map(
        ({ item, amount }): DraftLine => ({
          subject: project.template.subject,
          source: project.source,
          nature: 'project',
          economic: THREE_PUBLIC_ECONOMIC[item],
          amount,
          operating: false,
        }),
      )
    return lines.length === 0 ? project : { ...project, lines: [...project.lines, ...lines] }
  })
