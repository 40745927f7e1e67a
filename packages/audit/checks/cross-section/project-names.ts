import { coreName, type Disclosure, type Evaluation, withoutCode } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { knownProjects } from '../../evaluations/known-projects.ts'
import { listedProjects } from '../../evaluations/listed-projects.ts'
import { projectLinks } from '../../evaluations/project-links.ts'
import { likeness } from '../../evaluations/text-likeness.ts'
import { passagesBetween, passagesWith, wholeText } from '../../wording/whole-text.ts'

const MARKS = /[“”"'‘’「」（）()、，\s]|项目$|20\d{2}年?度?/g
const HARDLY_DIFFERENT = 0.72
/** A form that stands further below belongs to something else. */
const MOST_BETWEEN = 3
/** `一期`, `第二批`: projects that only their number tells apart. */
const NUMBERED = /[一二三四五六七八九十\d][期批标]|第[一二三四五六七八九十\d]/

/** One project under slightly different names in list, form and report. */
export const projectNames: Check = {
  id: 'project-names',
  category: 'cross-section',
  severity: 'warning',
  title: '同一项目的名称在自评表、报告等各处应当一致。',
  basis: '项目名称以批复的预算项目名称为准。',
  example: { wrong: '自评表“建立现代企业制度经费”，报告“建立现代化企业制度经费”', right: '两处名称完全一致' },
  *run(disclosure) {
    const told = [
      ...unlikeLists(disclosure),
      ...aboveTheForm(disclosure),
      ...linesAboveForms(disclosure),
      ...whoCarriesOut(disclosure),
      ...whatWasEvaluated(disclosure),
      ...whatWasSetUp(disclosure),
    ]
    yield* told
    const blocks = new Set(told.flatMap(({ evidence }) => evidence.map(({ block }) => block)))
    for (const one of titlesOfForms(disclosure)) if (!one.evidence.some(({ block }) => blocks.has(block))) yield one
  },
}

function* unlikeLists(disclosure: Disclosure): Generator<Observation> {
  for (const { name, money, likeness: alike } of projectLinks(disclosure)) {
    const here = withoutCode(name.text).replace(MARKS, '')
    const there = withoutCode(money.name.text).replace(MARKS, '')
    if (here === there || here.includes(there) || there.includes(here)) continue
    const slight = likeness(here, there) >= HARDLY_DIFFERENT || alike >= HARDLY_DIFFERENT
    yield {
      ...(slight ? {} : { severity: 'info' as const }),
      message: `同一项目名称不一致：自评表为“${money.name.text}”，项目报告为“${name.text}”。`,
      evidence: [name.span, money.name.span],
    }
  }
}

/** Paragraphs that name the project whose form stands right below them. */
function* aboveTheForm(disclosure: Disclosure): Generator<Observation> {
  const listed = listedProjects(disclosure)
  const isName = (named: string, form: Evaluation): boolean => coreName(named) === coreName(form.name?.text ?? '')
  const known = new Set(listed.flatMap(({ named, form }) => (isName(named?.text ?? '', form) ? [form] : [])))
  for (const { named, form } of listed) {
    if (named === undefined || form.name === undefined || known.has(form)) continue
    const between = form.start - named.span.block
    if (between <= 0 || between > MOST_BETWEEN) continue
    const [here, there] = [named.text, withoutCode(form.name.text)].map((name) => name.replace(MARKS, ''))
    if (here === undefined || there === undefined || here.includes(there) || there.includes(here)) continue
    if (likeness(here, there) < HARDLY_DIFFERENT || NUMBERED.test(here) || NUMBERED.test(there)) continue
    yield {
      message: `同一项目名称不一致：自评表为“${form.name.text}”，自评综述为“${named.text}”。`,
      evidence: [named.span, form.name.span],
    }
  }
}

/** `（2）泵站检修项目`, directly above the form of the project. */
const LINE = /^\s*(?:[（(]\d{1,3}[）)]|\d{1,3}[.．、])\s*(?<name>[^：:，,。；;]{3,60}?)(?:项目)?\s*$/

/** Where other lines name the projects as the forms below them do, one that does not is mistaken. */
function* linesAboveForms({ document, evaluations }: Disclosure): Generator<Observation> {
  const lines = evaluations.flatMap(({ kind, name, start }) => {
    const above = document.blocks[start - 1]
    const text = above?.kind === 'paragraph' ? above.text : ''
    const named = LINE.exec(text)?.groups?.name
    if (kind !== 'project' || name === undefined || named === undefined) return []
    const [here, there] = [coreName(named), coreName(name.text)]
    return [{ named, name, here, there, span: { block: start - 1, start: 0, end: text.length } }]
  })
  const unlike = lines.filter(({ here, there }) => !here.includes(there) && !there.includes(here))
  if (unlike.length >= lines.length - unlike.length) return
  for (const { named, name, span } of unlike)
    yield {
      message: `同一项目名称不一致：其下的绩效表为“${name.text}”，此处为“${named}”。`,
      evidence: [span, name.span],
      expected: name.text,
      actual: named,
    }
}

/** `2024年度河湖堤防管护项目自评表`, the title of a form. */
const TITLE = /^(?:附件?\d*[：:]?)?(?:20\d{2}年?度?)?(?<name>[^：:，,。；;（(]{4,40}?)项目(?:支出)?(?:绩效)?自评表$/

/** A form that names its project with a few characters fewer or more than its own title does. */
function* titlesOfForms({ evaluations }: Disclosure): Generator<Observation> {
  for (const { kind, name, title } of evaluations) {
    const titled = kind === 'project' ? TITLE.exec(title?.text ?? '')?.groups?.name : undefined
    if (titled === undefined || name === undefined || title === undefined) continue
    const [here, there] = [withoutCode(name.text).replace(MARKS, ''), titled.replace(MARKS, '')]
    if (here.includes(there) || there.includes(here) || NUMBERED.test(here) || NUMBERED.test(there)) continue
    if (likeness(here, there) < HARDLY_DIFFERENT) continue
    yield {
      severity: 'info',
      message: `同一项目名称不一致：自评表的表名为“${titled}”，项目名称为“${name.text}”。`,
      evidence: [name.span, title.span],
      expected: titled,
      actual: name.text,
    }
  }
}

/** `泵站检修项目由某局组织实施`, in the report on a project of nearly that name. */
const CARRIED_OUT = /^(?<name>[^，。；：]{4,30})项目由[^，。]{2,40}组织实施/
const ALIKE = 0.4

function* whoCarriesOut({ document, evaluationReports }: Disclosure): Generator<Observation> {
  for (const { kind, name, start, end } of evaluationReports) {
    if (kind !== 'project' || name === undefined) continue
    const there = withoutCode(name.text).replace(MARKS, '')
    for (let block = start; block < end; block++) {
      const paragraph = document.blocks[block]
      const named = paragraph?.kind === 'paragraph' ? CARRIED_OUT.exec(paragraph.text)?.groups?.name : undefined
      const here = (named ?? '').replace(MARKS, '')
      if (named === undefined || here.includes(there) || there.includes(here) || likeness(here, there) < ALIKE) continue
      yield {
        message: `同一项目名称不一致：报告标题为“${name.text}”，此处为“${named}”。`,
        evidence: [{ block, start: 0, end: named.length }, name.span],
      }
    }
  }
}

/** `对泵站检修资金开展了专项评价`: one project alone. */
const EVALUATED =
  /(?<![针面应])对(?<name>[^，,。；;、：:“”\d]{6,40}?)(?:项目)?(?:开展|进行)了?(?:专项|重点|部门)(?:绩效)?评价/

/** Where one project has a report of its own, what the department says that it evaluated and reported on is called as it is. */
function* whatWasEvaluated(disclosure: Disclosure): Generator<Observation> {
  const [report, second] = disclosure.evaluationReports.filter(({ kind }) => kind === 'project')
  if (report?.name === undefined || second !== undefined) return
  const there = coreName(report.name.text).replace(MARKS, '')
  const known = knownProjects(disclosure).map((name) => name.replace(MARKS, ''))
  for (const { text, at } of passagesWith(wholeText(disclosure), '评价')) {
    if (at.cell !== undefined || (at.block >= report.start && at.block < report.end)) continue
    const match = EVALUATED.exec(text)
    const named = match?.groups?.name ?? ''
    const here = coreName(named).replace(MARKS, '')
    const isAttached = match !== null && text.slice(match.index).includes('报告')
    if (match === null || !isAttached || known.some((name) => name.includes(here) || here.includes(name))) continue
    if (likeness(here, there) < HARDLY_DIFFERENT || NUMBERED.test(here) || NUMBERED.test(there)) continue
    yield {
      message: `同一项目名称不一致：评价报告为“${report.name.text}”，此处为“${named}”。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, report.name.span],
    }
  }
}

/** `设立“泵站检修经费”项目`, which the report on it must call by its name. */
const SET_UP = /(?:设立|申请|申报|安排)了?[“"](?<name>[^“”"，。；]{4,30})[”"](?:专项)?项目/
/** Another's programme, or one that is no more. */
const BY_OTHERS = /(?:国家|中央|省|市级|原|曾|此前|以前|上年|去年|往年|另)[^，。；、]{0,12}$/
const WORDS_BEFORE = 16
const PARTLY_ALIKE = 0.3
const KIND_OF_MONEY = /(经费|资金|补助|专项|工程)(?:项目)?$/

/** What the report on a project says was set up (立项) is a project of much the same name that nobody knows. */
function* whatWasSetUp(disclosure: Disclosure): Generator<Observation> {
  const known = knownProjects(disclosure).map((name) => coreName(name).replace(MARKS, ''))
  for (const { kind, name, start, end } of disclosure.evaluationReports) {
    if (kind !== 'project' || name === undefined) continue
    const there = coreName(name.text).replace(MARKS, '')
    for (const { text, at } of passagesBetween(wholeText(disclosure), start + 1, end)) {
      if (at.cell !== undefined || !text.includes('项目')) continue
      const match = SET_UP.exec(text)
      const named = match?.groups?.name ?? ''
      const here = coreName(named).replace(MARKS, '')
      if (match === null || BY_OTHERS.test(text.slice(Math.max(0, match.index - WORDS_BEFORE), match.index))) continue
      if (known.some((one) => one.includes(here) || here.includes(one)) || likeness(here, there) < PARTLY_ALIKE)
        continue
      if (KIND_OF_MONEY.exec(named)?.[1] !== KIND_OF_MONEY.exec(name.text)?.[1]) continue
      const from = match.index + match[0].indexOf(named)
      yield {
        message: `同一项目名称不一致：报告标题为“${name.text}”，立项情况写的是“${named}”。`,
        evidence: [{ ...at, start: from, end: from + named.length }, name.span],
        expected: name.text,
        actual: named,
      }
    }
  }
}
