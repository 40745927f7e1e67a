import { conceptName } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { factsByRegion } from '../../relations/narrative-regions.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue } from '../../relations/relation.ts'

const ORDER = [
  ['procurement.small', 'procurement'],
  ['procurement.micro', 'procurement.small'],
] as const

/** What small firms got is part of what all small and medium firms got, and that of the whole. */
export const procurementOrder: Check = {
  id: 'procurement-order',
  category: 'contradiction',
  severity: 'error',
  title: '授予中小企业合同金额不应大于政府采购总额，授予小微企业的不应大于授予中小企业的。',
  basis: '文内关系 K14。',
  example: {
    wrong: '政府采购支出总额10.00万元。授予中小企业合同金额8.00万元，其中：授予小微企业合同金额9.00万元。',
    right: '政府采购支出总额10.00万元。授予中小企业合同金额8.00万元，其中：授予小微企业合同金额6.00万元。',
  },
  *run(disclosure) {
    for (const facts of factsByRegion(disclosure).values()) {
      for (const [smaller, larger] of ORDER) {
        const [part, whole] = [facts.get(smaller), facts.get(larger)]
        if (part === undefined || whole === undefined || factValue(part).low <= factValue(whole).high) continue
        yield {
          message: `${conceptName(smaller)}${printFigure(part.figure)}大于${conceptName(larger)}${printFigure(whole.figure)}。`,
          evidence: [part.figure.span, whole.figure.span],
        }
      }
    }
  },
}
