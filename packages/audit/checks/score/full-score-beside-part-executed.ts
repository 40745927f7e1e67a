import { exactParts, parseStated, printStated, UNIT_PARTS } from '@mingzhang/accounts'
import type { Disclosure, PrintedNumber } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const FULL = /(?:得分|评分)(?:为|是|：|:)?[ 　]?(?<score>100(?:\.0+)?)[ 　]?分/
const RATE = /(?:完成(?:全年|调整)?预算(?:数|的)?|预算?执行率(?:为|达到?|：|:)?)[ 　]?(?<rate>\d{1,2}(?:\.\d+)?)[ 　]?%/
/** Ten points times this rate still round to ten. */
const AS_GOOD_AS_ALL = (995n * UNIT_PARTS) / 10n
const HUNDRED = 100n * UNIT_PARTS
/** The usual weight (分值) of the execution rate. */
const USUAL_WEIGHT = 10n * UNIT_PARTS
/** Half a hundredth of a point may be lost. */
const ROUNDING = UNIT_PARTS / 100n
/** So many others that lose points by their rate show how points are given. */
const FEWEST_OTHERS = 2
/** `得分=执行率×分值`, `按执行率计分`. */
const BY_RATE =
  /执行率[）)]?\s?[×xX*＊]\s?(?:该?指标)?(?:分值|权重|满分|10)|(?:10分?|分值|权重|满分)\s?[×xX*＊]\s?(?:预算|资金)?执行率|按照?(?:预算|资金|实际)?执行率(?:计分|得分|扣分|计算)/
/** `执行率95%以上的得满分`. */
const BY_STEPS = /执行率[^，。；\n]{0,12}(?:以上|≥|大于|高于)[^，。；\n]{0,12}(?:满分|得\s?10\s?分)/

/** Full marks for a project that did not spend its whole budget: the execution rate is itself an indicator. */
export const fullScoreBesidePartExecuted: Check = {
  id: 'full-score-beside-part-executed',
  category: 'score',
  severity: 'warning',
  title: '预算没有全部执行的项目，执行率指标应按比例得分，总分不应为满分。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：预算执行率指标按执行率计分。',
  example: {
    wrong: '水毁堤防修复项目绩效自评得分为100分……完成预算的91.20%。',
    right: '水毁堤防修复项目绩效自评得分为99.12分……完成预算的91.20%。',
  },
  *run(disclosure) {
    yield* inProse(disclosure)
    yield* inReports(disclosure)
    yield* withinGroup(inForms(disclosure), 'forms', tellsRule(disclosure))
    for (const points of inLists(disclosure)) yield* withinGroup(points, 'list', false)
  },
}

/** The points that a project got for its execution rate, or with it. */
interface Points {
  readonly rate: PrintedNumber
  readonly score: PrintedNumber
  /** All that it could get. */
  readonly most: bigint
  readonly weight: bigint
  readonly names: readonly Span[]
  readonly named: string
}

/** The rows of the execution rate of all forms. */
const inForms = ({ evaluations }: Disclosure): Points[] =>
  evaluations.flatMap(({ name, funding }) =>
    funding.flatMap(({ rate, weight, score }): Points[] => {
      if (rate === undefined || weight === undefined || score === undefined) return []
      const most = exactParts(weight.stated)
      return [{ rate, score, most, weight: most, names: [weight.span], named: name?.text ?? '' }]
    }),
  )

/** The rows of each list of projects with their rates and scores. */
const inLists = ({ evaluations }: Disclosure): Points[][] =>
  evaluations.map(({ projects }) =>
    projects.flatMap(({ name, rate, score }): Points[] =>
      rate === undefined || score === undefined
        ? []
        : [{ rate, score, most: HUNDRED, weight: USUAL_WEIGHT, names: [name.span], named: name.text }],
    ),
  )

/** Whether the disclosure says that points follow from the rate. */
function tellsRule(disclosure: Disclosure): boolean {
  const texts = passagesWith(wholeText(disclosure), '执行率').map(({ text }) => text)
  return texts.some((text) => BY_RATE.test(text)) && !texts.some((text) => BY_STEPS.test(text))
}

/** Full marks of one that is executed in part, where each other of these loses points by its rate. */
function* withinGroup(all: readonly Points[], kind: 'forms' | 'list', isRule: boolean): Generator<Observation> {
  const partly = all.filter(({ rate }) => exactParts(rate.stated) < AS_GOOD_AS_ALL)
  const full = partly.filter(({ score, most }) => exactParts(score.stated) === most)
  const others = partly.filter((one) => !full.includes(one))
  const isUsual = full.length === 1 && others.length >= FEWEST_OTHERS && others.every((one) => losesByRate(one, kind))
  if (!isRule && !isUsual) return
  for (const { rate, score, names, named } of full)
    yield {
      message: `“${shorten(named)}”预算只执行${printStated(rate.stated)}%，却得满分${printStated(score.stated)}分${isUsual ? '，其他未全部执行的项目均按执行率扣分' : ''}。`,
      evidence: [score.span, rate.span, ...names],
      suggestion: '执行率指标按执行率计分，并说明未执行的原因。',
    }
}

/** In a form its weight times its rate; in a list no more than that and all other points. */
function losesByRate({ rate, score, most, weight }: Points, kind: 'forms' | 'list'): boolean {
  const lost = most - exactParts(score.stated)
  const due = (weight * (HUNDRED - exactParts(rate.stated))) / HUNDRED
  return lost >= due - ROUNDING && (kind === 'list' || lost <= due + ROUNDING)
}

/** Score and rate in one paragraph. */
function* inProse(disclosure: Disclosure): Generator<Observation> {
  for (const { text, at } of passagesWith(wholeText(disclosure), '100')) {
    if (at.cell !== undefined || !text.includes('%')) continue
    const [score, rate] = [FULL.exec(text), RATE.exec(text)]
    const stated = parseStated(rate?.groups?.rate ?? '')
    if (score === null || rate === null || stated === undefined || exactParts(stated) >= AS_GOOD_AS_ALL) continue
    yield {
      message: `预算只执行${rate.groups?.rate}%，自评却得满分${score.groups?.score}分。`,
      evidence: [score, rate].map((match) => ({ ...at, start: match.index, end: match.index + match[0].length })),
      suggestion: '执行率指标按执行率计分，并说明未执行的原因。',
    }
  }
}

/** The score of a report and the rate that it states elsewhere. */
function* inReports({ evaluationReports }: Disclosure): Generator<Observation> {
  for (const { score, rates } of evaluationReports) {
    const [rate, another] = rates
    if (score === undefined || rate === undefined || another !== undefined) continue
    if (score.span.block === rate.span.block || exactParts(score.stated) !== HUNDRED) continue
    if (exactParts(rate.stated) >= AS_GOOD_AS_ALL) continue
    yield {
      message: '预算没有全部执行，自评却得满分100分。',
      evidence: [score.span, rate.span],
      suggestion: '执行率指标按执行率计分，并说明未执行的原因。',
    }
  }
}
