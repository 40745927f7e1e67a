import { type Disclosure, type EvaluationReport, numeralValue } from '@mingzhang/disclosure'
import { allMatches, type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { spanAt, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** `附件4：重点项目绩效自评报告（3个项目）`. */
const ANNOUNCED =
  /^\s*附件\s?(?<number>\d{1,2})[：:\s.．、]?[^\n（(]{0,24}绩效(?:自评|评价)报告\s?[（(]共?(?<count>\d{1,2})(?:个项目|[个份篇])[）)]/gm
const TITLE = /^\s*附件\s?(\d{1,2})(?![\d—-])/

/** So many reports on projects are announced under an attachment, so many stand there. */
export const announcedNumber: Check = {
  id: 'announced-number',
  category: 'completeness',
  severity: 'warning',
  title: '目录、附件清单注明的项目绩效报告份数应与所附的相符。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）：公开内容应当完整，目录与正文一致。',
  example: {
    wrong: '附件4：项目绩效自评报告（3个项目）……（附件4之下有2个项目的报告）',
    right: '附件4：项目绩效自评报告（2个项目）……（附件4之下有2个项目的报告）',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const match of allMatches(whole.text, ANNOUNCED)) {
      const { number = '', count = '' } = match.groups ?? {}
      const places = placesUnder(disclosure, Number(number))
      if (places.length === 0 || places.length === Number(count)) continue
      if (!areNumbered(disclosure, places) && !isToldAs(whole, places.length, Number(count))) continue
      yield {
        message: `此处注明附件${number}有${count}个项目的绩效报告，所附为${places.length}个。`,
        evidence: [spanAt(whole, match.index, match.index + match[0].length), ...places],
        expected: `${places.length}个`,
        actual: `${count}个`,
      }
    }
  },
}

/** `3个重点项目绩效自评报告`, `3份项目自评报告` */
const TOLD =
  /(?<![\d.])(?<count>\d{1,2})[个份篇](?:重点|专项|部门)?(?:预算)?(?:项目|专项)(?:支出)?(?:预算)?(?:的)?(?:绩效)?(?:自评|评价)报告/g

/** Whether other words of the text, and all of them, tell the number that stands there. */
function isToldAs({ text }: WholeText, there: number, announced: number): boolean {
  const told = allMatches(text, TOLD).map(({ groups }) => Number(groups?.count))
  return told.includes(there) && !told.includes(announced)
}

const NUMBERED = /^[\s　]*[（(]?(?<number>[一二三四五六七八九十]|\d{1,2})[）)、.．]/

/** Titles that are numbered one after the other: none between them was overlooked, and none stands in a file of its own. */
const areNumbered = ({ document }: Disclosure, places: readonly Span[]): boolean =>
  places.length > 1 &&
  places.every((place, index) => {
    const number = NUMBERED.exec(textAround(document, place))?.groups?.number ?? ''
    return (/\d/.test(number) ? Number(number) : numeralValue(number)) === index + 1
  })

/** Where the reports on projects begin under the title of an attachment, up to the next one. */
function placesUnder({ document, evaluationReports }: Disclosure, number: number): Span[] {
  const titles = document.blocks.flatMap((block, index) => {
    const told = block.kind === 'paragraph' ? TITLE.exec(block.text)?.[1] : undefined
    return told === undefined ? [] : [{ number: Number(told), index }]
  })
  const from = titles.findLast((title) => title.number === number)?.index
  if (from === undefined) return []
  const to = titles.find(({ index }) => index > from)?.index ?? document.blocks.length
  return evaluationReports.flatMap((report) =>
    report.kind === 'project' && report.start >= from && report.start < to && !isHeadingOfAll(report)
      ? [report.title.span]
      : [],
  )
}

/** Fewer blocks hold no report. */
const FEWEST_BLOCKS = 4

/** The title of the attachment once more, above the first of its reports. */
const isHeadingOfAll = ({ name, start, end }: EvaluationReport): boolean =>
  name === undefined && end - start < FEWEST_BLOCKS
