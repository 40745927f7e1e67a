import { exactParts, gap, type Interval, overlap, UNIT_PARTS } from '@mingzhang/accounts'
import { conceptName, type Share } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printPercent } from '../../relations/printed.ts'
import { shareRelations } from '../../relations/shares.ts'

/** 人员经费 and 公用经费 are the parts of 基本支出: no part of projects. */
const OF_BASIC: readonly string[] = ['personnel', 'public']
const PROJECTS = /项目支出$/

/** A share must follow from its part and its whole, and be that of a whole it is part of. */
export const shareOfTotal: Check = {
  id: 'share-of-total',
  category: 'share',
  severity: 'error',
  title: '占比应等于分项除以合计。',
  basis: '表文关系 K03、K04、K06、K07：占比 = 分项 ÷ 合计 × 100%；为使占比合计为100%而调整末位一个单位的，只作提示。',
  example: {
    wrong: '本年收入合计200.00万元，其中：其他收入50.00万元，占20%。',
    right: '本年收入合计200.00万元，其中：其他收入50.00万元，占25%。',
  },
  *run(disclosure) {
    for (const { part, wholeLabel, percent } of disclosure.shares) {
      if (!OF_BASIC.includes(part.concept.key) || !PROJECTS.test(wholeLabel)) continue
      yield {
        message: `${part.concept.label}是基本支出的一部分，不应写占“${wholeLabel}”的比例。`,
        evidence: [percent.span, part.figure.span],
        expected: wholeLabel.replace(PROJECTS, '基本支出'),
        actual: wholeLabel,
      }
    }
    for (const { relation, share } of shareRelations(disclosure)) {
      if (relation.holds) continue
      const { percent, part, whole } = share
      const isOffInLastPlace =
        percent.stated.decimals > 0 && gap(relation.stated, relation.computed) <= lastPlaceOf(share)
      const isAlone = isAloneWrong(share, sharesBeside(share, disclosure.shares), relation.computed)
      yield {
        message: `${part.concept.label}占${conceptName(whole?.concept.key ?? '')}的比例应为${printPercent(relation.computed, percent)}：${relation.arithmetic}，文中为${printPercent(relation.stated, percent)}。`,
        evidence: relation.spans,
        expected: printPercent(relation.computed, percent),
        actual: printPercent(relation.stated, percent),
        ...(isOffInLastPlace ? { severity: isAlone ? ('warning' as const) : ('info' as const) } : {}),
      }
    }
  },
}

const lastPlaceOf = ({ percent }: Share): bigint => UNIT_PARTS / 10n ** BigInt(percent.stated.decimals)

/** The shares of one whole that are told in one paragraph. */
const sharesBeside = ({ percent, whole }: Share, shares: readonly Share[]): Share[] =>
  shares.filter(
    (other) => other.percent.span.block === percent.span.block && other.whole?.concept.key === whole?.concept.key,
  )

/** Written shorter than the others, or all of them would add up to 100 % with what it should be: no sum asked for it. */
function isAloneWrong(share: Share, beside: readonly Share[], computed: Interval): boolean {
  const { decimals } = share.percent.stated
  if (beside.some(({ percent: { stated } }) => stated.digits !== 0n && stated.decimals > decimals)) return true
  const others = beside.filter((other) => other !== share)
  const due = 100n * UNIT_PARTS - others.reduce((sum, { percent }) => sum + exactParts(percent.stated), 0n)
  const half = lastPlaceOf(share) / 2n
  return overlap({ low: due - half, high: due + half }, computed) && due !== exactParts(share.percent.stated)
}
