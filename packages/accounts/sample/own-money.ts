/** Draws expenditure from money that is no fiscal appropriation (其他资金). */
import { hasOperatingExpenses } from '../final-accounts/organisation.ts'
import { type DraftLine, type DraftProject, type DraftUnit, passesOutside, type Setting } from './draft.ts'
import type { Seeded } from './seeded.ts'

const OWN_COSTS = ['30101', '30107', '30201', '30211', '30213', '30218', '30226', '30227', '30299', '31003']
const BUSINESS_COSTS = ['30199', '30218', '30226', '30299']

const isInstitution = ({ kind }: DraftUnit): boolean => !hasOperatingExpenses(kind)

/** None in 40 of a hundred departments; 经营支出 and transfers only where there is an institution (事业单位). */
export function drawOwnLines(random: Seeded, setting: Setting, projects: readonly DraftProject[]): DraftLine[] {
  const { units } = setting
  const [first] = units
  if (first === undefined || random.chance(40)) return []
  const unit = units.find(isInstitution) ?? first
  const earns = isInstitution(unit)
  const lines: DraftLine[] = []
  const spend = (subject: string, nature: DraftLine['nature'], amount: bigint, economic?: string): void => {
    const spent = { subject, source: 'other' as const, nature, amount, operating: false }
    lines.push(economic === undefined ? spent : { ...spent, economic })
  }
  const scale = unit.staff
  if (earns && random.chance(70))
    for (const economic of random.sample(OWN_COSTS, random.between(1, 6)))
      spend(unit.subject, 'basic', random.fen(300 * scale, 9_000 * scale), economic)
  const project = random.pick(projects.filter(({ source }) => source === 'general'))
  if (project !== undefined && random.chance(60))
    for (const economic of random.sample(project.template.costs, random.between(1, 2)))
      spend(project.template.subject, 'project', random.fen(2_000, 4_000 * scale), economic)
  if (earns && random.chance(25))
    for (const economic of random.sample(BUSINESS_COSTS, random.between(1, 3)))
      spend(unit.subject, 'business', random.fen(200 * scale, 3_000 * scale), economic)
  if (!passesOutside(setting)) return lines
  if (earns && random.chance(10)) spend(unit.subject, 'superior', random.fen(5_000, 900 * scale))
  if (random.chance(6)) spend(unit.subject, 'subordinate', random.fen(5_000, 900 * scale))
  return lines
}
