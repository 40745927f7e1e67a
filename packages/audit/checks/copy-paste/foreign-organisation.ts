import { abbreviates, coreName, type Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { isKnownProject, knownProjects } from '../../evaluations/known-projects.ts'
import { endsInAny } from '../../wording/ending.ts'
import { type Passage, passageAt, passagesWith, spanAt, type WholeText, wholeText } from '../../wording/whole-text.ts'
import { isOfOtherPlace } from './other-place.ts'

const NAME =
  '((?:(?!部门决算)[一-龥]){2,22}(?:办公室|委员会|中心|联合会|法院|检察院|学校|[中小大]学|幼儿园|人民政府|办事处|[局厅委院部站所馆队场]))'
/** How sentences go on in which only the reporting organisation, or a unit below it, is the one that speaks. */
const SAID =
  '(?:本级)?(?:\\d{4}年度?)?(?:组织对(?:\\d{4}年度?)?\\d+个项目开展了?(?:绩效)?自评|未发生|没有单独|没有需要|机关运行经费支出|政府采购(?:支出总额|金额)|共有车辆|收、?支总计|收入支出总计|财政拨款收|一般公共预算|本年度(?:没有|无)|\\d{4}年度?(?:没有|无|部门决算|决算编制|预算绩效管理)|部门决算包括|部门包括|本级决算|的主要职[责能]|无?下[属辖]|内设(?:机构|科室|股室|处室)?\\d|现有(?:在职|编制|内设)|(?:行政|事业)?编制(?:数|总数|人数)?(?:为|共)?(?!20\\d\\d年)\\d|(?:本年)?(?:收入|支出)合计|[“"]三公[”"]经费|所属各?预算单位|在\\d{4}年度?预算编制|部门决算(?:$|\\n)|概况(?:$|\\n)|为(?:行政|事业)单位，[不没无]|是[^，。]{2,24}(?:直属|所属)(?:行政|事业)?单位|是[^，。]{2,20}(?:组成部门|工作部门|办事机构|工作机构|派出机[构关])|(?:\\d{4}年度?)?(?:部门)?总体(?:收入|支出|收支)|按要求对|(?:\\d{4}年度?)?部门整体[^，。；]{0,20}得分|严格执行(?:年初|部门)?预算(?!法|管理|单位)|将(?:项目|部门|整体)*(?:支出)?绩效(?:自评|评价|监控)结果|严格按照[^，。；]{2,30}(?:拨付|支付)[^，。；]{0,6}(?:工程|合同|设备|货)款|组织实施)'
/** The last character of a name, before what its bearer says. */
const SPEAKS = new RegExp(`[府处室会心院校学园场局厅委部站所馆队](?=${SAID})`, 'g')
const SPEAKER = new RegExp(
  `(?:^|[。，,：:；]|^\\d{1,2}[.．、]|纳入|项目由|第[一二三四五六七八九十]部分 ?|[一二三四五六七八九十]、|\\d{4}年度?)${NAME}(?=${SAID})`,
  'g',
)
/** The last character of a name, then 本级 in brackets. */
const OWN_LEVEL = /(?<name>[一-龥]{2,30}[府室会心院校学园场局厅委部站所馆队])[（(]本级[）)]/g
/** Another organisation may well carry out a project (项目由…组织实施) of the department. */
const CARRIES_OUT = /^(?:本级)?组织实施/
/** `第一部分 某局概况`: the heading may keep a name that the organisation had. */
const HEADS = /^概况/
const PROJECT = /([^，。；：]{2,30}项目)由[^，。；]*$/
const ONLY_A_NAME = new RegExp(`^${NAME}$`)
const OWN_LEVEL_AT_END = /(?:本级|机关|[（(](?:本级|汇总)[）)])$/
/** `区住建局本级及质安站`: the units named beside it speak with it. */
const WITH_UNITS = /(?:本级|机关)[及和与、].*$/
const ITEM =
  /^(?:\d{1,2}[.．、]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)])\s*([一-龥][一-龥\d]{3,29}?)(?:机关|本级)?$/
