import type { Disclosure, Evaluation, EvaluationReport, Words } from '@mingzhang/disclosure'
import { quote, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { clausesOf, type NumberedClause } from '../../evaluations/numbered-clauses.ts'
import { processOfForms } from '../../evaluations/process-of-form.ts'
import { commonRun } from '../../evaluations/text-likeness.ts'

/** A paragraph of the results that has none of the form's counts, where the form's own results are told elsewhere. */
export const resultsOfAnotherProject: Check = {
  id: 'results-of-another-project',
  category: 'copy-paste',
  severity: 'info',
  title: '项目自评报告“项目绩效情况”、自评表“实际完成情况”所说的完成数量应是自评表目标、指标所列的。',
  basis: '绩效自评报告与自评表反映同一项目；其他项目、其他部门的段落应删除。',
  example: {
    wrong: '自评表：养护公路2168公里。报告：养护公路2168公里。维护信息系统6个，系统可用率90%。',
    right: '自评表：养护公路2168公里。报告：养护公路2168公里。',
  },
  *run(disclosure) {
    for (const form of disclosure.evaluations) {
      yield* resultsInForm(disclosure, form)
      yield* goalsWithoutCounts(disclosure, form)
    }
    yield* processOfOther(disclosure)
    for (const form of disclosure.evaluations) yield* reasonsOfOther(disclosure, form)
    yield* resultsElsewhere(disclosure)
    const found: Observation[] = []
    let read = 0
    for (const report of disclosure.evaluationReports) {
      const form = formOfReport(disclosure, report)
      const told = form?.goals === undefined ? [] : clausesOf(form.goals.actual.text)
      if (form === undefined || told.length === 0) continue
      read++
      found.push(...strangers(disclosure, report, form, told))
    }
    // Where all other reports tell the results of their forms, so should this one.
    const isAlone = found.length === 1 && read > FEWEST_REPORTS
    for (const one of found) yield isAlone ? { ...one, severity: 'warning' } : one
  },
}

const FEWEST_REPORTS = 3
/** A score tells how good, not how much. */
const SCORE = /分[）)]?$/
/** So many counts tell of a matter. */
const FEWEST_COUNTS = 2
const OTHERS = /资金|实施|管理|概况/
const RESULTS = /绩效情况|效益情况|完成情况|绩效分析|评价结论|存在(?:的)?问题|改进(?:措施|建议)/

/** The only report that tells the results of its form under another heading than all others do. */
function* resultsElsewhere(disclosure: Disclosure): Generator<Observation> {
  const told = disclosure.evaluationReports.flatMap((report) => {
    const actual = formOfReport(disclosure, report)?.goals?.actual.text ?? ''
    if (clausesOf(actual).length < FEWEST_COUNTS) return []
    return disclosure.sections.flatMap(({ title, start, end }) => {
      if (start < report.start || start >= report.end) return []
      const [paragraph] = countingParagraphs(disclosure.document, start, Math.min(end, report.end), actual)
      return paragraph === undefined ? [] : [{ title, report, ...paragraph }]
    })
  })
  const isUsual = ({ title }: { title: string }): boolean => RESULTS.test(title)
  const [only, second] = told.filter((one) => !isUsual(one) && OTHERS.test(one.title))
  if (only === undefined || second !== undefined || told.filter(isUsual).length < FEWEST_ALIKE) return
  if (told.some((one) => one.report === only.report && isUsual(one))) return
  yield {
    severity: 'warning',
    message: `“${only.title.trim()}”之下写的是项目的完成情况，其他项目的报告均写在“项目绩效情况”之下，疑段落错位。`,
    evidence: [only.span],
  }
}

const FEWEST_ALIKE = 2

