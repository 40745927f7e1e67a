import { overlap } from '@mingzhang/accounts'
import type { Change, Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue, figureValue, isExact } from '../../relations/relation.ts'
import { spanAt, wholeText } from '../../wording/whole-text.ts'

const NOTHING = /(?:(?<year>20\d{2})\s?年度?|上年度?)(?:没有|无|未发生)(?:此|该|这)项(?:支出|收入|收支|经费|费用|开支)/g
/** How far behind the change the words may begin. */
const REACH = 12

/** Where there was nothing the year before, all of this year's figure is its increase. */
export const nothingBefore: Check = {
  id: 'nothing-before',
  category: 'yoy',
  severity: 'error',
  title: '上年没有此项支出的，增加额等于本年数，方向为增加，所称上年为报告年度的上一年度。',
  basis: '文内关系 K02：增减额 = 本年决算数 − 上年决算数；上年为0时增加额即本年数。',
  example: {
    wrong: '2022年公务接待费支出2.51万元，比2021年增加3.51万元，2021年没有此项支出。',
    right: '2022年公务接待费支出2.51万元，比2021年增加2.51万元，2021年没有此项支出。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    if (!whole.text.includes('项')) return
    for (const match of allMatches(whole.text, NOTHING)) {
      const span = spanAt(whole, match.index, match.index + match[0].length)
      const change = changeBefore(disclosure, span)
      if (change === undefined) continue
      yield* ofAmount(change, span)
      yield* ofYear(disclosure, match.groups?.year, change, span)
    }
  },
}

const changeBefore = ({ changes }: Disclosure, { block, cell, start }: Span): Change | undefined =>
  changes.findLast(
    ({ span }) => span.block === block && span.cell === cell && span.end <= start && start - span.end <= REACH,
  )

function* ofAmount({ subject, amount, direction, span }: Change, told: Span): Generator<Observation> {
  if (direction !== 'increase' && subject.figure.stated.digits !== 0n) {
    yield {
      message: `上年没有此项支出，本年${printFigure(subject.figure)}，只能是增加。`,
      evidence: [span, told, subject.figure.span],
      expected: '增加',
    }
  }
  if (amount === undefined || !isExact(amount) || !isExact(subject.figure)) return
  const samePlaces =
    amount.stated.decimals === subject.figure.stated.decimals && amount.unit.word === subject.figure.unit.word
  const equal = samePlaces
    ? amount.stated.digits === subject.figure.stated.digits
    : overlap(figureValue(amount), factValue(subject))
  if (equal) return
  yield {
    message: `上年没有此项支出，增加额应等于本年的${printFigure(subject.figure)}，此处为${printFigure(amount)}。`,
    evidence: [amount.span, subject.figure.span, told],
    expected: printFigure(subject.figure),
    actual: printFigure(amount),
  }
}

function* ofYear(
  { year }: Disclosure,
  named: string | undefined,
  { span }: Change,
  told: Span,
): Generator<Observation> {
  if (named === undefined || year === undefined || Number(named) === year - 1) return
  yield {
    message: `此处说${named}年没有此项支出，比较的上年应为${year - 1}年。`,
    evidence: [told, span],
    expected: `${year - 1}年`,
    actual: `${named}年`,
  }
}
