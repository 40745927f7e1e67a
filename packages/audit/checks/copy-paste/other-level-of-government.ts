import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** The division that an organisation of a county or district (县、区、旗) belongs to. */
const COUNTY =
  /^(?:[\u4e00-\u9fff]{2,7}?(?:省|自治区))?(?:[\u4e00-\u9fff]{1,8}?(?:市|州|地区|盟))?[\u4e00-\u9fff]{1,7}?(?:自治)?(?<level>县|旗|(?<![社园小校地林库灾辖景院牧山])区)/
/** A claim about what the own work did for the area. */
const CLAIM =
  /(?:为|推动|促进|推进|助推|服务(?:于)?)(?:了)?(?:建设)?全市(?:的)?(?:经济社会|经济|社会|高质量|各项(?:事业|工作))[^，。；\n]{0,10}?(?:发展|工作|建设|进步)/

/** An organisation of a city. */
const CITY = /^(?:[\u4e00-\u9fff]{2,7}?(?:省|自治区))?[\u4e00-\u9fff]{1,6}?市(?![\u4e00-\u9fff]{1,8}[县旗区乡镇])/
/** What the organisation itself does for the area. */
const DUTY = /(?:承担|负责|主管|统筹|推进|推动|组织|管理)(?:了)?全县(?![区市域])[\u4e00-\u9fff]{2,8}/

/** A county's report that claims results for the whole city (全市) was copied from the city's. */
export const otherLevelOfGovernment: Check = {
  id: 'other-level-of-government',
  category: 'copy-paste',
  severity: 'warning',
  title:
    '县（区）级部门的工作成效应写“全县”“全区”，不应照抄上级部门的“全市”；市级部门的职责不应照抄“全县”，县级部门的任务不由市委、市政府交办；直辖市没有省财政。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）：公开内容应当真实、准确。',
  example: { wrong: '（某县水利局）推动全市经济社会高质量发展。', right: '（某县水利局）推动全县经济社会高质量发展。' },
  *run(disclosure) {
    const level = countyLevel(disclosure)
    yield* ofOtherTreasury(disclosure, level ?? '市')
    if (MUNICIPALITY.test(disclosure.organisation?.name ?? '')) yield* provinceOfMunicipality(disclosure)
    yield* officeOfOther(disclosure, level)
    if (level === '县') yield* taskOfOther(disclosure)
    if (level === undefined) {
      if (CITY.test(disclosure.organisation?.name ?? '')) yield* countyOfCity(disclosure)
      return
    }
    const claims = passagesWith(wholeText(disclosure), '全市').flatMap((passage) => wordsIn(passage, CLAIM))
    if (claims.length === 0) return
    yield {
      message: `本单位是${level}级部门，文中写“全市”，应为“全${level}”，疑为照抄上级部门的报告。`,
      evidence: claims,
      expected: `全${level}`,
      actual: '全市',
    }
  },
}

/** Whom the organisation answers to for its money: the 财政局 of its own level, named elsewhere. */
const TREASURY = /(?:按照|根据|按|报|向|经)(?<level>[县区])财政局/g

function* ofOtherTreasury(disclosure: Disclosure, own: string): Generator<Observation> {
  const whole = wholeText(disclosure)
  if (own === '市' && !CITY.test(disclosure.organisation?.name ?? '')) return
  if (passagesWith(whole, `${own}财政`).length === 0) return
  for (const { text, at } of passagesWith(whole, '财政局'))
    for (const match of allMatches(text, TREASURY)) {
      if (match.groups?.level === own) continue
      yield {
        message: `本单位是${own}级部门，此处写“${match[0]}”，疑为照抄其他级次部门的报告。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        expected: `${own}财政局`,
        actual: `${match.groups?.level}财政局`,
      }
    }
}

/** A city that is no part of a province (直辖市). */
const MUNICIPALITY = /^(?:北京|上海|天津|重庆)市/
/** Not `江苏省财政厅`, of which a text may tell. */
const PROVINCE = /(?<=^|[由经向按报从，。；：、（(于和及])省级?财政(?!部门)(?:厅|资金)?/g

function* provinceOfMunicipality(disclosure: Disclosure): Generator<Observation> {
  for (const { text, at } of passagesWithAny(wholeText(disclosure), ['省财政', '省级财政']))
    for (const match of allMatches(text, PROVINCE))
      yield {
        message: `本单位在直辖市，没有“${match[0]}”，疑为照抄外省的材料。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        actual: match[0],
      }
}

/** `（以下简称“市统计局”）是县人民政府工作部门`: whose office it says that it is. */
const OFFICE_OF = /[是为系](?<level>[县区市])(?:人民政府|政府)的?(?:工作|组成|直属|职能)(?:部门|机构)/

function* officeOfOther(disclosure: Disclosure, county: string | undefined): Generator<Observation> {
  const { name = '', aliases = [] } = disclosure.organisation ?? {}
  const own = county ?? (CITY.test(name) ? '市' : undefined)
  if (own === undefined || own === '旗') return
  for (const { text, at } of passagesWith(wholeText(disclosure), '政府')) {
    const match = OFFICE_OF.exec(text)
    const level = match?.groups?.level
    if (match === null || level === own) continue
    const [subject = ''] = text.slice(0, match.index).split('。').slice(-1)
    if (![name, ...aliases, '本部门', '本局', '我局'].some((one) => subject.includes(one))) continue
    yield {
      message: `本单位是${own}级部门，此处写“${match[0]}”，政府层级与单位名称不符。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${own}人民政府`,
      actual: `${level}人民政府`,
    }
  }
}

/** `完成市委、市政府交办的其他任务`: who gives an office of a county its tasks, where the county's own committee is not named. */
const GIVEN_BY =
  /(?:完成|承担|承办|办理)(?:好)?(?:中共)?(?:市委市政府|市委|市政府|市人民政府)(?:[、和及与](?:市政府|市人民政府))?(?:领导)?交[办给]的/
/** An office of the city in a county answers to the city. */
const OF_CITY = /分局|支队|直属|派出/

function* taskOfOther(disclosure: Disclosure): Generator<Observation> {
  if (OF_CITY.test(disclosure.organisation?.name ?? '')) return
  for (const { text, at } of passagesWith(wholeText(disclosure), '交')) {
    const match = text.includes('市') ? GIVEN_BY.exec(text) : null
    if (match === null) continue
    const own = match[0].replace(/市(?=委|政府|人民政府)/g, '县')
    yield {
      message: `本单位是县级部门，此处写“${match[0]}”，疑为照抄市级部门的职责。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: own,
      actual: match[0],
    }
  }
}

/** A city has no whole county of its own: duties for 全县 came from a county's text. */
function* countyOfCity(disclosure: Disclosure): Generator<Observation> {
  const duties = passagesWith(wholeText(disclosure), '全县').flatMap((passage) => wordsIn(passage, DUTY))
  if (duties.length === 0) return
  yield {
    message: '本单位是市级部门，职责、工作写“全县”，应为“全市”，疑为照抄县级部门的报告。',
    evidence: duties,
    expected: '全市',
    actual: '全县',
  }
}

const countyLevel = ({ organisation }: Disclosure): string | undefined =>
  COUNTY.exec(organisation?.name ?? '')?.groups?.level

function wordsIn({ text, at }: Passage, pattern: RegExp): Span[] {
  const match = pattern.exec(text)
  return match === null ? [] : [{ ...at, start: match.index, end: match.index + match[0].length }]
}
