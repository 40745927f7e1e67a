import { parseStated } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `每人每月80万元`, `50万元/人·天`. */
const PRICE =
  /每人每[月天日次餐](?:[^，,。；;\d]{0,8})?(?<before>\d+(?:\.\d+)?)万元|(?<behind>\d+(?:\.\d+)?)万元[/／](?:人[·.、/／]?[月天日次]|人次)/g
/** `每户6000万元`. */
const PRICE_OF_EACH = /每(?<each>[户人名床])(?:[^，,。；;\d]{0,6})(?<number>\d[\d,]*)万元/g
/** `次均救助820.50万元`, `例均费用1.2万元`. */
const PRICE_OF_TIME = /(?<by>[次例]均)(?<of>[^，,。；;\d]{0,8})(?<number>\d+(?:\.\d+)?)万元/g
/** So many 万元 none gets who is paid by the head. */
const FEWEST_OF_EACH = 1000
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
    yield* namedInYuan(disclosure)
    yield* besideYuan(disclosure)
  },
}

/** `次均救助820.50万元` where the same paragraph tells what others got each time in 元. */
function* besideYuan(disclosure: Disclosure): Generator<Observation> {
  for (const { text, at } of passagesWithAny(wholeText(disclosure), ['次均', '例均'])) {
    for (const match of allMatches(text, PRICE_OF_TIME)) {
      const { by = '', of = '', number = '' } = match.groups ?? {}
      const isInYuan = new RegExp(`${by}${of}\\d[\\d,]*(?:\\.\\d+)?元`).test(text)
      if (!isInYuan || BigInt(number.split('.')[0] ?? '') < IMPOSSIBLE) continue
      yield {
        severity: 'error',
        message: `“${match[0]}”，同段其他${by}金额以元为单位，疑将“元”误写为“万元”。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        expected: `${number}元`,
        actual: `${number}万元`,
      }
    }
  }
}

/** `每户6000万元` where the text tells the same standard as `6000元/户` or `每户6000元`. */
function* namedInYuan(disclosure: Disclosure): Generator<Observation> {
  const whole = wholeText(disclosure)
  for (const { text, at } of passagesWithAny(whole, ['每户', '每人', '每名', '每床'])) {
    for (const match of allMatches(text, PRICE_OF_EACH)) {
      const { each = '', number = '' } = match.groups ?? {}
      const isStandard = [`${number}元/${each}`, `${number}元／${each}`, `每${each}${number}元`].some((words) =>
        whole.text.includes(words),
      )
      if (wholeNumber(number) < FEWEST_OF_EACH || !isStandard) continue
      yield {
        severity: 'error',
        message: `“${match[0]}”，文中另一处同一标准以元为单位，疑将“元”误写为“万元”。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        expected: `${number}元`,
        actual: `${number}万元`,
      }
    }
  }
}
