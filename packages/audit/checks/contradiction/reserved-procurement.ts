import { add, intervalOf, scaleOf } from '@mingzhang/accounts'
import { DEPARTMENT, type Disclosure, type Fact, type Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue } from '../../relations/relation.ts'

const RESERVED = /在?面向中小企业预留的?政府采购项目中[^。；;]*$/
const REST = /在?(?:其他|其它|非预留的?)政府采购项目中[^。；;]*$/
const CLAUSE_END = /[。；;]/

/** Reserved procurement and the rest exclude each other: together they cannot exceed what was bought. */
export const reservedProcurement: Check = {
  id: 'reserved-procurement',
  category: 'contradiction',
  severity: 'error',
  title: '预留项目与其他项目的采购金额互斥，两者之和不应大于政府采购总额。',
  basis: '财库〔2020〕46号的公开口径：面向中小企业预留的项目与其他项目分别统计。',
  example: {
    wrong:
      '政府采购金额为20.00万元。在面向中小企业预留的政府采购项目中，采购金额20.00万元；在其他政府采购项目中，采购金额20.00万元。',
    right:
      '政府采购金额为20.00万元。在面向中小企业预留的政府采购项目中，采购金额15.00万元；在其他政府采购项目中，采购金额5.00万元。',
  },
  *run(disclosure) {
    const total = disclosure.facts.find((fact) => fact.concept.key === 'procurement' && fact.scope === DEPARTMENT)
    const reserved = total === undefined ? undefined : amountBehind(disclosure, total, RESERVED)
    const rest = total === undefined ? undefined : amountBehind(disclosure, total, REST)
    if (total === undefined || reserved === undefined || rest === undefined) return
    const together = add(interval(reserved), interval(rest))
    if (together.low <= factValue(total).high) return
    yield {
      message: `预留项目${printFigure(reserved)}与其他项目${printFigure(rest)}互斥，两者之和大于政府采购总额${printFigure(total.figure)}。`,
      evidence: [{ ...rest.span, start: clauseStart(disclosure, rest) }, reserved.span, total.figure.span],
    }
  },
}

const interval = (figure: Figure) => intervalOf(figure.stated, scaleOf(figure.unit), figure.decimals)

const clauseStart = (disclosure: Disclosure, figure: Figure): number => {
  const before = textAround(disclosure.document, figure.span).slice(0, figure.span.start)
  return REST.exec(before)?.index ?? figure.span.start
}

/** The first amount behind the words in their clause; text between two figures is read once. */
function amountBehind({ document, figures }: Disclosure, total: Fact, words: RegExp): Figure | undefined {
  let read = { block: -1, end: 0 }
  let behind = false
  return figures.find(({ section, span, unit }) => {
    if (section !== total.figure.section || span.cell !== undefined) return false
    const sameBlock = span.block === read.block
    const between = textAround(document, span).slice(sameBlock ? read.end : 0, span.start)
    behind = words.test(between) || (sameBlock && behind && !CLAUSE_END.test(between))
    read = span
    return behind && unit.measure === 'amount'
  })
}