function* strangers(
  { document, sections }: Disclosure,
  report: EvaluationReport,
  form: Evaluation,
  told: readonly NumberedClause[],
): Generator<Observation> {
  const known = new Set(told.map(({ words }) => words))
  const printed = wordsOf({ document }, form)
  for (const { title, start, end } of sections) {
    if (start < report.start || end > report.end) continue
    const areResults = RESULTS.test(title)
    if (!areResults && !OTHERS.test(title)) continue
    const paragraphs = countingParagraphs(document, start, end)
    const own = paragraphs.filter(({ clauses }) =>
      clauses.some(({ words, numbers }) => known.has(words) || (!areResults && isPrinted(printed, words, numbers))),
    )
    const strange = paragraphs.filter(
      ({ clauses, span }) =>
        clauses.filter(({ text }) => !SCORE.test(text)).length >= FEWEST_COUNTS &&
        !tellsMoney(document, span) &&
        !namesIndicator(form, quote(document, span)) &&
        (clauses.every(({ words, numbers }) => !known.has(words) && !isPrinted(printed, words, numbers)) ||
          // A number may be the same by chance.
          (areResults && clauses.every(({ words }) => !isTold(printed, words)))),
    )
    // A report that tells its results in its own words says nothing of what is strange to it.
    if (paragraphs.length > 2 || (own.length === 0 && paragraphs.length > 1)) continue
    // Elsewhere no word at all is that of the form.
    const certain = strange.filter(
      ({ clauses, span }) =>
        !clauses.some(({ words }) => SUPERVISED.test(words)) &&
        clauses.every(({ words }) => !isTold(printed, words)) &&
        !sharesName(form.name?.text ?? '', quote(document, span)),
    )
    for (const { span } of areResults ? strange : certain) {
      yield {
        ...(certain.some((one) => one.span === span) ? { severity: 'warning' as const } : {}),
        message: '这一段所说的完成数量在本项目自评表中都没有，疑为其他项目的段落。',
        evidence: [span],
      }
    }
  }
}

/** `租车费用由演出补助承担` beside the indicator 场均演出补助: words that no other project is likely to have. */
const namesIndicator = ({ indicators }: Evaluation, text: string): boolean =>
  indicators.some(
    ({ indicator: { name } }) => !MEASURES_ANY.test(name) && commonRun(name, text).length >= LONGEST_BY_CHANCE,
  )

const LONGEST_BY_CHANCE = 4
const MEASURES_ANY = /满意度|及时率|完成率|覆盖率|合格率|成本/

/** `电费21.60万元，占25.71%；链路租用费18.00万元`: how the money was spent is no result. */
const tellsMoney = (document: Disclosure['document'], span: Span): boolean =>
  (quote(document, span).match(/\d万元/g)?.length ?? 0) > MOST_AMOUNTS

const MOST_AMOUNTS = 2

/** How a project was watched over or evaluated is no result, and no form has it: `每周现场检查1次`, `收回问卷90份`. */
const SUPERVISED = /分别得|问卷|检查|考核|巡[查检护]|督查|督导|抽查|例会|会议|监理|验收/

/** Words that the names of many projects have. */
const OF_ANY_PROJECT = /项目|经费|工作|建设|管理|服务|补助|补贴|资金|专项|购置|采购|维护|运行|保障|改造|工程|设备/g

/** `执行局`, `实训教学`: two characters in a row of the name of the project (案件执行经费, 实训基地设备购置). */
const sharesName = (name: string, words: string): boolean =>
  name
    .replace(OF_ANY_PROJECT, ' ')
    .split(/\s+/)
    .some((piece) => [...piece].some((_, at) => at + 2 <= piece.length && words.includes(piece.slice(at, at + 2))))

interface CountingParagraph {
  readonly span: Span
  readonly clauses: readonly NumberedClause[]
}

function countingParagraphs(
  { blocks }: Disclosure['document'],
  start: number,
  end: number,
  saying = '',
): CountingParagraph[] {
  return blocks.slice(start + 1, end).flatMap((block, index) => {
    const clauses = block.kind === 'paragraph' ? clausesOf(block.text) : []
    if (block.kind !== 'paragraph' || clauses.length === 0 || !block.text.includes(saying)) return []
    return [{ span: { block: start + 1 + index, start: 0, end: block.text.length }, clauses }]
  })
}

/** What became of the goals (实际完成情况), of which the rest of the form has neither a number nor a word. */
function* resultsInForm(disclosure: Disclosure, form: Evaluation): Generator<Observation> {
  const { expected, actual } = form.goals ?? {}
  if (expected === undefined || actual === undefined) return
  for (const [told, other] of [
    [actual, expected],
    [expected, actual],
  ] as const) {
    const clauses = clausesOf(told.text)
    if (clauses.length < FEWEST_COUNTS || clausesOf(other.text).length === 0) continue
    const others = wordsOf(disclosure, form).replaceAll(told.text, '')
    if (clauses.some(({ words, numbers }) => isTold(others, words) || isPrinted(others, words, numbers))) continue
    if (hasCountOf(told.text, others)) continue
    yield observed(told, told === actual ? '实际完成情况' : '预期目标')
  }
}

const COUNT = /\d+(?:\.\d+)?(?![年月日])[一-龥%]/g

/** `完成82户`: few words, and yet a count that the form has elsewhere. */
const hasCountOf = (told: string, others: string): boolean =>
  (told.match(COUNT) ?? []).some((count) => new RegExp(`(?<![\\d.])${count.replace('.', '\\.')}`).test(others))

