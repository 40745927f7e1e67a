import {
  cutOffOrRounded,
  exactParts,
  type Interval,
  intervalOf,
  likelySlip,
  middle,
  overlap,
  parseStated,
  percentOf,
  printParts,
  sum,
  UNIT_PARTS,
} from '@mingzhang/accounts'
import type { Disclosure, Evaluation } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { scoresOfGrade } from '../../evaluations/grade-scores.ts'
import { GRADES_COUNTED } from '../../evaluations/graded-lists.ts'
import { sumOfPoints } from '../../evaluations/score-points.ts'
import { spanAt, type WholeText, wholeText } from '../../wording/whole-text.ts'

const YEAR = '(?:20\\d{2}年度?)?'
/** How the number of evaluated projects is told. */
const EVALUATED = [
  `自评的?${YEAR}项目(?<count>\\d+)个`,
  `对${YEAR}(?:[部单][门位]预算)?(?<projects>\\d+)个(?:预算)?项目(?:支出)?(?:全部|全面|均|分别)?(?:开展|进行|实施)了?(?:预算)?(?:绩效)?自评`,
  '(?:开展|进行|实施)了?(?:预算)?(?:绩效)?自评[，,。；](?:共)?(?:涉及|自评)(?:预算支出)?(?:一级|二级)?项目(?:共)?(?<covered>\\d+)个(?:[，,]其中[：:][^。；\\n]{0,40})?(?:[，,]占[^，。；\\n]{2,20}的[\\d.]+%)?',
].join('|')
/** `绩效自评的2024年度项目4个，涉及预算金额100.00万元，平均得分98.50分`; `对4个项目开展了绩效自评，涉及预算资金100.00万元`. */
const TOGETHER = new RegExp(
  `(?:${EVALUATED})[，,；;](?:(?:自评)?覆盖率(?:为|达到?)?[\\d.]+%[，,])?(?:共)?(?:涉及)?(?:财政性)?(?:全年|调整后)?(?:预算)?(?:金额|资金|数)(?<amount>[\\d,]+(?:\\.\\d+)?)万元(?:[，,；;](?:全年|实际)?(?:执行|支出)数?(?<executed>[\\d,]+(?:\\.\\d+)?)万元(?:[，,；;](?:总体|平均|整体)?(?:预算|资金)?(?:执行|使用|支[付出])率(?:为|达到?)?(?<rate>[\\d.]+)%)?)?(?:[，,；;。](?:项目)?(?:自评)?平均(?:得分|分)为?(?<score>\\d{1,3}(?:\\.\\d+)?)分)?`,
  'g',
)
/** The same without its money. */
const COUNTED = new RegExp(`(?:${EVALUATED})(?=[，,；;。])`, 'g')
/** Projects of which not all were graded. */
const NOT_ALL = /抽[取选查]|其[他它余]|部分|整体/
/** `（其中，绩效评级为“优”的项目3个）。`: nothing is told of the others. */
const ONLY_ONE_GRADE = /^[，,]?[（(]其中[^）)。；\n]*\d个[）)](?:[。；]|$)/
/** What has targets or is monitored, counted and with its money, in the same words. */
const TARGETS = new RegExp(
  `绩效(?:目标|跟踪(?:评价)?|(?:运行)?监控)的?${YEAR}项目(?<count>\\d+)个[，,；;](?:共)?(?:涉及)?(?:全年|调整后)?(?:预算)?(?:金额|资金|数)(?<amount>[\\d,]+(?:\\.\\d+)?)万元`,
  'g',
)
/** The rest of the sentence, and those behind it that tell how many projects have which grade. */
const BEHIND = /^[^。\n]*(?:。[^。\n]{0,32}(?:其中|[评等]级|等次|结果)[^。\n]*)*/
const REACH = 160
/** The budget as it was in the end (全年预算), which is another than the first. */
const OF_YEAR = /全年|调整后/
const OF_BUDGET = /预算(?:金额|资金|数)/
const YUAN = 10_000n

