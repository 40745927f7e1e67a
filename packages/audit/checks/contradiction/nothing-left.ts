import { exactParts, parseStated } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `预算安排91.43万元，预算执行91.43万元，预算执行率100%，无资金结余`. */
const TOLD =
  /(?:预算(?:安排|总额|数|资金)?|安排(?:资金)?|到位(?:资金)?|下达(?:资金)?)[^，,。；;\d]{0,24}(?<planned>[\d,]+(?:\.\d+)?)万元[，,；;](?:(?:资金)?到位率(?:为)?[\d.]+%[，,；;])?(?<told>(?:其中)?(?:全年|当年|年末)?(?:预算)?(?:实际)?(?:已)?(?:执行|支付|支出|使用|列支)(?:数|金额|资金|预算)?(?:为)?\s?(?<spent>[\d,]+(?:\.\d+)?)万元[^。；;]{0,30}?(?:无|没有)(?:资金|指标)?(?:结余|结转|剩余)(?:资金)?)/g

/** Where nothing is left, as much was spent as was planned. */
export const nothingLeft: Check = {
  id: 'nothing-left',
  category: 'contradiction',
  severity: 'warning',
  title: '称无资金结余的，预算（安排）数应等于执行（支出）数。',
  basis: '结余 = 预算（到位）数 - 执行（支付）数；结余为0时两数相等，不因执行率取整为100%而不同。',
  example: {
    wrong: '预算安排91.73万元，预算执行91.43万元，预算执行率100%，无资金结余。',
    right: '预算安排91.43万元，预算执行91.43万元，预算执行率100%，无资金结余。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['结余', '结转', '剩余'])) {
      for (const match of allMatches(text, TOLD)) {
        const { planned = '', spent = '', told = '' } = match.groups ?? {}
        const [before, after] = [parseStated(planned), parseStated(spent)]
        if (before === undefined || after === undefined || exactParts(before) === exactParts(after)) continue
        yield {
          message: `称无结余，而安排${planned}万元、执行${spent}万元，两数不等。`,
          evidence: [
            { ...at, start: match.index + match[0].length - told.length, end: match.index + match[0].length },
            { ...at, start: match.index, end: match.index + match[0].indexOf('万元') + 2 },
          ],
          expected: `${planned}万元`,
          actual: `${spent}万元`,
        }
      }
    }
  },
}
