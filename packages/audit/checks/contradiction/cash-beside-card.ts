import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `由村委会以现金方式代为发放`. */
const IN_CASH = /(?:以|用|采取|采用)现金(?:的?方式|形式)?[^，。；]{0,6}(?:发放|支付|兑付)|现金(?:代为|直接)?发放/
const NOT_IN_CASH = /(?:[不无未没禁杜避严]|防止)[^，]*$/
/** `资金全部通过“一卡通”直接发放到户`. */
const BY_CARD =
  /(?:全部|全额|均|一律)(?:统一)?通过[^，。；]{0,12}(?:卡|一卡通|银行|账户)[”"]?[^，。；]{0,10}(?:发放|支付|兑付|拨付)/

/** `除集中食宿费用外全部通过…`: what is excepted may be paid in cash. */
const EXCEPTED = /除(?!了)[^，]{2,30}外，?[^，]*$/

/** The money of one project is paid in cash here, and all of it by card there. */
export const cashBesideCard: Check = {
  id: 'cash-beside-card',
  category: 'contradiction',
  severity: 'warning',
  title: '同一项目的资金不应一处写以现金发放，另一处写全部通过银行卡（一卡通）发放。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）；惠民惠农等补助资金实行社会化发放。',
  example: {
    wrong: '（报告）由村委会以现金方式代为发放。（自评表）资金全部通过“一卡通”直接发放到户。',
    right: '（报告）由镇财政所通过“一卡通”发放。（自评表）资金全部通过“一卡通”直接发放到户。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      const form = formOfReport(disclosure, report)
      const ranges = [report, ...(form === undefined ? [] : [{ start: form.start, end: form.end + 1 }])]
      const cash = firstOf(disclosure, ranges, IN_CASH, NOT_IN_CASH)
      const card = cash === undefined ? undefined : firstOf(disclosure, ranges, BY_CARD, EXCEPTED)
      if (cash === undefined || card === undefined) continue
      yield {
        message: '同一项目一处写以现金发放，另一处写全部通过银行卡（一卡通）发放，前后矛盾。',
        evidence: [cash, card],
      }
    }
  },
}

interface Range {
  readonly start: number
  readonly end: number
}

function firstOf(disclosure: Disclosure, ranges: readonly Range[], pattern: RegExp, unless: RegExp): Span | undefined {
  const whole = wholeText(disclosure)
  for (const { text, at } of ranges.flatMap(({ start, end }) => passagesBetween(whole, start, end))) {
    const match = pattern.exec(text)
    if (match === null) continue
    const before =
      text
        .slice(0, match.index)
        .split(/[。；]/)
        .at(-1) ?? ''
    if (!unless.test(before)) return { ...at, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