/** The name with its place in front, as nothing but names of offices begins. */
const ALONE = /^[一-龥]{1,8}[省市县区州旗][一-龥]{2,20}[局厅委办院会]$/
const LONGEST_ITEM = 40
const ENDS_AS_NAME = /[局厅委部站所馆队场室会心院校园处]$/
/** The last characters of a name, and of what may stand behind it in its line. */
const ENDS_LINE = [...'局厅委部站所馆队场室会心院校园处级关）)']
const LAST_OF_COVER = 10
const LEADING = /^(?:其中|纳入|由|截至.{0,12}|根据|说明|本级|[^，。]*项目由|第[一二三四五六七八九十]部分)+/
const GENERIC =
  /^(?:[是为系]|隶?属于?|国家(?:级|重点|[一二三]级)|[一二三]级[甲乙]等|核定|核拨|使用|划入|设立|组建|撤销|本|我|该|各|全|(?:部门|单位)?(?:下属|所属|直属)|市|县|区|省|国务院|财政|党|[局委办厅院]?机关[及和与、]|[局委办厅院]本级[及和与、])|(?:财政局|财政厅|财政部|人大|政府采购中心|国资委|审计局|本[局厅委院部站所馆校会])$/

/** A name without that of its place. */
const SHORT = /^[市县区旗](?!委|级|本级|直|内|域|属|财政)[一-龥]{2,8}(?:[局院站所馆会]|中心)$/
const OF_ITSELF =
  /^(?:本级)?(?:\d{4}年度?)?(?:机关运行经费支出|政府采购支出总额|共有车辆|收、?支总计|收入支出总计|严格执行(?:年初|部门)?预算|严格按照|将(?:项目|部门|整体)*(?:支出)?绩效(?:自评|评价|监控)结果)/
/** How others pay may well be told of those who take part. */
const PAYS = /^严格按照/

/** A paragraph that speaks for another organisation came from another file. */
export const foreignOrganisation: Check = {
  id: 'foreign-organisation',
  category: 'copy-paste',
  severity: 'error',
  title: '以本单位口吻陈述的段落中不应出现其他单位的名称。',
  basis: '格式关系 K19：封面、目录、正文、附表的单位名称一致；其他部门的段落应删除。',
  example: {
    wrong: '青岚县农业农村局2022年度部门决算……截至2022年12月31日，平川市林业局共有车辆3辆。',
    right: '青岚县农业农村局2022年度部门决算……截至2022年12月31日，青岚县农业农村局共有车辆3辆。',
  },
  *run(disclosure) {
    const own = disclosure.organisation?.name
    if (own === undefined) return
    const whole = wholeText(disclosure)
    const speaking = new Set(allMatches(whole.text, SPEAKS).map(({ index }) => passageAt(whole, index)))
    for (const passage of speaking) if (passage !== undefined) yield* foreignSpeakers(passage, own, disclosure)
    yield* foreignLevel(whole, own, disclosure)
    yield* foreignCover(whole, own, disclosure)
    yield* foreignItem(whole, own, disclosure)
    yield* foreignInBrackets(whole, own)
    yield* foreignKin(whole, own, disclosure)
  },
}

/** `行政部门1个：平川镇人民政府（本级）`: where a text tells of one 本级 alone, it is that of its own organisation. */
function* foreignLevel(whole: WholeText, own: string, disclosure: Disclosure): Generator<Observation> {
  const levels = passagesWith(whole, '本级').flatMap(({ text, start }) =>
    allMatches(text, OWN_LEVEL).map(({ index, 0: words, groups }) => ({
      name: (groups?.name ?? '').replace(LEADING, ''),
      start: start + index,
      end: start + index + words.length,
    })),
  )
  const names = levels.map(({ name }) => name)
  const [name] = names
  if (name === undefined || names.some((one) => one !== name) || GENERIC.test(name) || isOwn(name, own, disclosure))
    return
  yield {
    severity: 'warning',
    message: `本文件的单位是“${own}”，此处写的却是“${name}”的本级，疑为其他单位的段落。`,
    evidence: levels.map(({ start, end }) => spanAt(whole, start, end)),
    expected: own,
    actual: name,
  }
}

/** A line of the cover that is a name, of an organisation that nothing else names; the one above it is named elsewhere. */
function* foreignCover(whole: WholeText, own: string, disclosure: Disclosure): Generator<Observation> {
  const first = disclosure.sections[1]?.start ?? 0
  for (const { text, at } of whole.paragraphs) {
    if (at.block >= Math.min(first, LAST_OF_COVER)) return
    const name = text.trim().replace(OWN_LEVEL_AT_END, '')
    if (!ONLY_A_NAME.test(name) || GENERIC.test(name) || isOwn(name, own, disclosure)) continue
    if (passagesWith(whole, name).length > 1) continue
    yield {
      severity: 'warning',
      message: `本文件的单位是“${own}”，封面写的却是“${name}”。`,
      evidence: [{ ...at, start: 0, end: text.length }],
      expected: own,
      actual: name,
    }
  }
}

