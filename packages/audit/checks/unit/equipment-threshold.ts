import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { spanAt, wholeText } from '../../wording/whole-text.ts'

const THRESHOLD =
  /单(?:位)?价(?:值)?(?:在)?\s?(?<price>\d[\d,.]*)\s?(?<unit>[万亿]?元|万|[美港欧]元)?\s?(?:[（(]含[）)])?(?:\s?(?<bound>以[上下内]))(?:[（(]含[）)])?的?[^，。；\n]{0,8}设备/g
/** 通用设备 50万元, 专用设备 and 设备（不含车辆） 100万元; 200万元 in older forms of the report. */
const PRESCRIBED = new Set(['50', '100', '200', '50.00', '100.00', '200.00'])

/** The prices from which equipment is reported are prescribed; what is cheaper is not reported. */
export const equipmentThreshold: Check = {
  id: 'equipment-threshold',
  category: 'unit',
  severity: 'warning',
  title: '大型设备的单价起点应为规定的50万元、100万元（含）以上。',
  basis: '部门决算公开范本“国有资产占有使用情况”：单价50万元以上通用设备、单价100万元（含）以上设备（不含车辆）。',
  example: {
    wrong: '单价100元（含）以上设备（不含车辆）0台（套）。',
    right: '单价100万元（含）以上设备（不含车辆）0台（套）。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    if (!whole.text.includes('设备')) return
    for (const match of allMatches(whole.text, THRESHOLD)) {
      const { price = '', unit = '', bound = '' } = match.groups ?? {}
      if (unit === '万元' && PRESCRIBED.has(price) && bound === '以上') continue
      yield {
        message: `设备的单价起点写作${price}${unit}${bound}，规定的起点是50万元、100万元以上。`,
        evidence: [spanAt(whole, match.index, match.index + match[0].length)],
        actual: `${price}${unit}${bound}`,
      }
    }
  },
}
