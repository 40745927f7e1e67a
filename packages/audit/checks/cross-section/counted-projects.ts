import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span, spanWithin, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

type Stage = 'targets' | 'monitored' | 'evaluated' | 'reported'

const NAMES: Readonly<Record<Stage, string>> = {
  targets: '编制绩效目标的项目',
  monitored: '绩效监控的项目',
  evaluated: '绩效自评的项目',
  reported: '专项预算项目绩效自评报告',
}

const YEAR = '(?:20\\d{2}年度?)?'
/** `对泵站维护等4个项目`. */
const SUCH_AS = '(?:[^，。；\\d]{2,40}等)?'
/** What counts a stage, with a word without which it does not. */
const STAGES: readonly (readonly [Stage, word: string, RegExp])[] = [
  [
    'targets',
    '个项目',
    new RegExp(`对${YEAR}${SUCH_AS}(\\d+)个项目(?:编制|编报|申报|设定|填报)了?(?:预算)?绩效目标`, 'g'),
  ],
  ['targets', '绩效目标', new RegExp(`(?:编制|编报|申报|填报)绩效目标的?${YEAR}项目(\\d+)个`, 'g')],
  [
    'monitored',
    '个项目',
    new RegExp(`(?:选取|对)${YEAR}${SUCH_AS}(\\d+)个项目(?:开展|进行|实施)了?绩效(?:运行)?(?:监控|跟踪)`, 'g'),
  ],
  ['monitored', '绩效', new RegExp(`绩效(?:跟踪|监控)(?:评价)?的?${YEAR}项目(\\d+)个`, 'g')],
  [
    'evaluated',
    '个项目',
    new RegExp(`对${YEAR}(\\d+)个项目(?:支出)?(?:全部|均|逐一)?(?:开展|进行)了?(?:绩效目标完成情况|绩效)?自评`, 'g'),
  ],
  ['evaluated', '绩效自评', new RegExp(`绩效自评的?${YEAR}项目(\\d+)个`, 'g')],
  ['evaluated', '纳入', /纳入(?:绩效)?自评(?:范围)?的(?:预算)?项目(?:支出)?(?:共)?(\d+)个/g],
  ['reported', '绩效自评报告', /(\d+)个(?:专项预算项目|项目支出|项目的?)绩效自评报告/g],
]
/** `没有需要单独开展绩效自评的项目`, `没有单独编报绩效目标、开展绩效自评的预算项目`: none of them. */
const NONE_EVALUATED: (typeof STAGES)[number] = [
  'evaluated',
  '绩效自评',
  /没有(?:需要)?(?:单独)?(?:开展|进行|编报|编制)[^。；，\n]{0,16}绩效自评的?(?:预算|特定目标类)?项目/g,
]
/** The fewer project on the right are among those on the left. */
const INCLUDED: readonly (readonly [Stage, Stage])[] = [
  ['targets', 'monitored'],
  ['targets', 'evaluated'],
  ['evaluated', 'reported'],
]

/** Projects monitored and evaluated are among those that have targets. */
export const countedProjects: Check = {
  id: 'counted-projects',
  category: 'cross-section',
  severity: 'warning',
  title: '绩效监控、自评的项目数不应多于编制绩效目标的项目数，自评报告数不应多于自评项目数，与所附报告数相符。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：监控、自评以批复的绩效目标为依据。',
  example: {
    wrong: '对3个项目编制了绩效目标，选取3个项目开展绩效监控，对8个项目开展了绩效自评。',
    right: '对8个项目编制了绩效目标，选取3个项目开展绩效监控，对8个项目开展了绩效自评。',
  },
  *run(disclosure) {
    const counts = countsOf(disclosure)
    const stages = firstCounts(counts)
    const otherwise = toldOtherwise(counts)
    if (otherwise !== undefined) yield otherwise.told
    for (const [more, fewer] of INCLUDED) {
      const [whole, part] = [stages.get(more), stages.get(fewer)]
      if (whole === undefined || part === undefined || part.count <= whole.count || part === otherwise?.wrong) continue
      if (more === 'targets' && ADDED.test(textAround(disclosure.document, whole.span))) continue
      yield {
        message: `${NAMES[fewer]}${part.count}个，多于${NAMES[more]}${whole.count}个。`,
        evidence: [part.span, whole.span],
      }
    }
    yield* allEvaluated(stages.get('targets'), stages.get('evaluated'))
    yield* someUnwatched(disclosure, stages)
    yield* restEvaluated(disclosure, stages.get('evaluated'))
    yield* attachedReports(disclosure, stages.get('reported'))
  },
}

/** `对8个项目编制了绩效目标，年中新增的2个项目补编绩效目标` */
const ADDED = /补编|补充编[制报]|年中新增/

interface Count {
  readonly stage: Stage
  readonly count: number
  readonly span: Span
}

/** Every project with targets is to be evaluated by its unit (单位自评全覆盖). */
function* allEvaluated(targets: Count | undefined, evaluated: Count | undefined): Generator<Observation> {
  if (targets === undefined || evaluated === undefined || evaluated.count >= targets.count) return
  yield {
    severity: 'info',
    message: `${NAMES.targets}${targets.count}个，${NAMES.evaluated}${evaluated.count}个，没有全部自评，请核实。`,
    evidence: [targets.span, evaluated.span],
  }
}

