import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type ListedUnit, leadsToUnits, unitsFrom } from '../../evaluations/listed-units.ts'
import { likeness } from '../../evaluations/text-likeness.ts'
import { type Passage, passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `下属二级预算单位2个，分别为甲中心、乙中心`. */
const NAMED =
  /(?:下属|所属|下设|二级)[^，。；：、\d]{0,10}单位(?:[共有计]*\d{1,2}[个家])?[，,：:（(]?(?:分别|具体)?(?:[为是有即]|包括|包含)[：:]?(?<list>[^，,。；;]{4,200})/g
const IN_BRACKETS = /[（(][^（）()]*[）)]/g
const JOINED = /、|以及|[和及与]/
const FEWEST = 2
const SHORTEST_NAME = 5
/** Less alike are two units of which one was left out. */
const ALIKE = 0.5

/** The units below the own one, by other names than the list of all prints. */
export const unitsNamedOtherwise: Check = {
  id: 'units-named-otherwise',
  category: 'cross-section',
  severity: 'warning',
  title: '各处列举的下属单位名称应与编制范围清单一致。',
  basis: '部门决算公开范本“机构设置”：逐一列示纳入编制范围的单位。',
  example: {
    wrong: '二级预算单位包括：1.市水文监测中心 2.市河道管理所……下属单位2个，分别为市水文监测站、市河道管理所。',
    right: '二级预算单位包括：1.市水文监测中心 2.市河道管理所……下属单位2个，分别为市水文监测中心、市河道管理所。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const head = passagesWith(whole, '单位').find(({ at, text }) => at.cell === undefined && leadsToUnits(text))
    const units = head === undefined ? [] : unitsFrom(disclosure, head.at.block + 1).map(withoutBrackets)
    if (units.length < FEWEST) return
    for (const passage of passagesWithAny(whole, ['下属', '所属', '下设', '二级']))
      if (passage.at.cell === undefined) yield* namedOtherwise(disclosure, passage, units)
  },
}

const withoutBrackets = ({ name, span }: ListedUnit): ListedUnit => ({
  name: name.replace(IN_BRACKETS, '').trim(),
  span,
})

/** One of the units that a sentence names is none of the list, and one of the list is named by none. */
function* namedOtherwise(
  disclosure: Disclosure,
  { text, at }: Passage,
  units: readonly ListedUnit[],
): Generator<Observation> {
  for (const match of allMatches(text, NAMED)) {
    const list = match.groups?.list ?? ''
    const names = list.replace(IN_BRACKETS, '').split(JOINED)
    const strange = names.filter((name) => !units.some((unit) => isSame(name, unit.name)))
    const left = units.filter(
      ({ name }) => name !== disclosure.organisation?.name && !names.some((one) => isSame(one, name)),
    )
    const [told = '', another] = strange
    const [unit, second] = left
    if (unit === undefined || second !== undefined || another !== undefined || names.length < FEWEST) continue
    if (told.length < SHORTEST_NAME || likeness(told, unit.name) < ALIKE) continue
    const start = match.index + match[0].length - list.length + list.indexOf(told)
    yield {
      message: `下属单位名称写作“${told}”，编制范围清单为“${unit.name}”，前后不一致。`,
      evidence: [{ ...at, start, end: start + told.length }, unit.span],
      expected: unit.name,
      actual: told,
    }
  }
}

/** In full, or without the place in front: `社会福利中心` for `沅山县社会福利中心`. */
const isSame = (told: string, name: string): boolean => name.endsWith(told) || told.endsWith(name)
