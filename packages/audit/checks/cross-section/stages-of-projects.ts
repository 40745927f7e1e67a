import { likelySlip, parseStated } from '@mingzhang/accounts'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { spanAt, wholeText } from '../../wording/whole-text.ts'

/** `编报绩效目标的2024年度项目4个，涉及预算金额100.00万元`: what has targets, is monitored or evaluated. */
const STAGE =
  /绩效(?<stage>目标|跟踪(?:评价)?|(?:运行)?监控|自评)的?(?:20\d{2}年度?)?项目(?<count>\d+)个[，,；;](?:共)?(?:涉及)?(?:全年|调整后)?(?:预算)?(?:金额|资金|数)(?<amount>[\d,]+(?:\.\d+)?)万元/g

/** Projects of one stage, with their money. */
interface Stage {
  readonly stage: string
  readonly count: number
  readonly amount: string
  readonly span: Span
}

/** The same money is that of the same projects, and the projects that have targets are those that are monitored. */
export const stagesOfProjects: Check = {
  id: 'stages-of-projects',
  category: 'cross-section',
  severity: 'warning',
  title: '编报绩效目标、绩效跟踪、绩效自评的项目，金额相同的个数应相同，个数相同的金额不应只差一位。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效目标、监控、自评的对象为同一批项目。',
  example: {
    wrong:
      '编报绩效目标的2024年度项目8个，涉及预算金额36.00万元；绩效跟踪评价的2024年度项目3个，涉及预算金额36.00万元。',
    right:
      '编报绩效目标的2024年度项目8个，涉及预算金额36.00万元；绩效跟踪评价的2024年度项目3个，涉及预算金额15.00万元。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const stages = allMatches(whole.text, STAGE).map(({ index, 0: words, groups }): Stage => {
      const { stage = '', count, amount = '' } = groups ?? {}
      return {
        stage,
        count: Number(count),
        amount: amount.replaceAll(',', ''),
        span: spanAt(whole, index, index + words.length),
      }
    })
    const [first, ...others] = stages
    for (const other of others) {
      const message = first === undefined ? undefined : disagreement(first, other)
      if (first !== undefined && message !== undefined) yield { message, evidence: [other.span, first.span] }
    }
  },
}

function disagreement(first: Stage, other: Stage): string | undefined {
  const isSameMoney = first.amount === other.amount && parseStated(first.amount)?.digits !== 0n
  // More projects than have targets are told of their counts alone.
  const isTold = first.stage === '目标' && other.count >= first.count
  if (isSameMoney && other.count !== first.count && !isTold)
    return `涉及金额同为${first.amount}万元，项目数一处为${first.count}个，一处为${other.count}个。`
  if (isSameMoney || other.count !== first.count || other.stage === '自评') return undefined
  const [one, two] = [parseStated(first.amount), parseStated(other.amount)]
  if (one === undefined || two === undefined || likelySlip(one, two) === undefined) return undefined
  return `项目同为${first.count}个，涉及金额一处为${first.amount}万元，一处为${other.amount}万元，只差一位。`
}
