import {
  asCounted,
  cutOffOrRounded,
  exactParts,
  middle,
  overlap,
  parseStated,
  percentOf,
  printParts,
  UNIT_PARTS,
} from '@mingzhang/accounts'
import type { Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { cellSpans } from '../../evaluations/indicator-evidence.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,6}'
/** `调解纠纷420起，成功391起`, `参训学员286人，其中取得证书271人`: a whole, and what came of it in the clause behind. */
const PAIR = new RegExp(
  `(?<=^|[，,。；;：:、])(?<about>[^，,。；;：:、\\d]{2,16}?)(?<all>${NUMBER})(?<unit>人次|户次|批次|件次|[人名户家件个项起宗份批套台例条处])[，,、](?:其中[：:，,]?|已|共|均)?(?<done>[^，,。；;：:、\\d]{2,8}?)(?<part>${NUMBER})\\k<unit>(?=[，,。；;、]|$)`,
  'g',
)
/** What became of the whole. */
const DONE =
  /成功|合格|通过|就业|办结|整改|结案|审结|化解|达标|录取|成交|签约|取证|获证|及格|答复|处置|安置|治愈|收缴|满意/
/** Some of those done, those not done, or what was meant; things of before. */
const OF_OTHERS = /不|未|按[期时]|及时|限时|首次|一次|当场|计划|目标|上年|去年|累计|历年|同比|结转|新增/
const RATE = /(?<matter>[一-龥]{2,14})率$/
/** What was done with it says nothing of what it was. */
const WORK = /调解|受理|接待|检测|抽检|检查|培训|处理|排查|完成|项目|工作/g
const TWO_CHARACTERS = /^[一-龥]{2}$/
/** A rate below it may be of something else that came of it. */
const LEAST = 50n * UNIT_PARTS

/** The rate of an indicator beside the counts that its own form tells among the results. */
export const rateOfFormCounts: Check = {
  id: 'rate-of-form-counts',
  category: 'share',
  severity: 'error',
  title: '自评表“实际完成情况”所述总数、完成数应与同表相应比率指标的实际完成值相符。',
  basis: '比率=完成数÷总数×100%；差额在四舍五入区间之内、同表另有相符数字的不报。',
  example: {
    wrong: '实际完成情况：调解纠纷420起，成功399起。指标：纠纷调解成功率，实际完成值93.10%',
    right: '实际完成情况：调解纠纷420起，成功391起。指标：纠纷调解成功率，实际完成值93.10%',
  },
  *run(disclosure) {
    for (const form of disclosure.evaluations) {
      yield* inForm(form)
      yield* inCells(form)
    }
  },
}

/** `97.38%（409件办结）`: the rate, and how many did. */
const WITH_COUNT =
  /^\d{1,3}\.\d+[%％][（(](?<part>\d{1,6})(?<unit>人次|户次|批次|件次|[人名户家件个项起宗份批套台例条处盏辆座口亩])(?<done>[一-龥]{2,8})[）)]$/

/** The rate beside the count that explains it, of the only number of the form that it can be of. */
function* inCells({ indicators }: Evaluation): Generator<Observation> {
  for (const row of indicators.filter(isComputedRate)) {
    const { part = '', unit = '', done = '' } = WITH_COUNT.exec(row.indicator.actual.text)?.groups ?? {}
    if (done === '' || OF_OTHERS.test(done) || !row.indicator.name.includes(done.slice(-2))) continue
    const counted = indicators.flatMap(({ indicator: { name, outcome } }) =>
      outcome?.unit === unit && outcome.stated.decimals === 0 && outcome.scale === 1n
        ? [{ name, all: String(outcome.stated.digits) }]
        : [],
    )
    const due = counted.map(({ all }) => shouldBe(all, part, row))
    const [of, second] = counted.filter(({ name }) => sharesWord(row.indicator.name.replace(WORK, '、'), name))
    const should = of === undefined || second !== undefined ? undefined : shouldBe(of.all, part, row)
    if (
      of === undefined ||
      should === undefined ||
      counted.some(({ all }, at) => isWholeOf(all, part) && due[at] === undefined)
    )
      continue
    yield {
      message: `“${row.indicator.name}”的实际完成值为${row.indicator.actual.text}，${part} ÷ ${of.all}（${of.name}）= ${should}。`,
      evidence: cellSpans(row, ['actual', 'name']),
      expected: should,
      actual: row.indicator.actual.text,
    }
  }
}

const isWholeOf = (all: string, part: string): boolean => BigInt(all) >= BigInt(part)

const sharesWord = (one: string, other: string): boolean =>
  [...one].some(
    (_, index) => TWO_CHARACTERS.test(one.slice(index, index + 2)) && other.includes(one.slice(index, index + 2)),
  )

function* inForm({ goals, indicators }: Evaluation): Generator<Observation> {
  if (goals === undefined || goals.actual.text === goals.expected.text) return
  const rates = indicators.filter(isComputedRate)
  if (rates.length === 0) return
  for (const pair of allMatches(goals.actual.text, PAIR)) {
    const { about = '', done = '', all = '', part = '', unit = '' } = pair.groups ?? {}
    if (OF_OTHERS.test(`${about}${done}`)) continue
    const [row, second] = rates.filter(({ indicator }) => isRateOf(indicator.name, about, done))
    if (row === undefined || second !== undefined) continue
    const should = shouldBe(all, part, row)
    if (should === undefined || isOfAnother(goals.actual.text, part, unit, row)) continue
    yield {
      message: `“${pair[0]}”，${part} ÷ ${all} = ${should}，同表“${row.indicator.name}”的实际完成值为${row.indicator.actual.text}。`,
      evidence: [goals.actual.span, ...cellSpans(row, ['actual', 'name'])],
      expected: should,
      actual: row.indicator.actual.text,
    }
  }
}

/** A whole percentage may be rounded at will; decimals are computed. */
const isComputedRate = ({ indicator: { name, outcome } }: IndicatorRow): boolean =>
  outcome?.unit === '%' &&
  outcome.comparison === undefined &&
  outcome.stated.decimals > 0 &&
  exactParts(outcome.stated) >= LEAST &&
  RATE.test(name) &&
  !OF_OTHERS.test(name)

/** `纠纷调解成功率` of `调解婚姻纠纷`, `成功`: what came of it stands in the name, and of what as well. */
function isRateOf(name: string, about: string, done: string): boolean {
  const matter = RATE.exec(name)?.groups?.matter ?? ''
  const word = DONE.exec(done)?.[0]
  if (word === undefined || !matter.endsWith(word)) return false
  const of = matter.slice(0, -word.length).replace(WORK, '、')
  return sharesWord(of, about)
}

/** The rate that the counts make, where it is another than the form's. */
function shouldBe(all: string, part: string, { indicator: { outcome } }: IndicatorRow): string | undefined {
  const [whole, some] = [all, part].map(parseStated)
  if (whole === undefined || some === undefined || outcome === undefined || some.digits > whole.digits) return undefined
  const computed = percentOf(asCounted(some), asCounted(whole))
  if (computed === undefined || overlap(computed, cutOffOrRounded(outcome.stated))) return undefined
  return `${printParts(middle(computed), 1n, Math.max(2, outcome.stated.decimals))}%`
}

/** Whether another count of the same unit is the whole that the rate is of. */
const isOfAnother = (text: string, part: string, unit: string, row: IndicatorRow): boolean =>
  allMatches(text, new RegExp(`(?<![\\d.,])(?<count>${NUMBER})${unit}`, 'g')).some(({ groups }) => {
    const { count = '' } = groups ?? {}
    return (
      BigInt(count.replaceAll(',', '')) > BigInt(part.replaceAll(',', '')) && shouldBe(count, part, row) === undefined
    )
  })
