import type { Disclosure, Evaluation, Words } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { listedProjects } from '../../evaluations/listed-projects.ts'
import { type ClauseSource, clausesOf, type NumberedClause } from '../../evaluations/numbered-clauses.ts'
import { wholeText } from '../../wording/whole-text.ts'

/** The goals of a form (年度总体目标 and its completion), told in the same words elsewhere with another number or unit. */
export const toldInForm: Check = {
  id: 'goals-told-in-form',
  category: 'table-text',
  severity: 'warning',
  title: '文字部分照自评表“年度总体目标”叙述的目标和完成情况，数量和计量单位应与自评表一致。',
  basis: '绩效自评报告、决算情况说明与自评表反映同一项目的同一事实（L10–L12）。',
  example: {
    wrong: '自评表：养护公路2168公里，优良路率91%；自评报告：养护公路2178公里，优良路率91%。',
    right: '自评表：养护公路2168公里，优良路率91%；自评报告：养护公路2168公里，优良路率91%。',
  },
  *run(disclosure) {
    const forms = disclosure.evaluations.filter(({ kind, goals }) => kind === 'project' && goals !== undefined)
    if (forms.length === 0) return
    const byForm = new Map(forms.map((form) => [form, toldBy(form)]))
    for (const told of byForm.values()) yield* unitsWithin(told)
    const results = blocksOfResults(disclosure)
    for (const { text, block, form } of paragraphsOfProjects(disclosure)) {
      const told = byForm.get(form)
      if (told === undefined) continue
      const clauses = clausesOf(text)
      for (const clause of clauses) {
        if (isOfPart(clause, clauses)) continue
        const stage = stageOf(text, clause, results.has(block))
        const ofThing = (told.get(withoutUnit(clause)) ?? []).filter(
          (one) => stage === undefined || one.stage === stage,
        )
        const alike = ofThing.filter(({ words }) => words === clause.words)
        const same = alike.length > 0 ? alike : inOtherUnit(clause, ofThing)
        if (same.length === 0 || same.some((one) => isSame(one, clause)) || isInOtherWords(clause, told)) continue
        yield observation(clause, same, { block, start: clause.start, end: clause.end })
      }
    }
  },
}

/** What is expected is counted in one unit, what became of it in another. */
function* unitsWithin(told: ReadonlyMap<string, readonly FormClause[]>): Generator<Observation> {
  for (const clauses of told.values()) {
    const [one, other, more] = clauses
    if (one === undefined || other === undefined || more !== undefined || one.stage === other.stage) continue
    if (one.words === other.words || !hasUnit(one) || !hasUnit(other)) continue
    if (MAY_DIFFER.test(one.words) || MAY_DIFFER.test(other.words)) continue
    yield observation(other, [one], other.span)
  }
}

/** A goal may be a bound, of which the result tells none. */
const MAY_DIFFER = /(?:以[上下内]|左右)$/

type Stage = 'expected' | 'actual'

interface FormClause extends NumberedClause {
  readonly stage: Stage
  readonly span: Span
}

/** Clauses with numbers in the goals of a form and in what became of them, by what they count. */
function toldBy({ goals }: Evaluation): Map<string, FormClause[]> {
  const told = new Map<string, FormClause[]>()
  for (const stage of ['expected', 'actual'] as const) {
    const { text, span } = goals?.[stage] ?? NOTHING
    for (const clause of clausesOf(text)) {
      const thing = withoutUnit(clause)
      told.set(thing, [...(told.get(thing) ?? []), { ...clause, span, stage }])
    }
  }
  return told
}

const isSame = (one: NumberedClause, other: NumberedClause): boolean =>
  one.numbers === other.numbers && one.words === other.words

/** `Ⅰ标衬砌渠道22公里；Ⅱ标衬砌渠道16公里`: told of several parts, each with a number of its own. */
const isOfPart = (clause: NumberedClause, clauses: readonly NumberedClause[]): boolean =>
  clauses.some(({ words, numbers }) => words === clause.words && numbers !== clause.numbers)

