import { overlap, printStated, scaleOf, sum } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue, isExact } from '../../relations/relation.ts'

const TEN_THOUSAND = '万元'
const YUAN = '元'

/** One part of a list in 元 that completes its total in 万元 only as 万元. */
export const yuanPartOfList: Check = {
  id: 'yuan-part-of-list',
  category: 'unit',
  severity: 'error',
  title: '合计与分项以万元列示的，分项不应漏写“万”字。',
  basis: '基本平衡关系：把该项读作万元时分项之和才等于合计。',
  example: {
    wrong: '项目支出680.00万元，其中：设备418.60万元、链路126.40元、平台135.00万元。',
    right: '项目支出680.00万元，其中：设备418.60万元、链路126.40万元、平台135.00万元。',
  },
  *run({ breakdowns }) {
    for (const { total, parts } of breakdowns) {
      const inYuan = parts.filter(({ figure }) => figure.unit.word === YUAN)
      const [odd] = inYuan
      if (odd === undefined || inYuan.length > 1 || parts.length < 2 || total.figure.unit.word !== TEN_THOUSAND)
        continue
      const others = parts.filter((part) => part !== odd)
      if (![total, ...parts].every(({ figure }) => isExact(figure))) continue
      if (others.some(({ figure }) => figure.unit.word !== TEN_THOUSAND)) continue
      const factor = scaleOf(total.figure.unit) / scaleOf(odd.figure.unit)
      const { low, high } = factValue(odd)
      const computed = sum([...others.map(factValue), { low: low * factor, high: high * factor }])
      if (!overlap(computed, factValue(total))) continue
      yield {
        message: `此处为${printFigure(odd.figure)}，读作万元时各分项之和才等于${printFigure(total.figure)}，漏“万”字。`,
        evidence: [odd.figure.span, total.figure.span],
        expected: `${printStated(odd.figure.stated)}${TEN_THOUSAND}`,
        actual: printFigure(odd.figure),
      }
    }
  },
}
