import type { Disclosure, Section } from '@mingzhang/disclosure'
import { type Span, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeText } from '../../wording/whole-text.ts'

const NUMBER = /^[\s　]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[、.．]?)[\s　]*/
const MONEY_HEADING = /总体(?:收入|支出|收支)情况$/
const LONGEST_HEADING = 30

export const repeatedHeading: Check = {
  id: 'repeated-heading',
  category: 'template-leftover',
  severity: 'warning',
  title: '上级标题与下级标题、前后章节的标题不相同，标题概括其下内容。',
  basis: '四川省部门整体支出绩效自评报告提纲：部门总体收支情况、部门财政拨款收支情况。',
  example: {
    wrong: '（一）部门总体收入情况 1.部门总体收入情况 2.部门总体支出情况',
    right: '（一）部门总体收支情况 1.部门总体收入情况 2.部门总体支出情况',
  },
  *run(disclosure) {
    for (const section of disclosure.sections) {
      const title = plain(section.title)
      if (!MONEY_HEADING.test(title)) continue
      const same = headings(disclosure, section).filter(({ text }) => text === title)
      if (same.length > 0)
        yield observation(
          section,
          title,
          same.map(({ span }) => span),
        )
    }
  },
}

const plain = (text: string): string => text.replace(NUMBER, '').replace(/[\s　。：:]/g, '')

/** Short numbered paragraphs of the same report: below the section, or in the section before it. */
function headings(disclosure: Disclosure, section: Section): { text: string; span: Span }[] {
  const before = disclosure.sections.findLast(
    (one) => one.end <= section.start && one.parent === section.parent && one.depth === section.depth,
  )
  return wholeText(disclosure)
    .passages.filter(
      ({ at, text }) =>
        at.cell === undefined &&
        at.block !== section.start &&
        at.block >= (before?.start ?? section.start) &&
        at.block < section.end &&
        text.length <= LONGEST_HEADING &&
        NUMBER.test(text),
    )
    .map(({ at, text }) => ({ text: plain(text), span: spanWithin(at, 0, text.length) }))
}

const observation = (section: Section, title: string, same: readonly Span[]): Observation => ({
  message: `标题“${title}”与其下级（或前一节）的标题相同，不能概括本节内容，疑为提纲改写不全。`,
  evidence: [{ block: section.start, start: 0, end: section.title.length }, ...same],
})
