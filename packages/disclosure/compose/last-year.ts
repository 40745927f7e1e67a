/** Last year's figures from last year's own accounts. */
import type { Accounts, PreviousYear, ThreePublicItem } from '@mingzhang/accounts'
import { printFen, yearFigures } from '@mingzhang/accounts'

export type WithLastYear =
  | { readonly accounts: Accounts; readonly contradictions?: undefined }
  /** Where this year's accounts say another figure for last year, in Chinese. */
  | { readonly accounts?: undefined; readonly contradictions: readonly string[] }

/** The accounts with what the text compares with filled in; what they say of last year already has to agree. */
export function withLastYear(accounts: Accounts, last: Accounts): WithLastYear {
  const contradictions: string[] = []
  const { organisation, year } = accounts
  if (last.year !== year - 1) contradictions.push(`上年数据是${last.year}年度的，应为${year - 1}年度`)
  if (!isSame(organisation, last.organisation))
    contradictions.push(`上年数据属于“${last.organisation.name}”，本年数据属于“${organisation.name}”`)
  const previous = yearFigures(last)
  for (const [name, own, told] of toldTwice(accounts, last, previous))
    if (own !== undefined && own !== told)
      contradictions.push(`${name}：本年数据填的上年数为${printFen(own)}元，上年决算为${printFen(told)}元`)
  return contradictions.length > 0 ? { contradictions } : { accounts: comparedWith(accounts, last, previous) }
}

function comparedWith(accounts: Accounts, last: Accounts, previous: PreviousYear): Accounts {
  const { threePublic, operatingExpenses } = accounts
  const item = (key: ThreePublicKey): ThreePublicItem => ({
    ...threePublic[key],
    previous: last.threePublic[key].final,
  })
  const operating = last.operatingExpenses?.final ?? operatingExpenses?.previous
  return {
    ...accounts,
    previous,
    threePublic: {
      ...threePublic,
      overseas: item('overseas'),
      purchase: item('purchase'),
      running: item('running'),
      reception: item('reception'),
    },
    ...(operatingExpenses === undefined || operating === undefined
      ? {}
      : { operatingExpenses: { ...operatingExpenses, previous: operating } }),
  }
}

const isSame = (one: Accounts['organisation'], other: Accounts['organisation']): boolean =>
  one.code !== undefined && other.code !== undefined ? one.code === other.code : one.name === other.name

const THREE_PUBLIC = [
  ['overseas', '因公出国（境）费'],
  ['purchase', '公务用车购置费'],
  ['running', '公务用车运行维护费'],
  ['reception', '公务接待费'],
] as const
type ThreePublicKey = (typeof THREE_PUBLIC)[number][0]

function* toldTwice(
  { previous, threePublic, operatingExpenses }: Accounts,
  last: Accounts,
  told: PreviousYear,
): Generator<readonly [string, bigint | undefined, bigint]> {
  yield ['收、支总计', previous?.total, told.total]
  yield ['财政拨款收、支总计', previous?.fiscalTotal, told.fiscalTotal]
  yield ['一般公共预算财政拨款支出', previous?.general, told.general]
  yield ['政府性基金预算财政拨款支出', previous?.funds, told.funds]
  yield ['国有资本经营预算财政拨款支出', previous?.capital, told.capital]
  for (const [item, name] of THREE_PUBLIC) yield [name, threePublic[item].previous, last.threePublic[item].final]
  if (last.operatingExpenses !== undefined)
    yield ['机关运行经费', operatingExpenses?.previous, last.operatingExpenses.final]
}
