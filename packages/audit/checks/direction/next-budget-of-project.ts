import { exactParts, parseStated } from '@mingzhang/accounts'
import { coreName, type Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { type ProjectMoney, projectLinks, projectMoney } from '../../evaluations/project-links.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const MONEY = '\\d[\\d,]*(?:\\.\\d+)?'
const CHANGE = '增加|增长|调增|追加|增安排|提高|上调|减少|压减|调减|核减|下降|降低|削减|下调'
const RISES = /^(?:增|调增|追加|提高|上调)/
const BEFORE = '(?:20\\d{2}年度?|上年度?|本年度?|当年度?|今年)(?:年初|全年|调整后)?(?:预算)?(?:数|安排|资金|额)*'
/** `2024年预算安排48万元，比2023年增加2万元`, `2024年安排预算资金48万元（较上年压减2万元）`. */
const COMPARED = new RegExp(
  `(?<year>20\\d{2})年度?(?:年初|项目|部门|财政|安排|编列|编制|批复)*预算[^，,。；;（(\\d]{0,8}(?<amount>${MONEY})万元[，,（(](?:比|较|与)${BEFORE}(?:相比)?[，,]?(?:共)?(?<word>${CHANGE})了?(?<change>${MONEY})万元`,
  'g',
)
/** `2024年预算压减2万元，安排52万元`. */
const CHANGED_TO = new RegExp(
  `(?<year>20\\d{2})年度?(?:年初|项目|部门|财政)*预算(?:资金|安排|额)*(?:比|较|在)?(?:${BEFORE})?(?<word>${CHANGE})了?(?<change>${MONEY})万元[，,至到为](?:调整|安排|核定|压减|增加|实际)*[后至到为]?(?<amount>${MONEY})万元`,
  'g',
)
const WAN = 10_000n
const SHORTEST_NAME = 4
/** Marks that the core of a name is without. */
const MARKS = /[“”"《》（）()\s]/g

/** The budget of a project for the next year, told to rise where it is that much less than the year's, or to fall. */
export const nextBudgetOfProject: Check = {
  id: 'next-budget-of-project',
  category: 'direction',
  severity: 'error',
  title: '项目下年预算比本年增加或减少的表述，应与自评表所列本年预算相符。',
  basis: '文内关系 K02：方向词 = 差额的符号；差额与本年预算不能互相推出的不报。',
  example: {
    wrong: '（自评表：养护项目年初预算60.00万元）养护项目2024年预算安排55.00万元，比2023年增加5.00万元。',
    right: '（自评表：养护项目年初预算60.00万元）养护项目2024年预算安排55.00万元，比2023年减少5.00万元。',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined) return
    for (const passage of passagesWith(wholeText(disclosure), `${year + 1}年`))
      for (const match of [COMPARED, CHANGED_TO].flatMap((pattern) => allMatches(passage.text, pattern)))
        if (Number(match.groups?.year) === year + 1) yield* turned(disclosure, passage, match)
  },
}

function* turned(disclosure: Disclosure, { text, at }: Passage, match: RegExpExecArray): Generator<Observation> {
  const { amount: printed = '', change = '', word = '' } = match.groups ?? {}
  const [amount, apart] = [printed, change].map((one) => {
    const stated = parseStated(one)
    return stated === undefined ? undefined : exactParts(stated, WAN)
  })
  const projects = projectsMeant(disclosure, text, at.block, match.index)
  if (amount === undefined || apart === undefined || apart === 0n || projects.length === 0) return
  const base = amount + (RISES.test(word) ? -apart : apart)
  const against = amount + (RISES.test(word) ? apart : -apart)
  const budgets = projects.flatMap((project) => project.budgets)
  const partsOf = budgets.map((budget) => exactParts(budget.stated, budget.scale))
  if (partsOf.includes(base)) return
  const budget = budgets[partsOf.indexOf(against)]
  if (budget === undefined) return
  const right = RISES.test(word) ? '减少' : '增加'
  yield {
    message: `自评表所列本年预算为${printFunding(budget)}，下年预算${printed}万元应为${right}${change}万元，文中为“${word}”。`,
    evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, budget.span],
    expected: right,
    actual: word,
  }
}

/** The project that the sentence names last in front of the amount, or that of the report. */
function projectsMeant(disclosure: Disclosure, text: string, block: number, index: number): readonly ProjectMoney[] {
  const before = text.slice(text.lastIndexOf('。', index) + 1, index).replace(MARKS, '')
  const named = projectMoney(disclosure).flatMap((money) => {
    const name = coreName(money.name.text)
    const at = name.length < SHORTEST_NAME ? -1 : before.lastIndexOf(name)
    return at < 0 ? [] : [{ money, name, end: at + name.length }]
  })
  const last = Math.max(...named.map(({ end }) => end))
  const longest = Math.max(...named.filter(({ end }) => end === last).map(({ name }) => name.length))
  if (named.length > 0)
    return named.filter(({ name, end }) => end === last && name.length === longest).map(({ money }) => money)
  return projectLinks(disclosure)
    .filter(({ report, likeness }) => likeness === 1 && report.start < block && block < report.end)
    .map(({ money }) => money)
}