/** A goal without a number beside results that are those of the form, of which neither they nor the indicators have a word; or the other way round. */
function* goalsWithoutCounts(disclosure: Disclosure, form: Evaluation): Generator<Observation> {
  const { expected, actual } = form.goals ?? {}
  if (expected === undefined || actual === undefined) return
  const process = processOfForms(disclosure).find((one) => one.form === form)?.process.text ?? ''
  const named = [form.name?.text ?? '', ...form.indicators.map(({ indicator }) => indicator.name)].join('\n')
  for (const [told, other] of [
    [actual, expected],
    [expected, actual],
  ] as const) {
    const counts = clausesOf(other.text)
    if (!isWithoutCounts(told.text) || counts.length < FEWEST_COUNTS) continue
    if (counts.filter(({ words }) => isTold(named, words)).length * 2 < counts.length) continue
    if (isTold([named, other.text, process].join('\n'), told.text)) continue
    yield observed(told, told === actual ? '实际完成情况' : '预期目标')
  }
}

/** Shorter words may be said of anything. */
const SHORTEST_TOLD = 12
/** The name of a measure says what it is of: `数据使用部门满意度`. */
const MEASURE = /^(?!提高|提升|增强|确保|保障|保证|达到|改善)[一-龥]{3,}(?:满意度|率|时间|时限|数量|人数|次数|人次)$/
const YEAR = /20\d\d年/g

function isWithoutCounts(text: string): boolean {
  const told = text.replace(YEAR, '')
  return !/\d/.test(told) && (told.length >= SHORTEST_TOLD || MEASURE.test(told))
}

/** `4月`, `8月30日`: when a step was taken counts nothing. */
const DAY = /(?:20\d\d年)?\d{1,2}月(?:份|\d{1,2}日)?/g

/** How the project was done, told with counts of which the rest of the form has neither a number nor a word. */
function* processOfOther(disclosure: Disclosure): Generator<Observation> {
  for (const { form, process } of processOfForms(disclosure)) {
    const clauses = clausesOf(process.text.replace(DAY, ''))
    const others = wordsOf(disclosure, form).replaceAll(process.text, '')
    if (clauses.length < FEWEST_COUNTS || tellsMoney(disclosure.document, process.span)) continue
    if (sharesName(form.name?.text ?? '', process.text)) continue
    if (clauses.some(({ words, numbers }) => isTold(others, words) || isPrinted(others, words, numbers))) continue
    yield observed(process, '实施内容及过程')
  }
}

/** What was done for another project, where a deviation is to be explained. */
function* reasonsOfOther(disclosure: Disclosure, form: Evaluation): Generator<Observation> {
  for (const { cells } of form.indicators) {
    const reason = cells.get('reason')
    const clauses = clausesOf(reason?.text ?? '')
    if (reason === undefined || clauses.length < FEWEST_COUNTS || !ALL_COUNTS.test(reason.text)) continue
    const others = wordsOf(disclosure, form).replaceAll(reason.text, '')
    if (clauses.some(({ words, numbers }) => isTold(others, words) || isPrinted(others, words, numbers))) continue
    yield observed(reason, '偏差原因分析及改进措施')
  }
}

/** Every clause ends in a count: what was done, and no reason. */
const ALL_COUNTS = /^(?:[^，。；\d]{2,20}\d[\d.]*[^，。；\d]{1,4}[，。]?){2,}$/

const observed = ({ span }: Words, name: string): Observation => ({
  severity: 'warning',
  message: `“${name}”所说的事项在本表其余各处都没有，疑为其他项目的内容。`,
  evidence: [span],
})

/** Three characters in a row that are told elsewhere. */
const isTold = (others: string, words: string): boolean =>
  words
    .split('#')
    .some((piece) => [...piece].some((_, at) => at + 3 <= piece.length && others.includes(piece.slice(at, at + 3))))

/** All that the form prints. */
const wordsOf = ({ document }: Pick<Disclosure, 'document'>, { start, end }: Evaluation): string =>
  document.blocks
    .slice(start, end + 1)
    .flatMap((block) =>
      block.kind === 'table' ? block.cells.map(({ text }) => text) : block.kind === 'paragraph' ? [block.text] : [],
    )
    .join('\n')

const isPrinted = (printed: string, words: string, numbers: string): boolean =>
  numbers
    .split(' ')
    .some(
      (number) => number !== '100' && new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d.])`).test(printed),
    ) || words.split('#').some((piece) => piece.length >= 4 && printed.includes(piece))
