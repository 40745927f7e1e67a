import { add, intervalOf, scaleOf } from '@mingzhang/accounts'
import { DEPARTMENT, type Disclosure, type Fact, type Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue } from '../../relations/relation.ts'
import { holdsWord, wholeText } from '../../wording/whole-text.ts'

/** What is told of procurement: what its clause has in front of the amount, and a word without which none has it. */
interface Lead {
  readonly word: string
  readonly before: RegExp
}

const SMALL_AND_MEDIUM = '面向中小企业预留'
const SMALL_AND_MICRO = '面向小微企业预留'
const RESERVED: Lead = { word: SMALL_AND_MEDIUM, before: /在?面向中小企业预留的?政府采购项目中[^。；;]*$/ }
const MICRO: Lead = { word: SMALL_AND_MICRO, before: /在?面向小微企业预留的?政府采购项目中[^。；;]*$/ }
/** What is planned to be reserved for small and medium firms, micro firms among them. */
const PLANNED: Lead = { word: SMALL_AND_MEDIUM, before: /面向中小企业预留的?政府采购项目预算金额为?\s*$/ }
const PLANNED_MICRO: Lead = { word: SMALL_AND_MICRO, before: /面向小微企业预留的?政府采购项目预算金额为?\s*$/ }
const REST: Lead = { word: '政府采购项目中', before: /在?(?:其他|其它|非预留的?)政府采购项目中[^。；;]*$/ }
const CLAUSE_END = /[。；;]/

/** Reserved procurement and the rest exclude each other: together they cannot exceed what was bought. */
export const reservedProcurement: Check = {
  id: 'reserved-procurement',
  category: 'contradiction',
  severity: 'error',
  title:
    '预留项目与其他项目的采购金额互斥，两者之和不应大于政府采购总额；面向小微企业预留的不应大于面向中小企业预留的，采购金额不应大于预留的预算金额。',
  basis: '财库〔2020〕46号的公开口径：面向中小企业预留的项目与其他项目分别统计。',
  example: {
    wrong:
      '政府采购金额为20.00万元。在面向中小企业预留的政府采购项目中，采购金额20.00万元；在其他政府采购项目中，采购金额20.00万元。',
    right:
      '政府采购金额为20.00万元。在面向中小企业预留的政府采购项目中，采购金额15.00万元；在其他政府采购项目中，采购金额5.00万元。',
  },
  *run(disclosure) {
    const total = disclosure.facts.find((fact) => fact.concept.key === 'procurement' && fact.scope === DEPARTMENT)
    if (total === undefined) return
    yield* ofMicroFirms(disclosure, total)
    const reserved = amountBehind(disclosure, total, RESERVED)
    const rest = amountBehind(disclosure, total, REST)
    if (reserved === undefined || rest === undefined) return
    const together = add(interval(reserved), interval(rest))
    if (together.low <= factValue(total).high) return
    yield {
      message: `预留项目${printFigure(reserved)}与其他项目${printFigure(rest)}互斥，两者之和大于政府采购总额${printFigure(total.figure)}。`,
      evidence: [{ ...rest.span, start: clauseStart(disclosure, rest) }, reserved.span, total.figure.span],
    }
  },
}

/** What is reserved for micro firms is part of what is reserved for small and medium ones, and what they got of the whole. */
function* ofMicroFirms(disclosure: Disclosure, total: Fact): Generator<Observation> {
  const got = amountBehind(disclosure, total, MICRO)
  if (got !== undefined && interval(got).low > factValue(total).high)
    yield {
      message: `小微企业供应商的采购金额${printFigure(got)}大于政府采购总额${printFigure(total.figure)}。`,
      evidence: [got.span, total.figure.span],
    }
  const [planned, micro] = [PLANNED, PLANNED_MICRO].map((lead) => amountBehind(disclosure, total, lead))
  const bought = [
    { firms: '中小企业', budget: planned, spent: amountBehind(disclosure, total, RESERVED) },
    { firms: '小微企业', budget: micro, spent: got },
  ]
  for (const { firms, budget, spent } of bought) {
    if (budget === undefined || spent === undefined || interval(spent).low <= interval(budget).high) continue
    yield {
      severity: 'warning',
      message: `面向${firms}预留的项目采购金额${printFigure(spent)}大于其预算金额${printFigure(budget)}。`,
      evidence: [spent.span, budget.span],
    }
  }
  if (planned !== undefined && micro !== undefined && interval(micro).low > interval(planned).high)
    yield {
      severity: 'warning',
      message: `面向小微企业预留的预算金额${printFigure(micro)}大于面向中小企业预留的${printFigure(planned)}，小微企业属于中小企业。`,
      evidence: [micro.span, planned.span],
    }
}

const interval = (figure: Figure) => intervalOf(figure.stated, scaleOf(figure.unit), figure.decimals)

const clauseStart = (disclosure: Disclosure, figure: Figure): number => {
  const before = textAround(disclosure.document, figure.span).slice(0, figure.span.start)
  return REST.before.exec(before)?.index ?? figure.span.start
}

/** The first amount behind the words in their clause; text between two figures is read once. */
function amountBehind(disclosure: Disclosure, total: Fact, { word, before }: Lead): Figure | undefined {
  if (!holdsWord(wholeText(disclosure), word)) return undefined
  const { document, figures } = disclosure
  let read = { block: -1, end: 0 }
  let behind = false
  return figures.find(({ section, span, unit }) => {
    if (section !== total.figure.section || span.cell !== undefined) return false
    const sameBlock = span.block === read.block
    const between = textAround(document, span).slice(sameBlock ? read.end : 0, span.start)
    behind = before.test(between) || (sameBlock && behind && !CLAUSE_END.test(between))
    read = span
    return behind && unit.measure === 'amount'
  })
}
