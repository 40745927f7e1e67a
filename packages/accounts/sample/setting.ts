/** Draws who the department is: field, place, units and their size. */
import { functionalSubjects } from '../subjects/subjects.ts'
import type { DraftUnit, Setting } from './draft.ts'
import type { FieldOfWork, InstitutionTemplate } from './fields/field-of-work.ts'
import { FIELDS } from './fields/index.ts'
import { drawPlace, type Place } from './places.ts'
import type { Seeded } from './seeded.ts'

interface Size {
  readonly weight: number
  readonly units: readonly [low: number, high: number]
  readonly staff: readonly [low: number, high: number]
}

/** From an office of five to a department of thousands. */
const SIZES: readonly Size[] = [
  { weight: 15, units: [1, 1], staff: [4, 15] },
  { weight: 40, units: [1, 2], staff: [10, 60] },
  { weight: 35, units: [2, 6], staff: [15, 150] },
  { weight: 10, units: [4, 9], staff: [60, 900] },
]

function drawSize(random: Seeded): Size {
  let left = random.below(100)
  for (const size of SIZES) {
    left -= size.weight
    if (left < 0) return size
  }
  return random.one(SIZES)
}

export const agencyName = ({ agency }: FieldOfWork, { self }: Place): string => agency + (self === '省' ? '厅' : '局')

/** The subject of an institution's running costs, where it stands in the year's list. */
export function institutionSubject({ institution }: FieldOfWork, wanted: string | undefined, year: number): string {
  return wanted !== undefined && functionalSubjects.inYear(wanted, year) !== undefined ? wanted : institution
}

export function drawSetting(random: Seeded, year: number): Setting {
  const field = random.one(FIELDS)
  const place = drawPlace(random)
  const size = drawSize(random)
  const newlyFounded = random.chance(4)
  const staff = (): number => random.between(...size.staff)
  const unitOf = (template: InstitutionTemplate): DraftUnit => ({
    name: place.name + template.name,
    kind: template.kind,
    subject: institutionSubject(
      field,
      template.kind === '参照公务员法管理的事业单位' ? (template.subject ?? field.administration) : template.subject,
      year,
    ),
    staff: staff(),
  })
  if (size.units[1] === 1 && random.chance(60)) {
    const template = random.one(field.institutions)
    const unit = unitOf(template)
    return {
      name: unit.name,
      shortName: random.chance(50) ? place.self + template.name : undefined,
      place,
      field,
      units: [unit],
      newlyFounded,
    }
  }
  const agency = agencyName(field, place)
  const name = place.name + agency
  const count = random.between(...size.units)
  const subordinates = random.sample(field.institutions, count - 1).map(unitOf)
  const own: DraftUnit = {
    name: subordinates.length === 0 ? name : name + random.one(['本级', '机关']),
    kind: '行政单位',
    subject: field.administration,
    staff: staff(),
  }
  return {
    name,
    shortName: random.chance(70) ? place.self + agency : undefined,
    place,
    field,
    units: [own, ...subordinates],
    newlyFounded,
  }
}
