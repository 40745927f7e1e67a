import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, spanAt, wholeText } from '../../wording/whole-text.ts'

/** The accounts are compared with the year before. */
export const comparedYear: Check = {
  id: 'compared-year',
  category: 'year',
  severity: 'error',
  title: '同比应与报告年度的上一年度比较。',
  basis: '文内关系 K02、K19：增减变动以上年决算数为基数。',
  example: {
    wrong: '2023年度收、支总计110.00万元。与2021年相比，收、支总计各增加10.00万元。',
    right: '2023年度收、支总计110.00万元。与2022年相比，收、支总计各增加10.00万元。',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined) return
    // what is compared with the year before may be compared with another one besides
    const compared = new Set(
      disclosure.changes.flatMap(({ subject, baseYear }) => (baseYear === year - 1 ? [subject.figure.id] : [])),
    )
    for (const { subject, baseYear, span } of disclosure.changes) {
      if (
        compared.has(subject.figure.id) ||
        baseYear === undefined ||
        baseYear === year - 1 ||
        subject.year !== year ||
        subject.figure.unit.measure !== 'amount'
      )
        continue
      yield {
        message: `报告年度为${year}年，此处与${baseYear}年比较，应与${year - 1}年比较。`,
        evidence: [sentenceUpTo(span, subject.figure.span)],
        expected: `${year - 1}年`,
        actual: `${baseYear}年`,
      }
    }
    yield* withItself(disclosure)
    yield* withOwnYear(disclosure, year)
    yield* unchangedSince(disclosure, year)
  },
}

/** `与2023年度相比，收入总计增加` in the accounts of 2023: no year is the one before itself. */
function* withOwnYear(disclosure: Disclosure, year: number): Generator<Observation> {
  const own = new RegExp(
    `(?:[比较与]|相比于)\\s?${year}\\s?年度?(?:决算数?)?(?:相比)?[，,]?(?:[^，。；年预]|预算财政拨款){0,24}?(?:增加|减少|增长|下降|上升|持平)`,
  )
  for (const { at, text } of passagesWith(wholeText(disclosure), `${year}年`)) {
    const match = own.exec(text)
    if (match === null) continue
    const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, match.index)
    // What comes after the year may be compared with it.
    if (sentence.includes(`${year + 1}`) || WITH_ITSELF_BEFORE.test(sentence)) continue
    yield {
      message: `报告年度为${year}年，此处与${year}年比较，应与${year - 1}年比较。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${year - 1}年`,
      actual: `${year}年`,
    }
  }
}

const UNCHANGED = /(?:[与较比同]|相比于)\s?(20\d\d)\s?年度?(?:决算数?)?相比[，,][^，。；年\d]{0,24}(?:基本)?持平/g

/** `2023年…与2021年相比，…持平`: without an amount there is no change that tells the year. */
function* unchangedSince(disclosure: Disclosure, year: number): Generator<Observation> {
  const passages = passagesWith(wholeText(disclosure), '持平')
  if (passages.length === 0) return
  const ofYear = new Set(disclosure.facts.flatMap((fact) => (fact.year === year ? [fact.figure.span.block] : [])))
  const isOfYear = ({ at, text }: Passage): boolean =>
    text.startsWith(`${year}年`) || (at.cell === undefined && ofYear.has(at.block))
  for (const passage of passages) {
    const { at, text } = passage
    if (text.includes(`${year - 1}年`)) continue
    for (const { index, 0: words, 1: base = '' } of allMatches(text, UNCHANGED)) {
      if (base === `${year}` || !isOfYear(passage)) continue
      yield {
        message: `报告年度为${year}年，此处与${base}年比较，应与${year - 1}年比较。`,
        evidence: [{ ...at, start: index, end: index + words.length }],
        expected: `${year - 1}年`,
        actual: `${base}年`,
      }
    }
  }
}

/** Another year, a budget or a plan is compared; or the sentence is found by its own year already. */
const WITH_ITSELF_BEFORE = /20\d{2}\s?年[^。；;，,]*$|预算|计划|下一?年|明年|[今当]年/

const WITH_ITSELF =
  /(?<year>20\d{2})\s?年(?![初末底])(?:度)?[^。；;，,\n]{2,40}?(?:(?:比|较)\s?\k<year>\s?年(?![初末底]|\s?\d|年[初末]|度?[^，。；]{0,20}预算)|(?:与|同|和)\s?\k<year>\s?年度?(?:决算数?)?(?:相比|比较))/g

/** `2024年度“三公”经费…比2024年度增加`. */
function* withItself(disclosure: Disclosure): Generator<Observation> {
  const whole = wholeText(disclosure)
  for (const match of allMatches(whole.text, WITH_ITSELF)) {
    yield {
      message: `${match.groups?.year}年的数与${match.groups?.year}年自身比较，其中一处年度有误。`,
      evidence: [spanAt(whole, match.index, match.index + match[0].length)],
    }
  }
}

/** The words of the comparison stand between the figure compared and its change. */
const sentenceUpTo = <S extends { block: number; start: number; end: number }>(change: S, subject: S): S =>
  change.block === subject.block && subject.start < change.start ? { ...change, start: subject.start } : change
