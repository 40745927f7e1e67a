import { DEPARTMENT } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'

/** Money that glossaries explain wherever there is some: its concept, its name, and how headwords name it. */
const TERMS = [
  { key: 'income.superior', name: '上级补助收入', headword: /上级补助/ },
  { key: 'income.operations', name: '事业收入', headword: /事业收入/ },
  { key: 'income.business', name: '经营收入', headword: /经营收入/ },
  { key: 'income.subordinate', name: '附属单位上缴收入', headword: /附属单位/ },
  { key: 'income.other', name: '其他收入', headword: /其[他它]收入/ },
  { key: 'opening', name: '年初结转和结余', headword: /结转|结余/ },
  { key: 'closing', name: '年末结转和结余', headword: /结转|结余/ },
] as const

/** A glossary that explains one of these explains income and expenditure. */
const EXPLAINS_MONEY = /财政拨款|拨款收入|基本支出|项目支出/

export const glossaryCoversMoney: Check = {
  id: 'glossary-covers-money',
  category: 'completeness',
  severity: 'info',
  title: '情况说明中有数的收入类别、结转和结余，名词解释有这一条。',
  basis:
    '财政部部门决算公开范本名词解释：财政拨款收入、事业收入、经营收入、其他收入、年初结转和结余、年末结转和结余等。',
  example: {
    wrong: '本年收入中事业收入64.95万元；名词解释只有财政拨款收入、基本支出、项目支出',
    right: '名词解释在财政拨款收入之后解释事业收入',
  },
  *run({ glossary, facts, year }) {
    const beside = glossary.find(({ headword }) => EXPLAINS_MONEY.test(headword))
    if (beside === undefined) return
    const lacking = TERMS.flatMap(({ key, name, headword }) => {
      if (glossary.some((entry) => headword.test(entry.headword))) return []
      const told = facts.find(
        ({ concept, scope, year: of, figure }) =>
          concept.key === key && scope === DEPARTMENT && of === year && figure.unit.measure === 'amount',
      )
      return told === undefined || told.figure.stated.digits === 0n ? [] : [{ name, span: told.figure.span }]
    })
    if (lacking.length === 0) return
    yield {
      message: `情况说明中有${lacking.map(({ name }) => name).join('、')}，名词解释没有。`,
      suggestion: '在名词解释中补充。',
      evidence: [beside.headSpan, ...lacking.map(({ span }) => span)],
    }
  },
}
