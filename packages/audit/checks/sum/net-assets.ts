import {
  intervalOf,
  middle,
  overlap,
  parseStated,
  percentOf,
  printParts,
  type Stated,
  subtract,
} from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const AMOUNT = '(?:为|共|是)?(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>万元|亿元|元)'
const ASSETS = new RegExp(`(?<![净定动形])资产(?:总额|总计|合计|总值|总量)${AMOUNT}`, 'g')
const LIABILITIES = new RegExp(`(?<!流动)负债(?:总额|总计|合计)?${AMOUNT}`, 'g')
const NET_ASSETS = new RegExp(`净资产(?:总额|总计|合计)?${AMOUNT}`, 'g')
const RATE = /资产负债率(?:为|是|达)?(?<number>\d{1,3}(?:\.\d+)?)[%％]/g

/** Assets less what is owed are the net assets, and the rate of debt is of both. */
export const netAssets: Check = {
  id: 'net-assets',
  category: 'sum',
  severity: 'error',
  title: '资产总额减负债总额应等于净资产，资产负债率应等于负债总额除以资产总额。',
  basis: '政府会计等式：资产-负债=净资产；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '年末资产总额128.46万元，负债3.26万元，净资产152.20万元。',
    right: '年末资产总额128.46万元，负债3.26万元，净资产125.20万元。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '负债'))
      if (passage.at.cell === undefined) yield* unbalanced(passage)
  },
}

interface Told {
  readonly stated: Stated
  readonly unit: string
  readonly start: number
  readonly end: number
}

function* unbalanced({ text, at }: Passage): Generator<Observation> {
  const [assets, owed, net, rate] = [ASSETS, LIABILITIES, NET_ASSETS, RATE].map((pattern) => onlyOne(text, pattern))
  if (assets === undefined || owed === undefined || assets.unit !== owed.unit) return
  const spanOf = ({ start, end }: Told) => ({ ...at, start, end })
  const left = subtract(intervalOf(assets.stated), intervalOf(owed.stated))
  if (net !== undefined && net.unit === assets.unit && !overlap(left, intervalOf(net.stated))) {
    const decimals = Math.max(assets.stated.decimals, owed.stated.decimals)
    const should = `${printParts(middle(left), 1n, decimals)}${net.unit}`
    yield {
      message: `资产总额减负债为${should}，文中净资产为${text.slice(net.start, net.end)}。`,
      evidence: [net, assets, owed].map(spanOf),
      expected: should,
    }
  }
  const computed = percentOf(intervalOf(owed.stated), intervalOf(assets.stated))
  if (rate === undefined || computed === undefined || overlap(computed, intervalOf(rate.stated))) return
  const should = `${printParts(middle(computed), 1n, Math.max(2, rate.stated.decimals))}%`
  yield {
    message: `资产负债率应为${should}（负债除以资产总额），文中为${text.slice(rate.start, rate.end)}。`,
    evidence: [rate, assets, owed].map(spanOf),
    expected: should,
  }
}

/** The only figure of its kind in a paragraph: where there are more, some are of another time or unit. */
function onlyOne(text: string, pattern: RegExp): Told | undefined {
  const [match, another] = allMatches(text, pattern)
  const stated = parseStated(match?.groups?.number ?? '')
  if (match === undefined || another !== undefined || stated === undefined) return undefined
  return { stated, unit: match.groups?.unit ?? '', start: match.index, end: match.index + match[0].length }
}
