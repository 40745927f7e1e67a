import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'
import { textOfUnits } from './own-units.ts'

/** `成立以局长为组长的自评工作组`, `由分管副校长任组长`. */
const LED =
  /(?:以|由)(?:单位|分管|主要)*副?(?<head>(?<kind>局|厅|校|院|镇|乡|检察)长)(?:为|任|担任)(?:[\u4e00-\u9fff]{2,8}小组)?组长/g
/** `由财务科审核后报分管副院长和院长签批`. */
const SIGNED =
  /(?:报|经|由|送)(?:单位|分管|主要|主管)*副?(?<head>(?<kind>局|厅|校|院|镇|乡|检察)长)(?:[和、及](?:副?\k<kind>长))?(?:签批|审批|审核|签字|审定|批准|同意)/g
/** `经院长办公会审议`: who meets in an office of another kind. */
const MEETS = /(?<=[经由])(?:本单位|单位)?(?<head>(?<kind>局|厅|校|院|镇|乡|检察)长)办公会议?/g
/** `预算经局党组会议审定`: a party group of a bureau, where streets and towns have a committee. */
const PARTY_GROUP = /(?<=[经由报、，])(?<head>(?<kind>局)党组)(?:会议?)?(?:研究|审定|审议|审批|批准|同意|集体)/g
const TOWNS = /(?:街道办事处|[镇乡]人民政府)(?:[（(]?本级[）)]?)?$/
/** `支付经临床科室负责人、分管院领导逐级审批`: who approves in a hospital. */
const IN_HOSPITAL = /临床科室(?:负责人|主任)[^。；，]{0,24}(?:审批|审核|签批|签字|审签)/g
/** Organisations that have wards, or that such belong to. */
const OF_HOSPITALS = /院|医|保健|卫生健康|卫健|卫生[局所]|康复|学/
const WORDS = ['组长', '长签', '长审', '长批', '长同', '长办公会', '局党组']
/** Organisations that are headed by somebody whose title tells what they are. */
const TITLED = /(?:人民政府|办事处|学校|学院|大学|[中小]学|幼儿园|医院|法院|检察院|[局厅])(?:[（(]?本级[）)]?)?$/

/** A group led by the head of an office of another kind: 局长 in the report of a town. */
export const headOfOtherOffice: Check = {
  id: 'head-of-other-office',
  category: 'copy-paste',
  severity: 'warning',
  title:
    '自评小组等由本单位负责人任组长，支付等由本单位负责人审批，职务名称应与本单位相符（镇政府没有局长，学校没有局长）。',
  basis: '公开文本应为本单位编写；汇总、借用其他单位材料的应改用本单位的职务名称。',
  example: {
    wrong: '（某镇人民政府）成立以局长为组长的绩效自评工作组。',
    right: '（某镇人民政府）成立以镇长为组长的绩效自评工作组。',
  },
  *run(disclosure) {
    const own = disclosure.organisation?.name ?? ''
    yield* approvedInHospital(disclosure, own)
    if (!TITLED.test(own)) return
    for (const { text, at } of passagesWithAny(wholeText(disclosure), WORDS)) {
      const signed = allMatches(text, SIGNED).filter(({ groups }) => !isBelow(groups?.kind ?? '', own))
      const inTown = TOWNS.test(own) ? allMatches(text, PARTY_GROUP) : []
      for (const match of [...allMatches(text, LED), ...allMatches(text, MEETS), ...signed, ...inTown]) {
        const { head = '', kind = '' } = match.groups ?? {}
        if (own.includes(kind) || textOfUnits(disclosure).includes(kind)) continue
        yield {
          message: `本单位为“${own}”，没有“${head}”，疑为照搬其他单位材料。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          actual: head,
        }
      }
    }
  },
}

/** Of what the head of a school or hospital below it signed, an office may tell. */
const isBelow = (kind: string, own: string): boolean => /[校院]/.test(kind) && /[局厅]/.test(own)

function* approvedInHospital(disclosure: Disclosure, own: string): Generator<Observation> {
  if (own === '' || OF_HOSPITALS.test(own)) return
  const passages = passagesWithAny(wholeText(disclosure), ['临床科室'])
  if (passages.length === 0 || /(?:下属|下设|下辖|所属)[^。；]{0,60}院/.test(textOfUnits(disclosure))) return
  for (const { text, at } of passages)
    for (const match of allMatches(text, IN_HOSPITAL))
      yield {
        message: `本单位为“${own}”，没有“临床科室”，疑为照搬医院材料。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        actual: '临床科室',
      }
}
