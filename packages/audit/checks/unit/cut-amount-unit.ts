import { printStated } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { quote, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const MONEY_BEFORE =
  /(?:(?:收入|费|总计|合计|总额|结余|金额|[（(][类款项][）)][”"]?)(?:为|共计?|增加|减少)?\s?|(?:经费|资金|预算|追加|结转|支出|支付|拨付|租金|安排|下达|奖励|补助)[^，。；]{0,6}|(?:投资|产值|损失|税收|利税|贷款|工资|欠薪|赔偿金?|罚没款|救助金|销售额|营业额|交易额|成交额|价值)(?:额|总额|共计?|合计|达到?|约|为)*\s?)$/
/** `疫情防控12.50万元、人口普查4.80万、`: one of a list of amounts. */
const AMONG_AMOUNTS = /万元、[^，。；、\d]{1,16}$/
const MONEY_AFTER = /^\s?(?:专项|经费|资金|租金|元|[，,。；;（(]|$)/

/** `省级补助60万、自筹25.00万元`: the first of a list of amounts, not of `补助群众60万、投入25.00万元`. */
const GIVEN = /(?:补助|配套|资金|自筹|拨款|经费|支出)\s?$/
const FIRST_OF_AMOUNTS = /^\s?、[^，,。；;、\d]{2,12}\d[\d,]*(?:\.\d+)?万元/

/** `2万` is a number, `2.00万` is read as an amount. */
const MAYBE_MONEY: ReadonlySet<string> = new Set(['number', 'amount'])

/** `单位：万`, `项目资金（万）`: what a table says of its amounts. */
const UNIT_OF_TABLE = /(?:单位[:：]\s?|[数额金算][（(])(?<at>[万亿])(?=[）)]|\s*$)/
const TELLS_UNIT = ['万', '亿'].flatMap((word) => [`：${word}`, `:${word}`, `（${word}）`, `(${word})`])

/** Amounts that end in 万 or 亿 without 元. */
export const cutAmountUnit: Check = {
  id: 'cut-amount-unit',
  category: 'unit',
  severity: 'info',
  title: '金额单位应写全（“万元”不应简写为“万”）。',
  basis: '部门决算公开以万元为单位，应写明计量单位。',
  example: { wrong: '安排专项经费230万', right: '安排专项经费230万元' },
  *run(disclosure) {
    for (const figure of disclosure.figures) {
      if (!MAYBE_MONEY.has(figure.unit.measure)) continue
      const written = quote(disclosure.document, figure.span)
      const word = /[万亿]$/.exec(written)?.[0]
      if (word === undefined || !speaksOfMoney(disclosure, figure)) continue
      const expected = `${printStated(figure.stated)}${word}元`
      yield {
        ...(isBesideWhole(disclosure, figure) || isOfAccounts(disclosure, figure)
          ? { severity: 'warning' as const }
          : {}),
        message: `“${written}”金额单位不完整，应写“${expected}”。`,
        evidence: [figure.span],
        expected,
      }
    }
    yield* ofTables(disclosure)
    yield* leftBlank(disclosure)
    yield* ofIndicators(disclosure)
  },
}

/** Another amount of the paragraph is written with its whole unit. */
const isBesideWhole = ({ document }: Disclosure, { span }: Figure): boolean =>
  /\d\s?[万亿]元/.test(textAround(document, span))

/** `支出决算为197.90万`. */
const isOfAccounts = ({ document }: Disclosure, { span, stated }: Figure): boolean =>
  stated.decimals === 2 &&
  /(?:(?:决算|预算)数?为?|[（(][类款项][）)][”"]?)\s?$/.test(
    textAround(document, span).slice(Math.max(0, span.start - 8), span.start),
  )

/** `≤26.16万` beside `26.00万元`. */
function* ofIndicators({ evaluations }: Disclosure): Generator<Observation> {
  for (const { cells } of evaluations.flatMap(({ indicators }) => indicators)) {
    const [target, actual] = [cells.get('target'), cells.get('actual')]
    for (const [one, other] of [
      [target, actual],
      [actual, target],
    ]) {
      if (one === undefined || other === undefined) continue
      if (!/\d\s?万$/.test(one.text) || !/\d\s?万元$/.test(other.text)) continue
      yield {
        severity: 'warning',
        message: `“${one.text}”金额单位不完整，应写“${one.text}元”。`,
        evidence: [one.span, other.span],
        expected: `${one.text}元`,
      }
    }
  }
}

function* ofTables(disclosure: Disclosure): Generator<Observation> {
  for (const { text, at } of passagesWithAny(wholeText(disclosure), TELLS_UNIT)) {
    const match = UNIT_OF_TABLE.exec(text)
    const word = match?.groups?.at
    if (match === null || word === undefined) continue
    yield {
      severity: 'warning',
      message: `“${match[0].trim()}”金额单位不完整，应写“${word}元”。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${word}元`,
    }
  }
}

const BLANK = /(?:金额单位|(?<![\u4e00-\u9fff])单位)[:：][ 　]*$/
const FILLED = /(?:金额单位|(?<![\u4e00-\u9fff])单位)[:：][ 　]*[万亿]?元[ 　]*$/
/** So many forms that tell their unit show that each should. */
const FEWEST_FILLED = 3

/** The only form that leaves out the unit behind its label. */
function* leftBlank(disclosure: Disclosure): Generator<Observation> {
  const lines = passagesWithAny(wholeText(disclosure), ['单位：', '单位:']).filter(({ at }) => at.cell === undefined)
  const [only, second] = lines.filter(({ text }) => BLANK.test(text))
  if (only === undefined || second !== undefined) return
  if (lines.filter(({ text }) => FILLED.test(text)).length < FEWEST_FILLED) return
  yield {
    message: '此表的金额单位没有填写，其余各表均已填写。',
    evidence: [{ ...only.at, start: only.text.search(BLANK), end: only.text.length }],
  }
}

const LONGEST_BEFORE = 24

function speaksOfMoney({ document }: Disclosure, { span, stated }: Figure): boolean {
  const text = textAround(document, span)
  const after = text.slice(span.end, span.end + 4)
  const before = text.slice(Math.max(0, span.start - LONGEST_BEFORE), span.start)
  const isListed = AMONG_AMOUNTS.test(before) || MONEY_BEFORE.test(before.slice(-16))
  if (stated.decimals === 2 && isListed && /^[、，。；]/.test(after)) return true
  if (GIVEN.test(before) && FIRST_OF_AMOUNTS.test(text.slice(span.end, span.end + LONGEST_BEFORE))) return true
  return (
    !/^\s?[余多元]/.test(after) &&
    (MONEY_BEFORE.test(before.slice(-16)) || /^\s?(?:专项|租金|经费|资金)/.test(after)) &&
    MONEY_AFTER.test(after)
  )
}