/** An item that is nothing but the name of an organisation: a line of another's list of units. */
function* foreignItem(whole: WholeText, own: string, disclosure: Disclosure): Generator<Observation> {
  for (const { text, at, section } of whole.paragraphs) {
    if (text.length > LONGEST_ITEM || !endsInAny(text, ENDS_LINE)) continue
    const line = text.trim()
    const name =
      ITEM.exec(line)?.[1] ??
      (at.block > LAST_OF_COVER ? (ALONE.exec(line.replace(OWN_LEVEL_AT_END, ''))?.[0] ?? '') : '')
    if (!ENDS_AS_NAME.test(name) || GENERIC.test(name) || passagesWith(whole, name).length > 1) continue
    // Where the units are told, the list is another's as a whole, or its own.
    const isAmongUnits = /机构|构成|单位/.test(disclosure.sections[section]?.title ?? '')
    const isForeign = isAmongUnits
      ? isOfOtherPlace(whole, name, own, OWN_LEVEL_AT_END.test(line))
      : !isOwn(name, own, disclosure)
    if (!isForeign) continue
    yield {
      severity: 'warning',
      message: `本文件的单位是“${own}”，此处列出“${name}”，疑为其他单位的段落。`,
      evidence: [{ ...at, start: 0, end: text.length }],
      expected: own,
      actual: name,
    }
  }
}

/** `公益一类事业单位1个（某县教育局）`: a unit of the kind just counted. */
const NAMED_IN_BRACKETS = /单位\s?\d{1,2}\s?[个家][（(](?<name>[一-龥]{1,8}[市县区州旗][一-龥]{2,20})[）)]/g

/** A unit in another county, named behind the number of those of its kind. */
function* foreignInBrackets(whole: WholeText, own: string): Generator<Observation> {
  for (const { text, at } of passagesWith(whole, '单位')) {
    for (const { index, 0: words, groups } of allMatches(text, NAMED_IN_BRACKETS)) {
      const name = groups?.name ?? ''
      if (!ENDS_AS_NAME.test(name) || !isOfOtherPlace(whole, name, own)) continue
      const end = index + words.length - 1
      yield {
        severity: 'warning',
        message: `本文件的单位是“${own}”，此处把“${name}”列为下属单位，疑为其他单位的段落。`,
        evidence: [{ ...at, start: end - name.length, end }],
        actual: name,
      }
    }
  }
}

/** `某县人民政府办公室` where one of another county of the same kind reports: it begins a paragraph, fills a cell or names a form. */
function* foreignKin(whole: WholeText, own: string, disclosure: Disclosure): Generator<Observation> {
  const [, place = '', kind = ''] = PLACE_AND_KIND.exec(own) ?? []
  const rank = COUNTIES.includes(place.at(-1) ?? '') ? `[${COUNTIES}]` : (place.at(-1) ?? '')
  if (kind.length < SHORTEST_NAME - 1) return
  const kin = new RegExp(`^\\s*(?:${LABELS}[：:]\\s*)?((?:[一-龥]{1,3}[省市])?[一-龥]{1,5}${rank})${kind}(?!${CITED})`)
  for (const { text, at } of passagesWith(whole, kind)) {
    const match = kin.exec(text)
    const [, there = ''] = match ?? []
    const name = there + kind
    if (match === null || GENERIC.test(name) || isOwn(name, own, disclosure)) continue
    yield {
      severity: 'warning',
      message: `本文件的单位是“${own}”，此处写的是“${name}”，疑为其他单位的内容。`,
      evidence: [{ ...at, start: match[0].length - name.length, end: match[0].length }],
      expected: own,
      actual: name,
    }
  }
}

const PLACE_AND_KIND = /^([一-龥]{1,12}[县区州旗市])([一-龥]{3,})$/
/** Levels of one rank. */
const COUNTIES = '县区旗'
const LABELS = '(?:实施|填报|预算|主管|申报)?(?:单位|部门)(?:名称)?'
/** What it issued, or whom it came to see. */
const CITED = '关于|印发|文件|等|[、和与及]|来|赴|到'

