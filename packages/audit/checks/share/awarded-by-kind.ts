import { add, type Interval, intervalOf, overlap, parseStated, shareOf } from '@mingzhang/accounts'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { factsByRegion } from '../../relations/narrative-regions.ts'
import { printFigure, printLike } from '../../relations/printed.ts'
import { factValue, figureValue } from '../../relations/relation.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `货物采购授予中小企业合同金额占货物支出金额的80.00%`. */
const OF_KIND =
  /(?<kind>货物|工程|服务)采购授予中小企业(?:的)?合同金额占(?:政府采购)?\k<kind>(?:采购)?支出(?:总)?金?额?的(?:比[重例]为?)?\s?(?<rate>\d{1,3}(?:\.\d+)?)[%％]/g

const KINDS = { 货物: 'procurement.goods', 工程: 'procurement.works', 服务: 'procurement.services' } as const
const isKind = (name: string): name is keyof typeof KINDS => name in KINDS

/** What small and medium enterprises were awarded of each kind adds up to all that they were awarded. */
export const awardedByKind: Check = {
  id: 'awarded-by-kind',
  category: 'share',
  severity: 'warning',
  title: '货物、工程、服务支出分别乘以各自授予中小企业的比例，合计应等于授予中小企业合同金额。',
  basis: '授予中小企业合同金额 = 货物支出 × 比例 + 工程支出 × 比例 + 服务支出 × 比例。',
  example: {
    wrong:
      '政府采购货物支出50.00万元、工程支出0万元、服务支出50.00万元。授予中小企业合同金额90.00万元，其中货物采购授予中小企业合同金额占货物支出金额的80.00%，服务采购授予中小企业合同金额占服务支出金额的90.00%。',
    right:
      '政府采购货物支出50.00万元、工程支出0万元、服务支出50.00万元。授予中小企业合同金额90.00万元，其中货物采购授予中小企业合同金额占货物支出金额的90.00%，服务采购授予中小企业合同金额占服务支出金额的90.00%。',
  },
  *run(disclosure) {
    const regions = [...factsByRegion(disclosure).values()]
    const facts = regions.find((told) => told.has('procurement.small'))
    const awarded = facts?.get('procurement.small')
    if (facts === undefined || awarded === undefined) return
    const spent = Object.values(KINDS).flatMap((key) => facts.get(key) ?? [])
    for (const { text, at } of passagesWith(wholeText(disclosure), '采购授予中小企业')) {
      const shares = sharesIn(text, at)
      // A kind of which no share is told must have cost nothing.
      const isWhole = spent.every(({ concept, figure }) => shares.has(concept.key) || figure.stated.digits === 0n)
      const parts = spent.flatMap(({ concept, figure }) => {
        const share = shares.get(concept.key)
        return share === undefined || figure.stated.digits === 0n ? [] : [{ figure, share }]
      })
      if (!isWhole || parts.length === 0 || [...shares.keys()].some((key) => !facts.has(key))) continue
      const computed = parts.map(({ figure, share }) => shareOf(figureValue(figure), share.rate)).reduce(add)
      if (overlap(computed, factValue(awarded))) continue
      const sum = parts.map(({ figure, share }) => `${printFigure(figure)} × ${share.printed}`).join(' + ')
      yield {
        message: `${sum} = ${printLike(computed, awarded.figure)}，授予中小企业合同金额为${printFigure(awarded.figure)}，比例或者金额有误。`,
        evidence: [
          ...parts.map(({ share }) => share.span),
          awarded.figure.span,
          ...parts.map(({ figure }) => figure.span),
        ],
      }
    }
  },
}

interface ShareOfKind {
  readonly rate: Interval
  readonly printed: string
  readonly span: Span
}

function sharesIn(text: string, at: Pick<Span, 'block' | 'cell'>): Map<string, ShareOfKind> {
  const shares = new Map<string, ShareOfKind>()
  for (const { index, 0: words, groups } of allMatches(text, OF_KIND)) {
    const { kind = '', rate: printed = '' } = groups ?? {}
    const rate = parseStated(printed)
    if (rate === undefined || !isKind(kind)) continue
    const span = { ...at, start: index, end: index + words.length }
    shares.set(KINDS[kind], { rate: intervalOf(rate), printed: `${printed}%`, span })
  }
  return shares
}
