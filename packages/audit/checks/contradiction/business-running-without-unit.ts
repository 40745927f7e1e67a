import { rolesOf } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { codeOf, outsideListedYears, resolvedMentions } from '../../subjects/resolved-mentions.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const KINDS = /参公|参照公务员法|行政单位/
/** A 事业单位 that is not managed like an authority. */
const BUSINESS_UNIT = /(?<!参公|管理的|管理)事业单位|公益[一二]类|全额拨款|差额拨款|事业编制/
/** Those who are paid for it may work in the department itself. */
const POSTS = ['事业人员', '事业编']
/** `其他事业单位0个`. */
const NO_BUSINESS_UNIT = /(?<!参公|管理的|管理)事业单位(?:共|有|为)?[ 　]?0[ 　]?[个家]/g

export const businessRunningWithoutUnit: Check = {
  id: 'business-running-without-unit',
  category: 'contradiction',
  severity: 'warning',
  title: '列有“事业运行”支出的部门，机构设置中有事业单位。',
  basis: '《政府收支分类科目》：事业运行（50项）反映事业单位的基本支出，不包括行政单位和参公事业单位。',
  example: {
    wrong: '部门决算包括本级（行政单位）、参公事业单位1个；事业运行支出190万元',
    right: '部门决算包括本级（行政单位）、公益一类事业单位1个；事业运行支出190万元',
  },
  cannotRun: outsideListedYears,
  *run(disclosure) {
    const running = resolvedMentions(disclosure).find(
      (resolved) => resolved.mention.role === 'narrative' && /^\d{5}50$/.test(codeOf(resolved) ?? ''),
    )
    if (running === undefined) return
    const structure = wholeText(disclosure).passages.filter(({ section }) =>
      rolesOf(disclosure.sections, section).includes('organisation-structure'),
    )
    const told = structure.find(({ text }) => KINDS.test(text))
    if (told === undefined) return
    const units = structure.map(({ text }) => text).join('\n')
    if (BUSINESS_UNIT.test(units.replace(NO_BUSINESS_UNIT, ''))) return
    const none = units.search(NO_BUSINESS_UNIT) >= 0
    if (!none && passagesWithAny(wholeText(disclosure), POSTS).length > 0) return
    yield {
      // posts of the department itself (事业编制) are no unit
      ...(none ? { severity: 'info' as const } : {}),
      message: `机构设置${none ? '称事业单位为0个' : '只有行政单位和参公事业单位'}，却列支“事业运行”，该科目不包括行政单位和参公事业单位，请核实或者补充说明。`,
      evidence: [running.mention.span, { ...told.at, start: 0, end: told.text.length }],
    }
  },
}
