import { functionalSubjects } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { rowsNamedOtherwise } from '../../subjects/names-of-codes.ts'
import { codeSpan } from '../../subjects/table-rows.ts'

/** One code bears one name in all tables of a disclosure, and not that of another subject. */
export const codeNamedOtherwise: Check = {
  id: 'code-named-otherwise',
  category: 'subject-name',
  severity: 'error',
  title: '同一科目编码在各张附表中的名称应当一致，不得用其他科目的名称。',
  basis: '《政府收支分类科目》：一个编码对应一个科目名称。',
  example: {
    wrong: '收入决算表：20805 行政事业单位养老支出；支出决算表：20805 住房公积金',
    right: '收入决算表：20805 行政事业单位养老支出；支出决算表：20805 行政事业单位养老支出',
  },
  *run(disclosure) {
    yield* classesTold(disclosure)
    for (const { row, right, beside } of rowsNamedOtherwise(disclosure))
      yield {
        message: `附表中编码${row.code}的名称写作“${row.name}”，${beside === undefined ? '科目表' : '其他附表'}中为“${beside?.name ?? right}”。`,
        evidence: [row.span, codeSpan(disclosure, row), ...(beside === undefined ? [] : [beside.span])],
        expected: beside?.name ?? right,
        actual: row.name,
      }
  },
}

/** `住房保障251（类）`: a code that no 类 has, beside the name of one that has another. */
function* classesTold({ subjectMentions }: Disclosure): Generator<Observation> {
  const classes = functionalSubjects.under('')
  for (const { levels } of subjectMentions) {
    for (const { mark, name, code, span } of levels) {
      if (mark !== '类' || code.length !== 3 || name === '' || classes.some((one) => one.code === code)) continue
      const meant = classes.find((one) => one.name === name || one.name === `${name}支出`)
      if (meant === undefined) continue
      yield {
        message: `“${name}”的类级科目编码写作${code}，科目表中没有这一类，应为${meant.code}。`,
        evidence: [span],
        expected: meant.code,
        actual: code,
      }
    }
  }
}