/** What is told of all evaluated projects together, against their forms. */
export const evaluatedTogether: Check = {
  id: 'evaluated-together',
  category: 'cross-section',
  severity: 'error',
  title: '自评项目的总数、涉及金额、平均得分、各等级个数应与所附自评表相符。',
  basis: '预算绩效管理情况说明与所附自评表应当一致。',
  example: {
    wrong: '绩效自评的2024年度项目2个，涉及预算金额30.00万元，平均得分95.00分（其中，评级为“优”的项目3个）。',
    right: '绩效自评的2024年度项目2个，涉及预算金额30.00万元，平均得分95.00分（其中，评级为“优”的项目2个）。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const all: Told[] = []
    const together = allMatches(whole.text, TOGETHER)
    yield* countedAlone(whole, together)
    for (const match of together) {
      const { count, projects, covered, amount = '', executed, rate, score } = match.groups ?? {}
      const told = Number(count ?? projects ?? covered)
      const end = match.index + match[0].length
      const span = spanAt(whole, match.index, end)
      const rest = BEHIND.exec(whole.text.slice(end, end + REACH))?.[0] ?? ''
      const behind = spanAt(whole, end, end + rest.length)
      yield* grades(told, rest, span, behind)
      if (executed !== undefined && rate !== undefined) yield* rateOfAll(amount, executed, rate, span)
      if (score !== undefined) yield* gradesOfAverage(score, rest, span, behind)
      yield* sameMoney(whole, told, amount, OF_YEAR.test(match[0]), span)
      // 资金 without 预算 may be what was spent.
      const ofBudget = executed !== undefined || OF_BUDGET.test(match[0])
      all.push({ told, budget: amount, ...(executed === undefined ? {} : { executed }), ofBudget, span })
      const forms = projectForms(disclosure)
      if (forms.length !== told) continue
      yield* funds(forms, amount, span, ['budget', 'initial', ...(ofBudget ? [] : (['executed'] as const))])
      if (executed !== undefined) yield* funds(forms, executed, span, ['executed'])
      if (score !== undefined) yield* average(forms, score, span)
    }
    for (const side of ['budget', 'executed'] as const) {
      for (const one of all) yield* listed(disclosure, [one], side)
      if (all.length > 1) yield* listed(disclosure, all, side)
    }
  },
}

/** Projects that are counted without their money. */
function* countedAlone(whole: WholeText, together: readonly RegExpExecArray[]): Generator<Observation> {
  for (const match of allMatches(whole.text, COUNTED)) {
    if (together.some(({ index, 0: words }) => index <= match.index && match.index < index + words.length)) continue
    const { count, projects, covered } = match.groups ?? {}
    const end = match.index + match[0].length
    const rest = BEHIND.exec(whole.text.slice(end, end + REACH))?.[0] ?? ''
    const places = [spanAt(whole, match.index, end), spanAt(whole, end, end + rest.length)] as const
    if (!NOT_ALL.test(rest)) yield* allGrades(Number(count ?? projects ?? covered), rest, ...places)
  }
}

/** `涉及资金100.00万元，实际支出90.00万元，资金使用率90%`. */
function* rateOfAll(amount: string, executed: string, rate: string, span: Span): Generator<Observation> {
  const [planned, spent, told] = [amount, executed, rate].map(parseStated)
  if (planned === undefined || spent === undefined || told === undefined) return
  const computed = percentOf(intervalOf(spent), intervalOf(planned))
  if (computed === undefined || overlap(computed, cutOffOrRounded(told))) return
  const expected = `${printParts(middle(computed), 1n, Math.max(2, told.decimals))}%`
  yield {
    message: `${executed} ÷ ${amount} = ${expected}，文中为${rate}%。`,
    evidence: [span],
    expected,
    actual: `${rate}%`,
  }
}

