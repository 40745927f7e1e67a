import { DEPARTMENT, type Disclosure, type Fact } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { spanAt, wholeText } from '../../wording/whole-text.ts'

const PURPOSES = /主要用于(?:采购|购买|购置)(?<items>[^。；\n]{2,120})/g
const KINDS: readonly { readonly key: string; readonly name: string; readonly item: RegExp }[] = [
  { key: 'procurement.services', name: '服务', item: /服务(?:等)?$/ },
  { key: 'procurement.works', name: '工程', item: /工程(?:等)?$/ },
  { key: 'procurement.goods', name: '货物', item: /(?:设备|用品|家具|车辆|物资|货物|耗材|电脑|计算机)(?:等)?$/ },
]

/** What was bought is of a kind for which money was spent. */
export const procurementPurposes: Check = {
  id: 'procurement-purposes',
  category: 'contradiction',
  severity: 'warning',
  title: '政府采购“主要用于”的内容应与货物、工程、服务的金额相符：金额为0的类别不应有采购内容。',
  basis: '文内关系 K14：政府采购支出总额 = 货物 + 工程 + 服务。',
  example: {
    wrong: '政府采购支出总额9.00万元，其中：货物支出0万元、工程支出9.00万元、服务支出0万元，主要用于采购委托技术服务。',
    right: '政府采购支出总额9.00万元，其中：货物支出0万元、工程支出0万元、服务支出9.00万元，主要用于采购委托技术服务。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    if (!whole.text.includes('主要用于')) return
    for (const match of allMatches(whole.text, PURPOSES)) {
      const span = spanAt(whole, match.index, match.index + match[0].length)
      const kinds = KINDS.map((kind) => ({ ...kind, spent: spentOn(disclosure, kind.key, span.block) }))
      if (kinds.some(({ spent }) => spent === undefined)) continue
      const items = (match.groups?.items ?? '').split(/[、，,]|和(?=[^和]{2,}(?:服务|工程)$)/)
      for (const { name, item, spent, key } of kinds) {
        const bought = items.find((one) => kindOf(one) === key && item.test(one))
        if (bought !== undefined && spent?.figure.stated.digits === 0n) yield without(name, bought, spent, span)
      }
    }
  },
}

const kindOf = (item: string): string | undefined => KINDS.find((kind) => kind.item.test(item))?.key

const spentOn = ({ facts, year }: Disclosure, key: string, block: number): Fact | undefined =>
  facts.find(
    ({ concept, figure, scope, year: of }) =>
      concept.key === key && figure.span.block === block && scope === DEPARTMENT && of === year,
  )

const without = (name: string, bought: string, { figure }: Fact, span: Fact['figure']['span']): Observation => ({
  message: `政府采购${name}支出为${printFigure(figure)}，而采购内容有“${bought}”。`,
  evidence: [figure.span, span],
})
