import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** So many other reports with the same number of paragraphs under each heading were written by one outline. */
const FEWEST_ALIKE = 3
const FEWEST_HEADINGS = 3
/** What is longer, or ends as a sentence, is no heading. */
const LONGEST_HEADING = 24
const SENTENCE = /[。；]$/
/** `（三）改进措施。…`: what the outline asks for in this paragraph. */
const LABEL = /^\s*([（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][^，。；：\d]{2,16})[。：]/
/** So many headings with as many paragraphs in every other report leave no room for one more. */
const FEWEST_OF_FORM = 5
const TITLE = /[表图件部分](?:[（(][^）)]*[）)])?\s*$/

/** Reports of one outline have as many paragraphs under each of its headings; one more, or one less, is a slip of one report. */
export const paragraphsOfReports: Check = {
  id: 'paragraphs-of-reports',
  category: 'completeness',
  // A project may well have more to tell than the others.
  severity: 'info',
  title: '同一提纲的项目自评报告，各标题之下的段落数其他项目均相同的，不应有个别报告多一段、缺一段。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评报告按统一提纲撰写。',
  example: {
    wrong: '五个项目的自评报告“三、项目实施及管理情况”之下均为一段，一个项目的夹入了其他部门的一段',
    right: '六个项目的自评报告“三、项目实施及管理情况”之下均为一段',
  },
  *run(disclosure) {
    const reports = disclosure.evaluationReports.filter(({ kind }) => kind === 'project')
    if (reports.length <= FEWEST_ALIKE) return
    const texts = reports.map((report) => paragraphsOf(disclosure, report))
    const headings = commonHeadings(texts)
    if (headings.length < FEWEST_HEADINGS) return
    const outlines = texts.map((text) => parts(text, headings))
    for (const heading of headings) yield* unlikeBeginning(reports, outlines, heading)
    const usual = outlines.map(countsOf).find((counts, at, all) => all.includes(counts, at + 1))
    const odd = outlines.flatMap((outline, at) => (countsOf(outline) === usual ? [] : [{ outline, at }]))
    const [only, second] = odd
    const like = outlines.find((outline) => countsOf(outline) === usual)
    if (only === undefined || second !== undefined || like === undefined) return
    yield* differences(reports[only.at], only.outline, like)
  },
}

/** The one paragraph below a heading without an amount, where those of all other reports begin with the same words and theirs. */
function* unlikeBeginning(
  reports: readonly EvaluationReport[],
  outlines: readonly (readonly Part[])[],
  heading: string,
): Generator<Observation> {
  const own = outlines.map((outline) => outline.find((part) => part.heading.text === heading)?.below ?? [])
  if (own.some(({ length }) => length !== own[0]?.length)) return
  for (const index of own[0]?.keys() ?? []) {
    const passages = own.flatMap((below) => below[index] ?? [])
    const [odd, second] = passages.flatMap((passage, at) => {
      const others = passages.filter((one) => one !== passage).map(({ text }) => text)
      const beginning = sharedBeginning(others)
      const leadToAmounts = others.every((text) => /^\d/.test(text.slice(beginning.length)))
      return beginning.length >= FEWEST_SHARED && leadToAmounts && !AMOUNT.test(passage.text)
        ? [{ passage, beginning, report: reports[at] }]
        : []
    })
    if (odd === undefined || second !== undefined) continue
    const { passage, beginning, report } = odd
    yield {
      severity: 'warning',
      message: `“${shorten(report?.name?.text ?? '')}”自评报告的“${heading}”之下写“${shorten(passage.text)}”，其他项目的报告此处均写“${shorten(beginning)}”多少，疑误入其他段落。`,
      evidence: [{ ...passage.at, start: 0, end: passage.text.length }],
    }
  }
}

/** So many characters that all others begin with, in front of an amount, are the outline's own words. */
const FEWEST_SHARED = 6
const AMOUNT = /\d\s*万?元/

function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let length = 0
  while (length < first.length && others.every((text) => text[length] === first[length])) length += 1
  return first.slice(0, length).replace(/\d.*$/, '')
}

/** Up to the first table, which is the form of the project. */
function paragraphsOf(disclosure: Disclosure, { start, end }: EvaluationReport): Passage[] {
  const passages = passagesBetween(wholeText(disclosure), start + 1, end)
  const table = passages.findIndex(({ at }) => at.cell !== undefined)
  const own = (table < 0 ? passages : passages.slice(0, table)).filter(({ text }) => text.trim() !== '')
  // Behind the last report the title of the first form may stand.
  return own.slice(0, own.findLastIndex(({ text }) => !TITLE.test(text)) + 1)
}

const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && !SENTENCE.test(text)

/** In the order of the first report: what each of them prints once. */
function commonHeadings([first = [], ...others]: readonly (readonly Passage[])[]): string[] {
  const isOnce = (text: string, passages: readonly Passage[]): boolean =>
    passages.filter((one) => one.text === text).length === 1
  return first.flatMap(({ text }) =>
    isHeading(text) && isOnce(text, first) && others.every((passages) => isOnce(text, passages)) ? [text] : [],
  )
}

interface Part {
  readonly heading: Passage
  readonly below: readonly Passage[]
}

function parts(passages: readonly Passage[], headings: readonly string[]): Part[] {
  const starts = passages.flatMap(({ text }, at) => (headings.includes(text) ? [at] : []))
  return starts.flatMap((at, index): Part[] => {
    const heading = passages[at]
    return heading === undefined ? [] : [{ heading, below: passages.slice(at + 1, starts[index + 1]) }]
  })
}

/** The headings in their order, each with how many paragraphs stand below. */
const countsOf = (outline: readonly Part[]): string =>
  outline.map(({ heading, below }) => `${heading.text} ${below.length}`).join('|')

function* differences(
  report: EvaluationReport | undefined,
  outline: readonly Part[],
  like: readonly Part[],
): Generator<Observation> {
  for (const { heading, below } of outline) {
    const due = like.find((part) => part.heading.text === heading.text)?.below.length
    if (due === undefined || Math.abs(due - below.length) !== 1) continue
    const missing = labelsOf(like.find((part) => part.heading.text === heading.text)?.below ?? []).filter(
      (label) => !labelsOf(below).includes(label),
    )
    const isCertain = below.length < due ? missing.length === 1 : outline.length >= FEWEST_OF_FORM && !isNumbered(below)
    const supposed = below.length > due ? '夹入了其他段落' : `缺漏一段${missing.length === 1 ? `“${missing[0]}”` : ''}`
    yield {
      ...(isCertain ? { severity: 'warning' as const } : {}),
      message: `“${shorten(report?.name?.text ?? '')}”自评报告的“${heading.text}”之下有${below.length}段，其他项目的报告均为${due}段，疑${supposed}。`,
      evidence: [heading, ...below].map(({ at, text }) => ({ ...at, start: 0, end: text.length })),
      expected: `${due}段`,
      actual: `${below.length}段`,
    }
  }
}

/** `1.…`, `2.…`: the paragraphs below are one list, into which nothing slipped. */
const isNumbered = (below: readonly Passage[]): boolean =>
  below.every(({ text }, at) => new RegExp(`^\\s*[（(]?${at + 1}[）)、.．]`).test(text))

const labelsOf = (passages: readonly Passage[]): string[] => passages.flatMap(({ text }) => LABEL.exec(text)?.[1] ?? [])
