import { exactParts } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { impliedBase } from '../../relations/growth.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `增长100%（2023年度无车辆购置支出）`: all that was added, and behind it that there was nothing before; another rate is of something. */
const NOTHING_BEFORE =
  /(?:增长|增加|上升|增幅(?:为|达)?)(?<rate>100(?:\.0+)?)[%％][（(，,](?:(?<year>20\d{2})年度?|上年度?|去年)(?:没有|无|未发生|未安排)(?:此项|该项|这项)?(?![^，,。；;）)]{0,12}(?:调整|追加|变动|结余|结转))[^，,。；;）)]{0,12}(?:支出|费用|经费|开支)(?=[，,。；;）)]|$)/g

/** A growth rate over nothing says nothing. */
export const zeroBase: Check = {
  id: 'zero-base-growth',
  category: 'yoy',
  severity: 'warning',
  title: '上年数为0的，不能计算增减率。',
  basis: '文内关系 K02：上年数为0时不列增减率，应说明“上年无此项支出”。',
  example: {
    wrong: '因公出国（境）费支出8.00万元，比上年增加8.00万元，增长100%。',
    right: '因公出国（境）费支出8.00万元，上年无此项支出。',
  },
  *run(disclosure) {
    for (const change of [...disclosure.changes, ...disclosure.budgetDifferences]) {
      const base = impliedBase(change)
      const { rate, amount, subject } = change
      if (base === undefined || rate === undefined || amount === undefined || amount.stated.digits === 0n) continue
      // Of `1万元，增加0.5万元` half was there before, however roughly both are printed.
      const isLess =
        amount.unit.word === subject.figure.unit.word && exactParts(amount.stated) < exactParts(subject.figure.stated)
      const baseIsZero = base.low <= 0n && base.high >= 0n && change.direction === 'increase' && !isLess
      if (!baseIsZero || rate.stated.digits === 0n) continue
      const ofBudget = 'budget' in change
      yield {
        message: `${subject.concept.label}本年数与增加额相同，${ofBudget ? '预算数' : '上年数'}为0，不能计算增长率。`,
        evidence: [rate.span, amount.span, subject.figure.span],
        suggestion: `删去增长率，改写为“${ofBudget ? '年初未安排此项预算' : '上年无此项支出'}”，并说明新增原因。`,
      }
    }
    yield* besideNothing(disclosure)
  },
}

/** A rate beside the statement that there was nothing the year before. */
function* besideNothing(disclosure: Disclosure): Generator<Observation> {
  for (const { text, at } of passagesWithAny(wholeText(disclosure), ['%', '％'])) {
    if (!/20\d{2}年|上年|去年/.test(text)) continue
    for (const match of allMatches(text, NOTHING_BEFORE)) {
      const { rate = '', year } = match.groups ?? {}
      const isOfYearBefore = year === undefined || Number(year) === (disclosure.year ?? 0) - 1
      if (!isOfYearBefore) continue
      yield {
        message: `上年没有此项支出，不能计算增长率，此处写增长${rate}%。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        suggestion: '删去增长率，说明上年无此项支出。',
      }
    }
  }
}
