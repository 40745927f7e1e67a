import { parseStated } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `每人每月80万元`, `50万元/人·天`. */
const PRICE =
  /每人每[月天日次餐](?:[^，,。；;\d]{0,8})?(?<before>\d+(?:\.\d+)?)万元|(?<behind>\d+(?:\.\d+)?)万元[/／](?:人[·.、/／]?[月天日次]|人次)/g
const WORDS = ['每人每', '万元/人', '万元／人']
/** From here on it cannot be what one person gets. */
const IMPOSSIBLE = 5n

/** What one person gets for a month or a day is told in 元. */
export const pricePerHead: Check = {
  id: 'price-per-head-in-ten-thousand',
  category: 'unit',
  severity: 'warning',
  title: '按人按月（天、次）计的标准以元为单位，不应写成万元。',
  basis: '补助、误工、培训等标准以元计；万元级的标准疑为误写单位。',
  example: { wrong: '重度残疾人护理补贴每人每月80万元', right: '重度残疾人护理补贴每人每月80元' },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), WORDS)) {
      for (const match of allMatches(text, PRICE)) {
        const stated = parseStated(match.groups?.before ?? match.groups?.behind ?? '')
        if (stated === undefined) continue
        const whole = stated.digits / 10n ** BigInt(stated.decimals)
        yield {
          severity: whole >= IMPOSSIBLE ? 'error' : 'warning',
          message: `“${match[0]}”按人计的标准以万元为单位，疑应为元。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        }
      }
    }
  },
}
