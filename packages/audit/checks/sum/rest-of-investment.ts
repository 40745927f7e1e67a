import {
  exactParts,
  type Interval,
  intervalOf,
  middle,
  overlap,
  parseStated,
  printParts,
  type Stated,
  subtract,
  sum,
} from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesBetween, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const AMOUNT = '(?<amount>\\d[\\d,]*(?:\\.\\d+)?)万元'
/** `批复总投资1180.00万元`, `概算总投资为860万元`. */
const ALL = new RegExp(`(?:总投资|投资概算|概算投资|投资总额|计划投资|总概算)(?:额)?(?:为|共|约|核定为)?${AMOUNT}`, 'g')
const GIVES = '(?:新增|追加|再)?(?:安排|下达|到位|拨付|落实|投入)'
/** `2021年新增安排574.00万元`: a year with what it gave, and the only amount of its clause. */
const OF_YEAR = new RegExp(
  `(?<=^|[，,。；;：:、])(?:其中[：:，,]?)?(?<year>20\\d{2})年度?(?:已)?(?:预算)?${GIVES}(?:了)?(?:财政|项目|建设|专项|预算)?(?:资金|投资|预算)?${AMOUNT}`,
  'g',
)
/** `其余资金496.00万元计划在2022年及以后年度安排`, `剩余300万元列入2024年预算`. */
const REST = new RegExp(
  `(?:其余|剩余|余下|不足|尚缺)(?:的)?(?:建设|项目|投资)?(?:资金|投资|部分)?${AMOUNT}(?=[^。；;\\d]{0,12}(?:20\\d{2}年|以后年度|次年|下年|后续年度))`,
  'g',
)
const WORDS = ['总投资', '概算', '投资总额', '计划投资']
/** Money that came of elsewhere, too. */
const OTHERWISE = /自筹|银行贷款|债券|社会资本|捐赠|调减|调增|核减|累计/

interface Told {
  readonly stated: Stated
  readonly year: string
  readonly span: Span
}

/** What the years gave, and what those to come are to give, is all that was granted. */
export const restOfInvestment: Check = {
  id: 'rest-of-investment',
  category: 'sum',
  severity: 'error',
  title: '项目分年度安排资金的，以后年度安排的其余资金应等于总投资减各年已安排的资金。',
  basis: '文内关系：其余资金＝总投资－各年度安排之和；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '批复总投资900.00万元。……2020年安排200.00万元，2021年安排400.00万元，其余资金500.00万元2022年安排。',
    right: '批复总投资900.00万元。……2020年安排200.00万元，2021年安排400.00万元，其余资金300.00万元2022年安排。',
  },
  *run(disclosure) {
    if (passagesWithAny(wholeText(disclosure), WORDS).length === 0) return
    for (const report of disclosure.evaluationReports) if (report.kind === 'project') yield* unlike(disclosure, report)
  },
}

function* unlike(disclosure: Disclosure, { start, end }: EvaluationReport): Generator<Observation> {
  const passages = passagesBetween(wholeText(disclosure), start, end).filter(
    ({ at, text }) => at.cell === undefined && text.includes('万元'),
  )
  const [all, ...others] = passages.flatMap((passage) => toldIn(passage, ALL))
  if (all === undefined || others.some(({ stated }) => exactParts(stated) !== exactParts(all.stated))) return
  for (const passage of passages) {
    const [rest, another] = toldIn(passage, REST)
    const years = toldIn(passage, OF_YEAR)
    if (rest === undefined || another !== undefined || years.length === 0 || OTHERWISE.test(passage.text)) continue
    if (new Set(years.map(({ year }) => year)).size < years.length) continue
    const computed = subtract(intervalOf(all.stated), sum(years.map(({ stated }) => intervalOf(stated))))
    if (computed.high < 0n || overlap(computed, intervalOf(rest.stated))) continue
    const between = subtract(computed, intervalOf(rest.stated))
    if (amountsIn(passage).some((amount) => overlap(amount, between))) continue
    const should = `${printParts(middle(computed), 1n, Math.max(2, rest.stated.decimals))}万元`
    const told = printParts(exactParts(rest.stated), 1n, rest.stated.decimals)
    yield {
      message: `总投资减${years.map(({ year }) => `${year}年`).join('、')}已安排的资金为${should}，其余资金写为${told}万元。`,
      evidence: [rest, ...years, all].map(({ span }) => span),
      expected: should,
      actual: `${told}万元`,
    }
  }
}

/** Any of them may be money of another year, told in other words. */
const amountsIn = ({ text }: Passage): Interval[] =>
  allMatches(text, new RegExp(AMOUNT, 'g')).flatMap(({ groups }) => {
    const stated = parseStated(groups?.amount ?? '')
    return stated === undefined ? [] : [intervalOf(stated)]
  })

const toldIn = ({ text, at }: Passage, pattern: RegExp): Told[] =>
  allMatches(text, pattern).flatMap(({ 0: words, index, groups }) => {
    const stated = parseStated(groups?.amount ?? '')
    return stated === undefined
      ? []
      : [{ stated, year: groups?.year ?? '', span: { ...at, start: index, end: index + words.length } }]
  })
