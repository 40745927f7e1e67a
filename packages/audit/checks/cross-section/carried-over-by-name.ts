import { AMOUNT_UNITS, exactParts, parseStated } from '@mingzhang/accounts'
import { coreName, type Disclosure, type FundingAmount } from '@mingzhang/disclosure'
import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { isKnownProject, knownProjects } from '../../evaluations/known-projects.ts'
import { oncePerDisclosure } from '../../once-per-disclosure.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `结转27.09万元，其中校舍维修11.30万元、…`: the list of what each project left. */
const LISTS =
  /(?:结转|结余)[^。；\d]{0,16}[\d,.]+万元[，,（(；](?:其中|分别(?:为|是)|包括|主要(?:是|为|包括))[：:，,]?/g
const ITEM =
  /(?<name>[^，,。；;、：:（）()\d]{3,40}?)(?:年末)?(?:结转|结余)?(?:资金)?(?:为)?(?<amount>\d[\d,]*\.\d+)万元[、，,；;和及]?/y

/** What one of several projects left is told under the name of none. */
export const carriedOverByName: Check = {
  id: 'carried-over-by-name',
  category: 'cross-section',
  severity: 'warning',
  title: '逐个列示的项目结转，其项目名称应与自评表中预算数减执行数等于该金额的项目一致。',
  basis: '结转资金=预算数-执行数；同一项目的名称前后一致（L10）。',
  example: {
    wrong: '结转5.00万元，其中泵站检修3.00万元、河道绿化2.00万元（自评表：渠道清淤预算22.00万元、执行20.00万元）',
    right: '结转5.00万元，其中泵站检修3.00万元、渠道清淤2.00万元（自评表：渠道清淤预算22.00万元、执行20.00万元）',
  },
  *run(disclosure) {
    const balances = balancesByAmount(disclosure)
    if (balances.size < 2) return
    for (const passage of passagesWith(wholeText(disclosure), '结')) {
      if (passage.at.cell !== undefined) continue
      for (const match of allMatches(passage.text, LISTS))
        yield* otherNames(disclosure, balances, itemsFrom(passage, match.index + match[0].length))
    }
  },
}

interface Item {
  readonly name: string
  readonly amount: string
  readonly parts: bigint
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

function itemsFrom(passage: Passage, from: number): Item[] {
  const items: Item[] = []
  ITEM.lastIndex = from
  for (let match = ITEM.exec(passage.text); match !== null; match = ITEM.exec(passage.text)) {
    const { name = '', amount = '' } = match.groups ?? {}
    const stated = parseStated(amount)
    if (stated === undefined) break
    const end = match.index + match[0].indexOf(amount) + amount.length + '万元'.length
    items.push({ name, amount, parts: exactParts(stated, AMOUNT_UNITS.万元), passage, start: match.index, end })
  }
  return items
}

interface Balance {
  readonly name: string
  readonly budget: FundingAmount
  readonly executed: FundingAmount
}

/** What each project left, by its form; an amount that two of them left tells of neither. */
const balancesByAmount = oncePerDisclosure(({ evaluations }): ReadonlyMap<bigint, Balance> => {
  const balances = new Map<bigint, Balance>()
  const twice = new Set<bigint>()
  for (const { kind, name, funding } of evaluations) {
    const { budget, executed } = funding.find(({ source }) => source === 'total') ?? {}
    if (kind !== 'project' || name === undefined || budget === undefined || executed === undefined) continue
    const left = exactParts(budget.stated, budget.scale) - exactParts(executed.stated, executed.scale)
    if (balances.has(left)) twice.add(left)
    balances.set(left, { name: name.text, budget, executed })
  }
  for (const left of twice) balances.delete(left)
  return balances
})

/** The only item of a list whose amount a project left that it does not name, where the others are named right. */
function* otherNames(
  disclosure: Disclosure,
  balances: ReadonlyMap<bigint, Balance>,
  items: readonly Item[],
): Generator<Observation> {
  const known = items.map((item) => ({ item, balance: balances.get(item.parts) }))
  const other = known.filter(
    ({ item, balance }) => balance === undefined || !isKnownProject([coreName(balance.name)], coreName(item.name)),
  )
  const [only, second] = other
  if (only?.balance === undefined || second !== undefined || known.length < 2) return
  const { item, balance } = only
  if (isKnownProject(knownProjects(disclosure), coreName(item.name))) return
  if (passagesWith(wholeText(disclosure), item.name).length > 1) return
  const { passage, start, end } = item
  yield {
    message: `“${item.name}”结转${item.amount}万元，自评表中预算数减执行数等于该金额的项目是“${balance.name}”，项目名称不一致。`,
    evidence: [spanWithin(passage.at, start, end), balance.budget.span, balance.executed.span],
    expected: balance.name,
    actual: item.name,
  }
}