/** Rates of many things are the same. */
const PERCENT = '#%'

/** `衬砌渠道38公里` where the form's goal is `衬砌改造渠道38公里`: its number in the same unit. */
function isInOtherWords(clause: NumberedClause, told: ReadonlyMap<string, readonly FormClause[]>): boolean {
  const unit = UNIT.exec(clause.words)?.[0]
  return (
    unit !== undefined &&
    unit !== PERCENT &&
    [...told.values()]
      .flat()
      .some(({ words, numbers }) => words !== clause.words && numbers === clause.numbers && words.includes(unit))
  )
}

/** What a clause counts stands behind its last number. */
const UNIT = /#[^#]{1,4}$/

/** `2023年6月20日完工`, `6月底前`: the words behind a date are no unit. */
const DATE = /#年#?月|#月(?:#日|[初底末上中下前])/

const hasUnit = ({ words }: NumberedClause): boolean => UNIT.test(words) && !DATE.test(words)

const withoutUnit = ({ words }: NumberedClause): string => words.replace(UNIT, '#')

/** The same number of the same thing, counted in another unit. */
const inOtherUnit = (clause: NumberedClause, told: readonly FormClause[]): readonly FormClause[] =>
  hasUnit(clause)
    ? told.filter(({ numbers, words }) => numbers === clause.numbers && !isLonger(words, clause.words))
    : []

/** `带动贫困户245户`, `带动贫困户245户增收`: the unit is the same, more is told behind it. */
const isLonger = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)

const NOTHING: Words = { text: '', span: { block: 0, start: 0, end: 0 } }
const AS_GOAL = /目标(?:为|是|如下)?[：:][^。]*$/
const RESULTS = /绩效情况|完成情况|效益情况/

/** Whether a clause tells a goal or what became of it; `undefined` where the words do not say. */
function stageOf(text: string, { start }: NumberedClause, isResult: boolean): Stage | undefined {
  if (AS_GOAL.test(text.slice(0, start))) return 'expected'
  return isResult || /执行数|得分/.test(text.slice(0, start)) ? 'actual' : undefined
}

/** Blocks under headings that promise results. */
function blocksOfResults({ sections }: Disclosure): Set<number> {
  const blocks = new Set<number>()
  for (const { title, start, end } of sections)
    if (RESULTS.test(title) && !/目标/.test(title)) for (let block = start; block < end; block++) blocks.add(block)
  return blocks
}

interface OfProject extends ClauseSource {
  readonly form: Evaluation
}

/** Paragraphs of a project's report, outside its forms, and those that the explanation lists it in. */
function* paragraphsOfProjects(disclosure: Disclosure): Generator<OfProject> {
  const byBlock = new Map(listedProjects(disclosure).map(({ block, form }) => [block, form]))
  for (const report of disclosure.evaluationReports) {
    const form = formOfReport(disclosure, report)
    if (form === undefined) continue
    for (let block = report.start; block < report.end; block++) byBlock.set(block, form)
  }
  for (const { start, end } of disclosure.evaluations)
    for (let block = start; block <= end; block++) byBlock.delete(block)
  for (const { text, at } of wholeText(disclosure).paragraphs) {
    const form = byBlock.get(at.block)
    if (form !== undefined) yield { text, block: at.block, form }
  }
}

const observation = (clause: NumberedClause, same: readonly FormClause[], span: Span): Observation => ({
  supposed: 'likeness',
  message: `此处为“${clause.text}”，自评表为“${same.map(({ text }) => text).join('”、“')}”，${same.some(({ words }) => words === clause.words) ? '数量' : '计量单位'}不一致。`,
  evidence: [span, ...same.map((one) => one.span)],
  expected: same[0]?.text ?? '',
  actual: clause.text,
})