function* grades(told: number, words: string, span: Span, place: Span): Generator<Observation> {
  const counts = allMatches(words, GRADES_COUNTED).map((match) => Number(match[2]))
  const [only] = counts
  if (counts.length === 1 && only !== undefined && only > told)
    yield {
      message: `自评项目${told}个，一个等级的就有${only}个，不相符。`,
      evidence: [span, place],
      expected: `不大于${told}个`,
      actual: `${only}个`,
    }
  if (counts.length === 1 && only !== undefined && only < told && ONLY_ONE_GRADE.test(words))
    yield {
      severity: 'warning',
      message: `自评项目${told}个，只写明了${only}个的等级，其余${told - only}个没有写明。`,
      evidence: [span, place],
    }
  yield* allGrades(told, words, span, place)
}

/** `14个项目中，评级为“优”的12个`: of how many the grades are. */
const OUT_OF = /(\d+)个(?:自评)?项目(?:支出)?中[，,]/

/** Two grades or more divide all projects. */
function* allGrades(evaluated: number, words: string, span: Span, place: Span): Generator<Observation> {
  const told = Number(OUT_OF.exec(words)?.[1] ?? evaluated)
  const counts = allMatches(words, GRADES_COUNTED).map((match) => Number(match[2]))
  const counted = counts.reduce((all, one) => all + one, 0)
  if (counts.length < 2 || counted === told) return
  yield {
    message: `自评项目${told}个，各等级合计${counts.join(' + ')} = ${counted}个，不相符。`,
    evidence: [span, place],
    expected: `${told}个`,
    actual: `${counted}个`,
  }
}

/** As many projects were evaluated as have targets: their money is the same. */
function* sameMoney(
  whole: WholeText,
  told: number,
  amount: string,
  ofYear: boolean,
  span: Span,
): Generator<Observation> {
  const others = allMatches(whole.text, TARGETS).filter(
    ({ 0: words, groups }) =>
      Number(groups?.count) === told && groups?.amount !== amount && OF_YEAR.test(words) === ofYear,
  )
  if (others.length === 0) return
  const amounts = [...new Set(others.map(({ groups }) => `${groups?.amount}万元`))].join('、')
  yield {
    severity: 'info',
    message: `编报绩效目标（跟踪）与开展自评的项目都是${told}个，涉及金额一处为${amounts}，一处为${amount}万元，请核实。`,
    evidence: [...others.map(({ index, 0: words }) => spanAt(whole, index, index + words.length)), span],
  }
}

/** Projects of these grades have an average within the scores of the grades. */
function* gradesOfAverage(score: string, words: string, span: Span, place: Span): Generator<Observation> {
  const graded = allMatches(words, GRADES_COUNTED).map(([, grade = '', count]) => ({
    scores: scoresOfGrade(grade),
    count: Number(count),
  }))
  const all = graded.reduce((count, one) => count + one.count, 0)
  const stated = parseStated(score)
  if (all === 0 || stated === undefined) return
  const sumOf = (side: 0 | 1): bigint =>
    UNIT_PARTS * BigInt(graded.reduce((bound, { scores, count }) => bound + scores[side] * count, 0))
  const told = exactParts(stated) * BigInt(all)
  if (told >= sumOf(0) && told <= sumOf(1)) return
  yield {
    severity: 'warning',
    message: `各等级的个数与平均得分${score}分不相称，请核实各等级个数。`,
    evidence: [span, place],
  }
}

/** One form for each project: the one with a total score, where it has several. */
function projectForms({ evaluations }: Disclosure): Evaluation[] {
  const forms = new Map<string, Evaluation>()
  for (const form of evaluations) {
    if (form.kind !== 'project' || form.indicators.length === 0) continue
    const name = form.name?.text ?? `${form.id}`
    if (forms.get(name)?.totalScore === undefined) forms.set(name, form)
  }
  return [...forms.values()]
}

/** So many projects were evaluated, with so much money. */
interface Told {
  readonly told: number
  readonly budget: string
  readonly executed?: string
  /** Said to be planned, not only 资金. */
  readonly ofBudget: boolean
  readonly span: Span
}

