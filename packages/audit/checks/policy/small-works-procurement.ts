import { AMOUNT_UNITS, exactParts, scaleOf, UNIT_PARTS } from '@mingzhang/accounts'
import type { Figure } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { factsByRegion } from '../../relations/narrative-regions.ts'
import { printFigure } from '../../relations/printed.ts'

/** 400 万元: below it, works that suit small and medium enterprises are reserved for them. */
const WORKS_LIMIT = 400n * AMOUNT_UNITS.万元 * UNIT_PARTS

export const smallWorksProcurement: Check = {
  id: 'small-works-procurement',
  category: 'policy',
  severity: 'info',
  title: '400万元以下的工程采购没有授予中小企业的，应当说明。',
  basis:
    '《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）第七条、第八条：400万元以下适宜由中小企业提供的工程专门面向中小企业采购（2021年起）。',
  example: {
    wrong: '政府采购工程支出120万元。授予中小企业合同金额0万元。',
    right: '政府采购工程支出120万元。授予中小企业合同金额120万元。',
  },
  cannotRun: ({ year }) =>
    year === undefined || year < 2021 ? '财库〔2020〕46号自2021年起施行，本年度不适用。' : undefined,
  *run(disclosure) {
    for (const facts of factsByRegion(disclosure).values()) {
      const works = facts.get('procurement.works')?.figure
      const small = facts.get('procurement.small')?.figure
      if (works === undefined || small === undefined || small.stated.digits !== 0n) continue
      const amount = partsOf(works)
      if (amount <= 0n || amount >= WORKS_LIMIT) continue
      yield {
        message: `政府采购工程支出${printFigure(works)}不足400万元，授予中小企业合同金额为0而未作说明，提请关注。`,
        suggestion: '说明该工程没有面向中小企业采购的原因。',
        evidence: [works.span, small.span],
      }
    }
  },
}

const partsOf = (figure: Figure): bigint => exactParts(figure.stated, scaleOf(figure.unit))
