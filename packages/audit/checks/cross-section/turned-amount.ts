import { AMOUNT_UNITS, isTransposed, printStated, type Stated, significantDigits } from '@mingzhang/accounts'
import { coreName, type Disclosure, type Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { projectMoney } from '../../evaluations/project-links.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { commonRun } from '../../evaluations/text-likeness.ts'
import { isWithinReport } from '../../evaluations/within-report.ts'
import { printFigure } from '../../relations/printed.ts'

/** Numbers with fewer telling digits are alike by chance. */
const FEWEST_DIGITS = 4
const FEWEST_BESIDE_LIST = 5
/** Words in front of an amount that name it in full. */
const NAMING = /(?<name>[一-龥]{6,20})$/
const LONGEST_NAMING = 24
/** Words that any amount may have in front, and those of one among several sources, years or units. */
const NAMES_NOTHING = /[预决]算|财政拨款|上年|上级|中央|省级|市级|县级|其中|小计|合计|基本支出|项目支出/
/** Words that the names of many projects have. */
const OF_ANY_PROJECT = /项目|经费|工作|建设|管理|服务|补助|补贴|资金|专项|奖励/
const FEWEST_SHARED = 4

interface Named {
  readonly figure: Figure
  readonly name: string
}

/** One amount, named in full twice, of which two digits beside each other changed places. */
export const turnedAmount: Check = {
  id: 'turned-amount',
  category: 'cross-section',
  severity: 'warning',
  title: '同一事项的金额在绩效报告各处、项目清单中只差相邻两位数字颠倒的，疑为笔误。',
  basis: '文内关系 K18：同一单位同一年度的同一指标只有一个数。',
  example: {
    wrong: '服务群众专项经费16.53万元……（项目自评报告）服务群众专项经费15.63万元',
    right: '服务群众专项经费15.63万元……（项目自评报告）服务群众专项经费15.63万元',
  },
  *run(disclosure) {
    const named = namedAmounts(disclosure)
    const byName = new Map<string, Named[]>()
    for (const one of named) byName.set(one.name, [...(byName.get(one.name) ?? []), one])
    for (const same of byName.values()) yield* turned(same)
    yield* besideList(disclosure, named)
    for (const { kind, start, end } of disclosure.evaluationReports)
      if (kind === 'project') yield* withinReport(disclosure, start, end)
  },
}

/** `与监理单位签订合同，合同金额16.54万元`, `监理费15.64万元`: told once each in the report of one project, of one matter. */
function* withinReport(disclosure: Disclosure, start: number, end: number): Generator<Observation> {
  const byDigits = new Map<string, Figure[]>()
  for (const figure of figuresBetween(disclosure, start, end)) {
    const { unit, stated, qualifier } = figure
    if (unit.word !== '万元' || qualifier !== 'exact' || significantDigits(stated) < FEWEST_DIGITS) continue
    const key = digitsOf(stated)
    byDigits.set(key, [...(byDigits.get(key) ?? []), figure])
  }
  for (const [one, other, another] of byDigits.values()) {
    if (one === undefined || other === undefined || another !== undefined) continue
    if (one.span.block === other.span.block || !isTransposed(one.stated, other.stated)) continue
    const [said = '', saidOther = ''] = [one, other].map((figure) => sentenceBefore(disclosure, figure))
    const shared = commonRun(said, saidOther).replace(OF_ANY_PROJECT, '')
    if (shared.length < FEWEST_SHARED || NAMES_NOTHING.test(shared)) continue
    yield {
      message: `同一报告关于“${shared}”，一处为${printFigure(one)}，另一处为${printFigure(other)}，相邻两位数字颠倒。`,
      evidence: [other.span, one.span],
      supposed: 'likeness',
    }
  }
}

/** The words of a sentence up to a figure, behind the figure in front. */
function sentenceBefore({ document }: Disclosure, { span }: Figure): string {
  const before = textAround(document, span).slice(0, span.start)
  return before.split(/[。；]|\d[\d,.]*(?:万?元|%)/).at(-1) ?? ''
}

/** Two of a name, and no third. */
function* turned([first, second, another]: readonly Named[]): Generator<Observation> {
  if (first === undefined || second === undefined || another !== undefined) return
  const [one, other] = [first.figure, second.figure]
  if (one.span.block === other.span.block || !isTransposed(one.stated, other.stated)) return
  yield {
    message: `“${first.name}”一处为${printFigure(one)}，另一处为${printFigure(other)}，相邻两位数字颠倒。`,
    evidence: [one.span, other.span],
    supposed: 'likeness',
  }
}

/** `计划生育奖励扶助资金463.15万元` beside a row of the list of projects that has 436.15. */
function* besideList(disclosure: Disclosure, named: readonly Named[]): Generator<Observation> {
  const printed = projectMoney(disclosure).flatMap(({ name, budgets, executed }) =>
    [...budgets, ...(executed === undefined ? [] : [executed])].map((amount) => ({ name: name.text, amount })),
  )
  const byDigits = new Map<string, (typeof printed)[number][]>()
  for (const one of printed) {
    const key = digitsOf(one.amount.stated)
    byDigits.set(key, [...(byDigits.get(key) ?? []), one])
  }
  let known: ReadonlySet<string> | undefined
  for (const { figure, name } of named) {
    if (significantDigits(figure.stated) < FEWEST_BESIDE_LIST) continue
    const meant = byDigits
      .get(digitsOf(figure.stated))
      ?.find(
        ({ name: project, amount }) =>
          amount.scale === AMOUNT_UNITS.万元 &&
          isTransposed(figure.stated, amount.stated) &&
          sharesName(name, coreName(project)),
      )
    if (meant === undefined) continue
    known ??= new Set([
      ...printed.map(({ amount }) => printStated(amount.stated)),
      ...disclosure.figures.map(({ stated }) => printStated(stated)).filter(isToldAgain()),
    ])
    if (known.has(printStated(figure.stated))) continue
    yield {
      message: `此处“${name}”为${printFigure(figure)}，“${meant.name}”一行为${printStated(meant.amount.stated)}万元，相邻两位数字颠倒。`,
      evidence: [figure.span, meant.amount.span],
      supposed: 'likeness',
    }
  }
}

/** The digits in their order of size: turned numbers have the same. */
const digitsOf = ({ digits, decimals }: Stated): string => `${[...digits.toString()].sort().join('')} ${decimals}`

/** Whether a number was met before. */
function isToldAgain(): (printed: string) => boolean {
  const met = new Set<string>()
  return (printed) => met.size === met.add(printed).size
}

const sharesName = (name: string, project: string): boolean =>
  commonRun(name, project).replace(OF_ANY_PROJECT, '').length >= FEWEST_SHARED

/** Amounts in 万元 that the reports tell behind a full name. */
function namedAmounts(disclosure: Disclosure): Named[] {
  const { figures, document, facts, year } = disclosure
  const years = new Map(facts.map((fact) => [fact.figure.id, fact.year]))
  return figures.flatMap((figure): Named[] => {
    const { unit, stated, span, section, qualifier, id } = figure
    if (
      unit.word !== '万元' ||
      qualifier !== 'exact' ||
      significantDigits(stated) < FEWEST_DIGITS ||
      span.cell !== undefined
    )
      return []
    if ((years.get(id) ?? year) !== year || !isWithinReport(disclosure, span.block, section)) return []
    const before = textAround(document, span).slice(Math.max(0, span.start - LONGEST_NAMING), span.start)
    const name = NAMING.exec(before)?.groups?.name
    return name === undefined || NAMES_NOTHING.test(name) ? [] : [{ figure, name }]
  })
}