/** `对18个项目编制了绩效目标，对16个项目开展绩效监控，对18个项目开展自评`: chosen ones (选取) are some, else all are watched. */
function* someUnwatched({ document }: Disclosure, stages: ReadonlyMap<Stage, Count>): Generator<Observation> {
  const [targets, monitored, evaluated] = [stages.get('targets'), stages.get('monitored'), stages.get('evaluated')]
  if (targets === undefined || monitored === undefined || targets.count !== evaluated?.count) return
  if (monitored.count >= targets.count || !textAround(document, monitored.span).startsWith('对', monitored.span.start))
    return
  yield {
    message: `${NAMES.targets}、${NAMES.evaluated}均为${targets.count}个，${NAMES.monitored}为${monitored.count}个，其余项目没有监控，请核实。`,
    evidence: [monitored.span, targets.span, evaluated.span],
  }
}

/** `绩效监控的3个项目完成情况如下：`, and behind them `其余4个项目的自评情况见附件`. */
const TOLD_HERE = /(?<count>\d+)个项目的?(?:绩效)?(?:目标)?(?:完成|自评|评价)(?:情况|结果)(?:分别)?如下/g
const TOLD_ELSEWHERE = /其[余他它]\s?(?<count>\d+)个项目的?(?:绩效)?(?:目标)?(?:自评|完成|评价)(?:情况|结果|报告|表)/g

/** Those told in the text and the rest, told in an attachment, are all that were evaluated. */
function* restEvaluated(disclosure: Disclosure, evaluated: Count | undefined): Generator<Observation> {
  const whole = wholeText(disclosure)
  const countedIn = (word: string, pattern: RegExp): { readonly count: number; readonly span: Span }[] =>
    passagesWith(whole, word).flatMap(({ at, text }) =>
      allMatches(text, pattern).map(({ index, 0: words, groups }) => ({
        count: Number(groups?.count),
        span: spanWithin(at, index, index + words.length),
      })),
    )
  const [rest, another] = countedIn('个项目', TOLD_ELSEWHERE)
  const [here, more] = rest === undefined ? [] : countedIn('如下', TOLD_HERE)
  if (evaluated === undefined || rest === undefined || here === undefined) return
  if (another !== undefined || more !== undefined || here.span.block >= rest.span.block) return
  const left = evaluated.count - here.count
  if (left === rest.count || left <= 0) return
  yield {
    message: `绩效自评的项目${evaluated.count}个，正文已列${here.count}个，其余应为${left}个，此处写${rest.count}个。`,
    evidence: [rest.span, evaluated.span, here.span],
    expected: `${left}个`,
    actual: `${rest.count}个`,
  }
}

/** What paragraphs count, stage by stage. */
function countsOf(disclosure: Disclosure): Count[] {
  const whole = wholeText(disclosure)
  const counted = (
    [stage, word, pattern]: (typeof STAGES)[number],
    countIn: (match: RegExpExecArray) => number,
  ): Count[] =>
    passagesWith(whole, word).flatMap(({ at, text }) =>
      at.cell === undefined
        ? allMatches(text, pattern).map((match) => ({
            stage,
            count: countIn(match),
            span: spanWithin(at, match.index, match.index + match[0].length),
          }))
        : [],
    )
  return [
    ...STAGES.flatMap((stage) => counted(stage, (match) => Number(match[1]))),
    ...counted(NONE_EVALUATED, () => 0),
  ]
}

/** The first count of each stage. */
function firstCounts(counts: readonly Count[]): Map<Stage, Count> {
  const stages = new Map<Stage, Count>()
  for (const one of counts) if (!stages.has(one.stage)) stages.set(one.stage, one)
  return stages
}

/** Evaluated projects, counted in several places: most places, those that tell of targets among them, are right. */
function toldOtherwise(counts: readonly Count[]): { wrong: Count; told: Observation } | undefined {
  const evaluated = counts.filter(({ stage }) => stage === 'evaluated')
  const [first] = evaluated
  const other = evaluated.find(({ count }) => count !== first?.count)
  if (first === undefined || other === undefined) return undefined
  const places = ({ count }: Count): number =>
    counts.filter((one) => (one.stage === 'evaluated' || one.stage === 'targets') && one.count === count).length
  const [wrong, right] = places(first) < places(other) ? [first, other] : [other, first]
  return {
    wrong,
    told: {
      message: `${NAMES.evaluated}一处说${first.count}个，另一处说${other.count}个，前后不一致。`,
      evidence: [wrong.span, right.span],
      ...(places(wrong) < places(right) ? { expected: `${right.count}个` } : {}),
      actual: `${wrong.count}个`,
    },
  }
}

/** Reports that the text counts, against those that follow it. */
function* attachedReports({ evaluationReports }: Disclosure, told: Count | undefined): Generator<Observation> {
  const attached = evaluationReports.filter(({ kind, start }) => kind === 'project' && start > (told?.span.block ?? 0))
  if (told === undefined || attached.length === 0 || attached.length === told.count) return
  yield {
    message: `正文称形成专项预算项目绩效自评报告${told.count}个，所附${attached.length}个。`,
    evidence: [told.span, ...attached.slice(0, 12).map(({ title }) => title.span)],
    expected: `${attached.length}个`,
    actual: `${told.count}个`,
  }
}
