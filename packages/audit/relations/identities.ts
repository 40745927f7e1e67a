/** Accounting identities between the concepts of the narrative; each equation as in the Ministry's forms. */

export interface Identity {
  readonly total: string
  /** All of these, and nothing else, make up the total. */
  readonly parts: readonly string[]
  /** Parts that are nought where the text does not name them. */
  readonly optional: readonly string[]
  /** Number of the equation. */
  readonly basis: string
  /** Holds only where the general public budget pays for everything. */
  readonly onlyGeneral?: true
  /** Where this is told, other identities hold it. */
  readonly without?: string
}

export const IDENTITIES: readonly Identity[] = [
  { total: 'three', parts: ['three.overseas', 'three.vehicles', 'three.reception'], optional: [], basis: 'G01' },
  {
    total: 'three',
    parts: ['three.overseas', 'three.vehicles.purchase', 'three.vehicles.running', 'three.reception'],
    optional: [],
    basis: 'G01',
    without: 'three.vehicles',
  },
  { total: 'three.vehicles', parts: ['three.vehicles.purchase', 'three.vehicles.running'], optional: [], basis: 'G02' },
  {
    total: 'three.reception',
    parts: ['three.reception.domestic', 'three.reception.foreign'],
    optional: [],
    basis: 'G05',
  },
  {
    total: 'three.reception',
    parts: ['three.reception.domestic.other', 'three.reception.foreign'],
    optional: [],
    basis: 'G05',
    without: 'three.reception.domestic',
  },
  { total: 'basic', parts: ['personnel', 'public'], optional: [], basis: 'A06', onlyGeneral: true },
  { total: 'general.basic', parts: ['personnel', 'public'], optional: [], basis: 'F09' },
  { total: 'general', parts: ['general.basic', 'general.project'], optional: [], basis: 'E01' },
  {
    total: 'procurement',
    parts: ['procurement.goods', 'procurement.works', 'procurement.services'],
    optional: [],
    basis: 'K14',
  },
  {
    total: 'expenditure',
    parts: ['basic', 'project'],
    optional: ['expenditure.superior', 'expenditure.business', 'expenditure.subordinate'],
    basis: 'A08',
  },
  { total: 'expenditure', parts: ['fiscal.expenditure', 'expenditure.other'], optional: [], basis: 'E05' },
  {
    total: 'income',
    parts: ['income.general'],
    optional: [
      'income.funds',
      'income.capital',
      'income.superior',
      'income.operations',
      'income.business',
      'income.subordinate',
      'income.other',
    ],
    basis: 'A01',
  },
]

/** What came in and what is left of it: both sides are one sum (总计). */
export interface Balance {
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** Nought where the text does not name them. */
  readonly optional: readonly string[]
  readonly basis: string
  /** Where one of these is told, other balances hold it, or more came in. */
  readonly without?: readonly string[]
}

export const BALANCES: readonly Balance[] = [
  { left: ['total'], right: ['income', 'opening'], optional: ['surplus'], basis: 'A02' },
  { left: ['total'], right: ['expenditure', 'closing'], optional: ['distribution'], basis: 'A04' },
  {
    left: ['opening', 'income'],
    right: ['expenditure', 'closing'],
    optional: ['distribution'],
    basis: 'A02、A04',
    without: ['total', 'surplus'],
  },
  { left: ['fiscal.total'], right: ['fiscal.income', 'fiscal.opening'], optional: [], basis: 'D06' },
  { left: ['fiscal.total'], right: ['fiscal.expenditure', 'fiscal.closing'], optional: [], basis: 'D07' },
  {
    left: ['general.opening', 'income.general'],
    right: ['general', 'general.closing'],
    optional: [],
    basis: 'J04',
  },
  { left: ['funds.opening', 'income.funds'], right: ['funds', 'funds.closing'], optional: [], basis: 'H01' },
  { left: ['capital.opening', 'income.capital'], right: ['capital', 'capital.closing'], optional: [], basis: 'H07' },
]