function* foreignSpeakers({ text, at }: Passage, own: string, disclosure: Disclosure): Generator<Observation> {
  for (const match of allMatches(text, SPEAKER)) {
    const name = (match[1] ?? '').replace(LEADING, '').replace(WITH_UNITS, '')
    const end = match.index + match[0].length
    // `区林业局` speaks for itself alone where it tells what it ran on, bought or holds.
    const isShort = SHORT.test(name) && OF_ITSELF.test(text.slice(end))
    if ((!isShort && GENERIC.test(name)) || isOwn(name, own, disclosure)) continue
    if (PAYS.test(text.slice(end)) && passagesWith(wholeText(disclosure), name).length > 1) continue
    const start = text.lastIndexOf(name, end)
    const severity =
      isShort || PAYS.test(text.slice(end)) ? 'warning' : severityOf(text.slice(0, end), text.slice(end), disclosure)
    yield {
      ...(severity === undefined ? {} : { severity }),
      message: `本文件的单位是“${own}”，此处以“${name}”的口吻陈述，疑为其他单位的段落。`,
      evidence: [{ ...at, start, end: Math.min(text.length, start + name.length + 8) }],
      expected: own,
      actual: name,
    }
  }
}

/** A project that another organisation carries out, and that this one does not evaluate beside its own, is none of it. */
function severityOf(before: string, behind: string, disclosure: Disclosure): 'warning' | 'info' | undefined {
  if (HEADS.test(behind)) return 'warning'
  if (!CARRIES_OUT.test(behind)) return undefined
  const project = PROJECT.exec(before)?.[1]
  const known = knownProjects(disclosure)
  if (project === undefined || known.length === 0) return 'info'
  return isKnownProject(known, coreName(project)) && !isCarriedOutByOwn(project, disclosure) ? 'info' : 'warning'
}

/** The forms of the project name the organisation itself, or one of its units, and nobody else. */
function isCarriedOutByOwn(project: string, disclosure: Disclosure): boolean {
  const own = disclosure.organisation?.name ?? ''
  const named = disclosure.evaluations
    .filter(({ kind, name }) => kind === 'project' && name !== undefined && coreName(name.text) === coreName(project))
    .flatMap(({ organisations }) => organisations)
  return own !== '' && named.length > 0 && named.every(({ text }) => isOwn(text.trim(), own, disclosure))
}

/** Its own name in full or short, a name that contains it, or a unit that the document lists as its own. */
function isOwn(name: string, own: string, disclosure: Disclosure): boolean {
  return (
    abbreviates(name, own) ||
    abbreviates(own, name) ||
    isBelow(name, own) ||
    isCalledSubordinate(name, disclosure) ||
    listedUnits(disclosure).some((unit) => unit.includes(name) || name.includes(unit))
  )
}

/** `某县公路中心属某县交通局下属单位`: the organisation itself speaks, and names the one above it. */
function isBelow(name: string, own: string): boolean {
  const [before = ''] = name.split(/隶?属于?|系|是|为/)
  return before.length >= SHORTEST_NAME && before !== name && abbreviates(before, own)
}

/** `下属事业单位1个：某县效能建设事务中心`, wherever it is said. */
const isCalledSubordinate = (name: string, disclosure: Disclosure): boolean =>
  /^(?:下属|所属|直属)/.test(name) ||
  new RegExp(`(?:下属|所属|直属)[^。\\n]{0,60}${name}`).test(wholeText(disclosure).text)

/** Shorter words abbreviate nearly everything. */
const SHORTEST_NAME = 4

/** A sentence in front of the list of units: its speaker is none of them. */
const HEAD = /^\s*(?:纳入|从预算单位构成看)|决算(?:包括|编制范围)|项目由[^。]{2,40}组织实施/

/** Names in the section on the organisation's units (机构设置). */
function listedUnits(disclosure: Disclosure): string[] {
  const { sections, document } = disclosure
  const blocks = sections
    .filter(({ role }) => role === 'organisation-structure')
    .flatMap(({ start, end }) => document.blocks.slice(start, end))
  const names = new RegExp(NAME, 'g')
  return blocks.flatMap((block) => {
    const texts =
      block.kind === 'paragraph' ? [block.text] : block.kind === 'table' ? block.cells.map((cell) => cell.text) : []
    return texts.flatMap((text) => {
      if (HEAD.test(text) || (/本级/.test(text) && text.length > 60)) return []
      // Who speaks is not who is listed.
      const speakers = new Set(allMatches(text, SPEAKER).map((match) => match[1] ?? ''))
      return allMatches(text, names)
        .map((match) => match[1] ?? '')
        .filter((name) => !speakers.has(name))
    })
  })
}
