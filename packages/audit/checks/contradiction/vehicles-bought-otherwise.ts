import { rolesOf } from '@mingzhang/disclosure'
import { allMatches, type Span, spanWithin } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `救助站更新执法车2辆`, `更新了1辆已到报废年限的执法车`, and who it was. */
const BOUGHT =
  /(?<who>[\u4e00-\u9fff]{0,12})(?:(?<=主要用于)|(?<=主要原因是)|(?<=[，。；：、])|(?<=[\u4e00-\u9fff]{2}[队局站所院校馆处科室厅委中心级]))(?:报废)?(?:购置|更新|新购|购买)(?:购置|更新)?了?(?:[\u4e00-\u9fff]{0,10}车(?:辆)?(?<behind>\d{1,3})辆|(?<before>\d{1,3})辆[\u4e00-\u9fff]{0,14}车)/g
/** Of another year, only meant, or one of several. */
const OTHER = /上年|去年|20\d{2}年度?(?:购置|更新)|计划|拟|预算|其中|分别|累计/
const SHORTEST_NAME = 3

interface Told {
  readonly who: string
  readonly number: number
  readonly span: Span
  readonly passage: Passage
}

/** The vehicles that one unit bought in the year are as many wherever the “三公” are told. */
export const vehiclesBoughtOtherwise: Check = {
  id: 'vehicles-bought-otherwise',
  category: 'contradiction',
  severity: 'warning',
  title: '“三公”经费说明各处所述同一单位当年购置（更新）公务用车的辆数应当一致。',
  basis: '核实关系 G06：公务用车购置数在文中各处只有一个数。',
  example: {
    wrong: '费用增加的主要原因是监察队更新了1辆执法用车。……主要用于监察队更新执法用车2辆。',
    right: '费用增加的主要原因是监察队更新了1辆执法用车。……主要用于监察队更新执法用车1辆。',
  },
  *run(disclosure) {
    const told = passagesWith(wholeText(disclosure), '辆')
      .filter(
        ({ at, section }) =>
          at.cell === undefined &&
          rolesOf(disclosure.sections, section).some((role) => role.startsWith('three-public')),
      )
      .flatMap(toldIn)
    for (const [index, one] of told.entries()) {
      const other = told.slice(index + 1).find(({ who, passage }) => passage !== one.passage && who === one.who)
      if (other === undefined || other.number === one.number) continue
      yield {
        message: `${one.who}当年购置的公务用车一处为${one.number}辆，另一处为${other.number}辆，不一致。`,
        evidence: [other.span, one.span],
        expected: `${one.number}辆`,
        actual: `${other.number}辆`,
      }
    }
  },
}

/** What a paragraph tells of each unit once. */
function toldIn(passage: Passage): Told[] {
  const { text, at } = passage
  const told = allMatches(text, BOUGHT).flatMap((match): Told[] => {
    const { who = '', behind, before } = match.groups ?? {}
    const clause = text.slice(
      Math.max(text.lastIndexOf('。', match.index), text.lastIndexOf('；', match.index)) + 1,
      match.index + match[0].length,
    )
    if (OTHER.test(clause)) return []
    const span = spanWithin(at, match.index, match.index + match[0].length)
    return [{ who: who.replace(LED, ''), number: Number(behind ?? before), span, passage }]
  })
  return told.filter(({ who }) => who.length >= SHORTEST_NAME && told.filter((one) => one.who === who).length === 1)
}

/** `主要用于执法队`, `原因是执法队`. */
const LED = /^.*(?:用于|原因是|由于|因为)/