/** The money of lists of as many projects; projects of each budget may be told of apart. */
function* listed(
  { evaluations }: Disclosure,
  all: readonly Told[],
  side: 'budget' | 'executed',
): Generator<Observation> {
  const told = all.reduce((count, one) => count + one.told, 0)
  const lists = evaluations.filter(({ projects }) => projects.length === told && told > 1)
  const sides = side === 'budget' && all.some(({ ofBudget }) => !ofBudget) ? (['budget', 'executed'] as const) : [side]
  const sums = sides.flatMap((one) =>
    lists.flatMap(({ projects }) => {
      const cells = projects.flatMap((project) => project[one].total ?? [])
      return cells.length < told ? [] : [{ total: sum(cells.map(({ interval }) => interval)), cells }]
    }),
  )
  const amounts = all.flatMap((one) => parseStated(one[side] ?? '') ?? [])
  const [first] = sums
  if (amounts.length < all.length || first === undefined) return
  const value = sum(amounts.map((one) => cutOffOrRounded(one, YUAN)))
  if (sums.some(({ total }) => overlap(total, value))) return
  const expected = `${printParts(middle(first.total), YUAN, 2)}万元`
  const actual = all.map((one) => `${one[side]}万元`).join(' + ')
  yield {
    // A list may print other budgets of the same projects (年初, 全年).
    severity: all.length === 1 && isSlip(all[0]?.[side], first.total) ? 'error' : 'warning',
    message: `正文称自评项目${told}个、${MONEY_NAMES[side]}${actual}，所附项目清单${told}个项目的${MONEY_NAMES[side]}合计${expected}。`,
    evidence: [...all.map(({ span }) => span), ...first.cells.map((cell) => cell.span)],
    expected,
    actual,
  }
}

/** Whether a slip of the pen makes the amount of the sum. */
function isSlip(amount: string | undefined, right: Interval): boolean {
  const stated = parseStated(amount ?? '')
  const meant = parseStated(printParts(middle(right), YUAN, 2))
  return stated !== undefined && meant !== undefined && likelySlip(stated, meant) !== undefined
}

const MONEY_NAMES = { initial: '预算', budget: '预算', executed: '执行' } as const

/** The budgets of the forms, initial or adjusted, or what they spent. */
function* funds(
  forms: readonly Evaluation[],
  amount: string,
  span: Span,
  columns: readonly (keyof typeof MONEY_NAMES)[],
): Generator<Observation> {
  const stated = parseStated(amount)
  const rows = forms.flatMap(({ funding }) => funding.find(({ source }) => source === 'total') ?? [])
  const [column] = columns
  if (stated === undefined || column === undefined || rows.length < forms.length) return
  const value = cutOffOrRounded(stated, YUAN)
  const sums = columns.flatMap((one): Interval[] => {
    const cells = rows.flatMap((row) => row[one] ?? [])
    return cells.length < rows.length ? [] : [sum(cells.map(({ interval }) => interval))]
  })
  const [first] = sums
  if (first === undefined || sums.some((one) => overlap(one, value))) return
  const expected = `${printParts(middle(first), YUAN, 2)}万元`
  yield {
    severity: isSlip(amount, first) ? 'error' : 'warning',
    message: `正文称自评项目${MONEY_NAMES[column]}${amount}万元，所附${forms.length}张自评表合计${expected}。`,
    evidence: [span, ...rows.flatMap((row) => row[column]?.span ?? [])],
    expected,
    actual: `${amount}万元`,
  }
}

function* average(forms: readonly Evaluation[], text: string, span: Span): Generator<Observation> {
  const stated = parseStated(text)
  const scores = forms.flatMap(({ totalScore }) => totalScore ?? [])
  if (stated === undefined || scores.length < forms.length) return
  const total = sumOfPoints(scores)
  const mean = total / BigInt(scores.length)
  if (overlap(cutOffOrRounded(stated), { low: mean, high: mean })) return
  const expected = `${printParts(mean, 1n, stated.decimals)}分`
  yield {
    message: `正文称平均得分${text}分，所附${forms.length}张自评表平均${expected}。`,
    evidence: [span, ...scores.map((score) => score.span)],
    expected,
    actual: `${text}分`,
  }
}
