import { abbreviates, type Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWith, passagesWithAny, type WholeText, wholeText } from '../../wording/whole-text.ts'
import { textOfUnits } from './own-units.ts'

/** Offices (内设机构) with names of some length: every bureau has a 办公室. */
const OFFICE = /(?<=内设|[、：:和及])[\u4e00-\u9fff]{3,8}[科股处](?=[、，。；和及\d等]|$)/g
/** `经市民政局规划财务科复核`: who the office is said to belong to. */
const OF_BUREAU = '(?<bureau>[省市州县区]?(?<core>[\\u4e00-\\u9fff]{2,6})局)'
const PASSED = '(?<=[经由报交])'
const DOES = '(?=审核|复核|审批|审定|审查|把关|负责|牵头|签批|汇总)'
/** `区医保局基金监管股负责指导`: an office that the reporting one does not have, in charge of what it does. */
const IN_CHARGE =
  /(?<=^|[，。；由])(?<bureau>[省市州县区](?<core>[\u4e00-\u9fff]{2,8})局)(?<office>[\u4e00-\u9fff]{2,8}[科股处])(?=(?:具体|归口)?(?:负责(?:业务|日常|具体|全程)?(?:指导|管理|实施|组织|牵头)|牵头|组织实施|归口管理|指导实施))/g
const LEADS = ['负责', '牵头', '组织实施', '归口', '指导实施']
/** `自评结果在区文旅局局务会通报`: the meeting of another bureau decides on one's own matters. */
const MEETING =
  /(?<=[在经由向提])(?<bureau>[省市州县区](?<core>[\u4e00-\u9fff]{2,8})局)(?=(?:局务会|局长办公会|局?党[组委]会|办公会))/g
/** Whose offices look at the papers of all others. */
const OVER_ALL = /财政|审计|发展改革|发改|人社|机关事务/

/** An office of one's own is said to be that of another bureau. */
export const officeOfOtherBureau: Check = {
  id: 'office-of-other-bureau',
  category: 'copy-paste',
  severity: 'warning',
  title: '本单位的内设科室、局务会前不应冠以其他单位的名称。',
  basis: '公开文本应为本单位编写；借用其他单位材料的，应改用本单位的机构名称。',
  example: {
    wrong: '（某市退役军人事务局，内设规划财务科）各项支付均经市民政局规划财务科复核。',
    right: '（某市退役军人事务局，内设规划财务科）各项支付均经局规划财务科复核。',
  },
  *run(disclosure) {
    const own = disclosure.organisation?.name ?? ''
    const whole = wholeText(disclosure)
    if (!own.endsWith('局')) return
    yield* inMeeting(whole, own)
    const offices = officesOf(disclosure)
    if (offices.length > 0) yield* inCharge(whole, own, offices)
    for (const office of offices)
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

function* inMeeting(whole: WholeText, own: string): Generator<Observation> {
  for (const { text, at } of passagesWithAny(whole, ['务会', '办公会', '党组会', '党委会']))
    for (const match of allMatches(text, MEETING)) {
      const { bureau = '', core = '' } = match.groups ?? {}
      if (abbreviates(core, own) || OVER_ALL.test(core) || !standsOnce(whole, core)) continue
      yield {
        message: `本单位的事项写成由“${bureau}”的会议研究、通报，疑为照搬其他单位材料。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        actual: bureau,
      }
    }
}

function* inCharge(whole: WholeText, own: string, offices: readonly string[]): Generator<Observation> {
  for (const { text, at } of passagesWithAny(whole, LEADS))
    for (const match of allMatches(text, IN_CHARGE)) {
      const { bureau = '', core = '', office = '' } = match.groups ?? {}
      const isOwn = abbreviates(core, own) || offices.includes(office)
      if (isOwn || OVER_ALL.test(core) || !standsOnce(whole, core)) continue
      yield {
        message: `“${office}”是“${bureau}”的内设机构，本单位的工作由其负责，疑为照搬其他单位材料。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        actual: bureau,
      }
    }
}

const officesOf = (disclosure: Disclosure): string[] => [
  ...new Set(allMatches(textOfUnits(disclosure), OFFICE).map(([office]) => office)),
]

/** A bureau that has to do with the organisation is told of more than once. */
const standsOnce = (whole: WholeText, core: string): boolean => passagesWith(whole, `${core}局`).length === 1
