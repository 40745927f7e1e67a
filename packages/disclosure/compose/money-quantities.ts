/** Income, expenditure and carry-over of the year as quantities of the text. */
import {
  type Accounts,
  basicByEconomic,
  carriedOver,
  EXPENDITURE_NATURES,
  type ExpenditureNature,
  entriesOf,
  type Fen,
  FISCAL_SOURCES,
  type FundSource,
  INCOME_KINDS,
  isFiscal,
  isPersonnel,
  totalFen,
} from '@mingzhang/accounts'
import { conceptName } from '../understand/concepts.ts'
import { amountOf, type Quantity } from './quantity.ts'

const NATURE_KEYS: Readonly<Record<ExpenditureNature, string>> = {
  basic: 'basic',
  project: 'project',
  business: 'expenditure.business',
  superior: 'expenditure.superior',
  subordinate: 'expenditure.subordinate',
}

/** Amounts by key, without last year and budget. */
export function moneyQuantities(accounts: Accounts): Quantity[] {
  const entries = entriesOf(accounts)
  const spent = (wanted: (source: FundSource, nature: ExpenditureNature) => boolean): Fen =>
    totalFen(entries.flatMap(({ source, nature, amount }) => (wanted(source, nature) ? [amount] : [])))
  const received = (wanted: (kind: (typeof INCOME_KINDS)[number]) => boolean): Fen =>
    totalFen(accounts.income.flatMap(({ kind, amount }) => (wanted(kind) ? [amount] : [])))
  const isAppropriation = (kind: string): boolean => FISCAL_SOURCES.some((source) => source === kind)
  const [income, expenditure] = [received(() => true), spent(() => true)]
  const [fiscalIncome, fiscalExpenditure] = [received(isAppropriation), spent(isFiscal)]
  const of =
    (source: FundSource) =>
    (one: FundSource): boolean =>
      one === source
  const amounts: readonly (readonly [string, Fen])[] = [
    ['income', income],
    ...INCOME_KINDS.map((one) => [`income.${one}`, received((kind) => kind === one)] as const),
    ['opening', carriedOver(accounts, 'opening')],
    ['closing', carriedOver(accounts, 'closing')],
    ['total', income + accounts.surplusUsed + carriedOver(accounts, 'opening')],
    ['expenditure', expenditure],
    ...EXPENDITURE_NATURES.map((one) => [NATURE_KEYS[one], spent((_, nature) => nature === one)] as const),
    ['fiscal.income', fiscalIncome],
    ['fiscal.expenditure', fiscalExpenditure],
    ['fiscal.opening', carriedOver(accounts, 'opening', isFiscal)],
    ['fiscal.closing', carriedOver(accounts, 'closing', isFiscal)],
    ['fiscal.total', fiscalIncome + carriedOver(accounts, 'opening', isFiscal)],
    ...FISCAL_SOURCES.map((source) => [source, spent((one) => one === source)] as const),
    ...(['funds', 'capital'] as const).flatMap((source) => [
      [`${source}.opening`, carriedOver(accounts, 'opening', of(source))] as const,
      [`${source}.closing`, carriedOver(accounts, 'closing', of(source))] as const,
    ]),
    ['general.basic', spent((source, nature) => source === 'general' && nature === 'basic')],
    ['general.project', spent((source, nature) => source === 'general' && nature === 'project')],
    ...basicFunds(accounts),
  ]
  return [
    ...amounts.map(([key, amount]) => amountOf(key, conceptName(key), amount)),
    amountOf('surplus', '使用非财政拨款结余（含专用结余）', accounts.surplusUsed),
    amountOf('distribution', '结余分配', accounts.surplusDistributed),
  ]
}

function basicFunds(accounts: Accounts): (readonly [string, Fen])[] {
  const basic = [...basicByEconomic(accounts)]
  const of = (personnel: boolean): Fen =>
    totalFen(basic.flatMap(([economic, amount]) => (isPersonnel(economic) === personnel ? [amount] : [])))
  return [
    ['personnel', of(true)],
    ['public', of(false)],
  ]
}
