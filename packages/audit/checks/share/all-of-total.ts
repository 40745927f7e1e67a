import { exactParts, overlap, UNIT_PARTS } from '@mingzhang/accounts'
import { conceptName, type Fact, type Share } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printDifference, printFigure } from '../../relations/printed.ts'
import { factValue, isExact } from '../../relations/relation.ts'

const ALL = 100n * UNIT_PARTS

/** The only part of a total, said to be 100 % of it, is the total: rounding a share does not round the amount. */
export const allOfTotal: Check = {
  id: 'all-of-total',
  category: 'share',
  severity: 'warning',
  title: '只有一个分项、占比为100%的，该分项的金额应等于合计。',
  basis: '表文关系 K03、K04：占比 = 分项 ÷ 合计 × 100%；没有其他分项时，分项等于合计。',
  example: {
    wrong: '本年收入合计969.79万元，其中：一般公共预算财政拨款收入968.79万元，占100%。',
    right: '本年收入合计968.79万元，其中：一般公共预算财政拨款收入968.79万元，占100%。',
  },
  *run({ breakdowns, shares }) {
    const shareOf = new Map<Fact, Share>(shares.map((share) => [share.part, share]))
    for (const { total, parts } of breakdowns) {
      const [only, ...others] = parts.filter(({ figure }) => figure.stated.digits !== 0n)
      const percent = only === undefined ? undefined : shareOf.get(only)?.percent
      if (only === undefined || percent === undefined || others.length > 0) continue
      const amounts = [total, only]
      if (exactParts(percent.stated) !== ALL || !amounts.every(({ figure }) => isExact(figure))) continue
      if (overlap(factValue(total), factValue(only))) continue
      yield {
        message: `${only.concept.label}占${conceptName(total.concept.key)}的100%，金额却相差${printDifference(factValue(total), factValue(only), total.figure)}。`,
        evidence: [only, total].map(({ figure }) => figure.span),
        expected: printFigure(total.figure),
        actual: printFigure(only.figure),
      }
    }
  },
}
