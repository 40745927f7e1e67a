import { exactParts, UNIT_PARTS } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { boughtRows } from '../../table-relations/bought-rows.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `单价100万元（含）以上设备（不含车辆）2台（套）`. */
const HELD = /单价100万元(?:[（(]含[）)])?以上(?:的)?(?:专用)?设备(?:[（(]不含车辆[）)])?(?:共|为)?(?<number>\d{1,4})台/
const DEAR = 100n * UNIT_PARTS

/** What was bought during the year at such prices is held at its end. */
export const dearEquipment: Check = {
  id: 'dear-equipment',
  category: 'contradiction',
  severity: 'warning',
  title: '年末单价100万元以上设备的台数，不应少于当年购置明细所列单价100万元以上的台数。',
  basis: '部门决算公开范本“国有资产占有使用情况”：当年购置的设备年末在册。',
  example: {
    wrong: '单价100万元（含）以上设备1台（套）……购置明细：检测线 2套 单价（万元）130.00',
    right: '单价100万元（含）以上设备2台（套）……购置明细：检测线 2套 单价（万元）130.00',
  },
  *run(disclosure) {
    const dear = boughtRows(disclosure)
      .flat()
      .filter(({ unit, price, holds }) => unit === '万元' && holds && exactParts(price.stated) >= DEAR)
    const bought = dear.reduce((all, { number }) => all + number, 0n)
    if (bought === 0n) return
    for (const { text, at } of passagesWith(wholeText(disclosure), '单价100万元')) {
      const match = HELD.exec(text)
      if (match === null || BigInt(match.groups?.number ?? 0) >= bought) continue
      yield {
        message: `年末单价100万元以上设备${match.groups?.number}台（套），当年购置明细中单价100万元以上的就有${bought}台（套）。`,
        evidence: [
          { ...at, start: match.index, end: match.index + match[0].length },
          ...dear.map(({ price }) => price.span),
        ],
      }
    }
  },
}
