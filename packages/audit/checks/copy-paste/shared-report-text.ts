import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import {
  CLAUSE_END,
  headingAbove,
  passagesOf,
  projectReports,
  SENTENCE_END,
  type SharedPassage,
  sharedPassages,
} from '../../evaluations/report-sentences.ts'

const LONG_SENTENCE = 20
const LONG_CLAUSE = 7
const MANY = 4
const MOST_TOLD = 5
const SPECIFIC = /(?<!\d)(?!20\d\d年)\d{3,}(?![\d年])(?<!100(?=%))|\d{3,}\.\d+/
const PROBLEM = /问题|缓慢|滞后|不足|不及时|不够|有待/
const RESULT = /(?:任务|绩效|效果|成效|满意|办公效率|事件|达到|提高|提升|保障了|有效)/
const MONEY_OR_RULE = /制度|资金|预算|财务|国库|支付|专款|监督|领导|评价|自评|申报|下达|挪用|截留|建议|意见|截[至止]/

/** Text that several reports on different projects share word for word. */
export const sharedReportText: Check = {
  id: 'shared-report-text',
  category: 'copy-paste',
  severity: 'warning',
  title: '不同项目的自评报告不应逐字套用同样的目标、成效和问题。',
  basis: '每个项目的自评报告应反映本项目的目标、资金、实施和效果。',
  example: {
    wrong: '两个项目的报告都写“受益人数500人；服务面积32300平方米”',
    right: '各项目的报告写各自的受益人数和效果',
  },
  *run(disclosure) {
    const reports = projectReports(disclosure).length
    if (reports < 2) return
    const sentences = sharedPassages(disclosure, SENTENCE_END, LONG_SENTENCE)
    const clauses = sharedPassages(disclosure, CLAUSE_END, LONG_CLAUSE)
    yield* problems(disclosure, sentences)
    yield* sameFigures(disclosure, clauses)
    yield* everywhere(sentences, reports)
    if (reports >= MANY) yield* fewOnly(clauses, reports)
  },
}

/** The same problems, though problems are each project's own. */
function* problems(disclosure: Disclosure, sentences: readonly SharedPassage[]): Generator<Observation> {
  const told = sentences.filter(
    ({ text, passages }) =>
      PROBLEM.test(text) &&
      passages.every(({ report, span }) => /问题/.test(headingAbove(disclosure.document, report.start, span.block))),
  )
  for (const shared of told.slice(0, MOST_TOLD)) {
    yield {
      message: `${shared.passages.length}份项目报告的存在问题逐字相同：“${shorten(shared.text)}”，疑为复制。`,
      evidence: shared.passages.map(({ span }) => span),
    }
  }
}

/** The same specific numbers in two projects. */
function* sameFigures(disclosure: Disclosure, clauses: readonly SharedPassage[]): Generator<Observation> {
  const isSpecific = ({ text, passages }: SharedPassage): boolean =>
    SPECIFIC.test(text) && !MONEY_OR_RULE.test(text) && passages.length < MANY
  const sentences = sharedPassages(disclosure, /[。！]/, LONG_SENTENCE).filter(isSpecific)
  const specific = sentences.length > 0 ? sentences : clauses.filter(isSpecific)
  const usual = specific.length === 0 ? new Set<string>() : wordsOfMany(disclosure)
  for (const { text, passages } of specific.filter((one) => !usual.has(wordsOf(one.text))).slice(0, MOST_TOLD)) {
    yield {
      message: `${passages.length}个不同项目的报告写有相同的具体数字：“${shorten(text)}”，疑为复制。`,
      evidence: passages.map(({ span }) => span),
    }
  }
}

const wordsOf = (clause: string): string => clause.replace(/\d+(?:\.\d+)?/g, '#')

/** Words that reports on projects of one kind share, each with a number of its own: two of these may well be the same. */
function wordsOfMany(disclosure: Disclosure): ReadonlySet<string> {
  const tellings = new Map<string, Set<string>>()
  for (const report of projectReports(disclosure))
    for (const { text } of passagesOf(disclosure, report, { end: CLAUSE_END, length: LONG_CLAUSE })) {
      if (!/\d/.test(text)) continue
      const words = wordsOf(text)
      tellings.set(words, (tellings.get(words) ?? new Set()).add(text))
    }
  return new Set([...tellings].flatMap(([words, told]) => (told.size > MANY ? [words] : [])))
}

/** One sentence of judgement in every report. */
function* everywhere(sentences: readonly SharedPassage[], reports: number): Generator<Observation> {
  const all = sentences.filter(
    ({ text, passages }) => reports >= MANY && passages.length === reports && /实际|相符|合理|完成/.test(text),
  )
  const [first] = all
  if (first === undefined) return
  yield {
    severity: 'info',
    message: `${reports}份项目报告的“${shorten(first.text)}”等${all.length}句一字不差，属套用模板，未结合项目实际。`,
    evidence: all.slice(0, 3).flatMap(({ passages }) => passages.map(({ span }) => span)),
  }
}

/** Results that a few of many projects share: boilerplate would be in most of them. */
function* fewOnly(clauses: readonly SharedPassage[], reports: number): Generator<Observation> {
  const few = clauses.filter(
    ({ text, passages }) =>
      passages.length * 2 < reports + 2 && RESULT.test(text) && !MONEY_OR_RULE.test(text) && !/\d/.test(text),
  )
  if (few.length === 0) return
  yield {
    severity: 'info',
    message: `不同项目的报告套用相同的成效表述：${few
      .slice(0, MOST_TOLD)
      .map(({ text, passages }) => `“${shorten(text)}”（${passages.length}份）`)
      .join('、')}。`,
    evidence: few.slice(0, MOST_TOLD * 2).flatMap(({ passages }) => passages.map(({ span }) => span)),
  }
}
