import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { spanAt, wholeText } from '../../wording/whole-text.ts'

type Stage = 'targets' | 'monitored' | 'evaluated' | 'reported'

const NAMES: Readonly<Record<Stage, string>> = {
  targets: '编制绩效目标的项目',
  monitored: '绩效监控的项目',
  evaluated: '绩效自评的项目',
  reported: '专项预算项目绩效自评报告',
}

const YEAR = '(?:20\\d{2}年度?)?'
const STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['targets', new RegExp(`对${YEAR}(\\d+)个项目(?:编制|编报|申报|设定|填报)了?(?:预算)?绩效目标`, 'g')],
  ['targets', new RegExp(`(?:编制|编报|申报|填报)绩效目标的?${YEAR}项目(\\d+)个`, 'g')],
  ['monitored', new RegExp(`(?:选取|对)${YEAR}(\\d+)个项目(?:开展|进行|实施)了?绩效(?:运行)?(?:监控|跟踪)`, 'g')],
  ['monitored', new RegExp(`绩效(?:跟踪|监控)(?:评价)?的?${YEAR}项目(\\d+)个`, 'g')],
  ['evaluated', new RegExp(`对${YEAR}(\\d+)个项目(?:支出)?(?:开展|进行)了?(?:绩效目标完成情况|绩效)?自评`, 'g')],
  ['evaluated', new RegExp(`绩效自评的?${YEAR}项目(\\d+)个`, 'g')],
  ['reported', /(\d+)个专项预算项目绩效自评报告/g],
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
    const stages = countsOf(disclosure)
    for (const [more, fewer] of INCLUDED) {
      const [whole, part] = [stages.get(more), stages.get(fewer)]
      if (whole === undefined || part === undefined || part.count <= whole.count) continue
      yield {
        message: `${NAMES[fewer]}${part.count}个，多于${NAMES[more]}${whole.count}个。`,
        evidence: [part.span, whole.span],
      }
    }
    yield* attachedReports(disclosure, stages.get('reported'))
  },
}

interface Count {
  readonly count: number
  readonly span: Span
}

/** The first count of each stage, in paragraphs. */
function countsOf(disclosure: Disclosure): Map<Stage, Count> {
  const whole = wholeText(disclosure)
  const counts = new Map<Stage, Count>()
  for (const [stage, pattern] of STAGES) {
    for (const match of whole.text.matchAll(pattern)) {
      const span = spanAt(whole, match.index, match.index + match[0].length)
      if (!counts.has(stage) && span.cell === undefined) counts.set(stage, { count: Number(match[1]), span })
    }
  }
  return counts
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
