import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, type WholeText, wholeText } from '../../wording/whole-text.ts'
import { textOfUnits } from './own-units.ts'

/** Offices (内设机构) with names of some length: every bureau has a 办公室. */
const OFFICE = /(?<=内设|[、：:和及])[\u4e00-\u9fff]{3,8}[科股处](?=[、，。；和及\d等]|$)/g
/** `经市民政局规划财务科复核`: who the office is said to belong to. */
const OF_BUREAU = '(?<bureau>[省市州县区]?(?<core>[\\u4e00-\\u9fff]{2,6})局)'
const PASSED = '(?<=[经由报交])'
const DOES = '(?=审核|复核|审批|审定|审查|把关|负责|牵头|签批|汇总)'
/** Whose offices look at the papers of all others. */
const OVER_ALL = /财政|审计|发展改革|发改|人社|机关事务/

/** An office of one's own is said to be that of another bureau. */
export const officeOfOtherBureau: Check = {
  id: 'office-of-other-bureau',
  category: 'copy-paste',
  severity: 'warning',
  title: '本单位的内设科室前不应冠以其他单位的名称。',
  basis: '公开文本应为本单位编写；借用其他单位材料的，应改用本单位的机构名称。',
  example: {
    wrong: '（某市退役军人事务局，内设规划财务科）各项支付均经市民政局规划财务科复核。',
    right: '（某市退役军人事务局，内设规划财务科）各项支付均经局规划财务科复核。',
  },
  *run(disclosure) {
    const own = disclosure.organisation?.name ?? ''
    const whole = wholeText(disclosure)
    if (!own.endsWith('局')) return
    for (const office of officesOf(disclosure))
      for (const { text, at } of passagesWith(whole, office))
        for (const match of allMatches(text, new RegExp(`${PASSED}${OF_BUREAU}${office}${DOES}`, 'g'))) {
          const { bureau = '', core = '' } = match.groups ?? {}
          if (own.includes(core) || OVER_ALL.test(core) || !standsOnce(whole, core)) continue
          yield {
            message: `“${office}”是本单位的内设机构，此处写成“${bureau}”的，疑为照搬其他单位材料。`,
            evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
            actual: bureau,
          }
        }
  },
}

const officesOf = (disclosure: Disclosure): string[] => [
  ...new Set(allMatches(textOfUnits(disclosure), OFFICE).map(([office]) => office)),
]

/** A bureau that has to do with the organisation is told of more than once. */
const standsOnce = (whole: WholeText, core: string): boolean => passagesWith(whole, `${core}局`).length === 1
