/** Random accounts for tests: every field of the schema is used, nothing needs to balance. */
import {
  ACCOUNTS_SCHEMA,
  type Accounts,
  accountsFromJson,
  EXPLANATION_KEYS,
  FUND_SOURCES,
  INCOME_KINDS,
  INDICATOR_NATURES,
  PROJECT_CATEGORIES,
  UNIT_KINDS,
  VEHICLE_TYPES,
  VEHICLE_USES,
} from '@mingzhang/accounts'
import fc from 'fast-check'
import { subjectChoices } from './subject-choices.ts'

const YEAR = 2022
const { functional, economic } = subjectChoices(YEAR, undefined)

const fen = fc.oneof(
  { weight: 8, arbitrary: fc.bigInt(0n, 99_999_999_999n) },
  { weight: 1, arbitrary: fc.bigInt(0n, 10n ** 19n) },
  { weight: 1, arbitrary: fc.constant(0n) },
)
const printed = (amount: bigint): string => {
  const digits = String(amount).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
const amount = fen.map(printed)
const signed = fc
  .tuple(amount, fc.boolean())
  .map(([text, negative]) => (negative && /[1-9]/.test(text) ? `-${text}` : text))
const count = fc.nat(1_000_000)
const functionalCode = fc.constantFrom(...functional.map(({ code }) => code))
const economicCode = fc.constantFrom(...economic.map(({ code }) => code))
/** Texts as people and attackers write them; a cell keeps no white space at its ends. */
const words = fc
  .oneof(
    fc.constantFrom(
      '主要用于保障机关正常运转',
      '第一行\n第二行',
      "=cmd|' /C calc'!A0",
      '+1',
      '-2',
      '@SUM(A1)',
      '1,234.50',
      '２０２２',
      '2022-01-05',
      '_x0041_',
      '“引号”&<标签>',
      '序号',
      '真的#REF',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .map((text) =>
    text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, (found) => (found === '\n' ? found : '')).trim(),
  )
  .filter((text) => text !== '' && !/^#[A-Z]/i.test(text))
const name = words.filter((text) => text.length <= 60)
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const source = fc.constantFrom(...FUND_SOURCES)
const score = fc.tuple(fc.nat(100), fc.constantFrom('', '.5', '.25', '.0')).map(([whole, rest]) => `${whole}${rest}`)
const list = <T>(one: fc.Arbitrary<T>, maxLength = 5): fc.Arbitrary<T[]> => fc.array(one, { maxLength })
const distinct = <T>(one: fc.Arbitrary<T>, key: (value: T) => string, maxLength = 8): fc.Arbitrary<T[]> =>
  fc.uniqueArray(one, { maxLength, selector: key })

const spent = {
  subject: functionalCode,
  source,
  nature: fc.constantFrom('basic', 'project', 'business', 'superior', 'subordinate'),
  amount,
  counterparty: optional(name),
}
const entryKey = (entry: object): string =>
  JSON.stringify(
    Object.entries(entry)
      .filter(([key]) => key !== 'amount')
      .sort(),
  )

const expenditure = fc.oneof(
  fc.record({
    level: fc.constant('economic'),
    entries: distinct(fc.record({ ...spent, economic: optional(economicCode) }), entryKey, 20),
  }),
  fc.record({
    level: fc.constant('functional'),
    entries: distinct(fc.record(spent), entryKey, 20),
    basicByEconomic: distinct(fc.record({ economic: economicCode, amount }), ({ economic: code }) => code),
  }),
)

/** Last year is known of all items or of none. */
function threePublicWith(lastYear: { readonly previous?: typeof amount }) {
  const item = fc.record({ budget: amount, final: amount, ...lastYear, fundsBudget: amount, fundsFinal: amount })
  return fc.record({
    overseas: item,
    purchase: item,
    running: item,
    reception: item,
    overseasGroups: count,
    overseasPersons: count,
    overseasPurpose: optional(words),
    purchased: list(fc.record({ type: fc.constantFrom(...VEHICLE_TYPES), count, amount })),
    held: list(fc.record({ type: fc.constantFrom(...VEHICLE_TYPES), count })),
    runningPurpose: optional(words),
    domestic: fc.record({
      batches: count,
      persons: count,
      amount,
      details: list(fc.record({ purpose: words, amount })),
    }),
    foreign: fc.record({ batches: count, persons: count, amount, purpose: optional(words) }),
  })
}

const project = fc.record({
  name,
  code: optional(fc.stringMatching(/^[0-9A-Z]{5,21}$/)),
  category: fc.constantFrom(...PROJECT_CATEGORIES),
  subject: optional(functionalCode),
  source: optional(source),
  funds: distinct(
    fc.record({
      funding: fc.constantFrom('fiscal', 'account', 'unit', 'other'),
      initial: amount,
      adjusted: amount,
      executed: amount,
    }),
    ({ funding }) => funding,
  ),
  goal: fc.oneof(words, fc.constant('')),
  outcome: words,
  process: optional(words),
  benefit: optional(words),
  problem: optional(words),
  measure: optional(words),
  indicators: list(
    fc.record({
      group: name,
      kind: name,
      name,
      nature: fc.constantFrom(...INDICATOR_NATURES),
      target: words,
      unit: fc.constantFrom('', '个', '%'),
      actual: words,
      weight: score,
      score,
      reason: optional(words),
    }),
  ),
  executionWeight: fc.constantFrom('10', '20'),
  executionScore: optional(score),
  totalScore: optional(score),
})

const json = fc.record({
  schema: fc.constant(ACCOUNTS_SCHEMA),
  year: fc.constant(YEAR),
  organisation: fc.record({
    name,
    shortName: optional(name),
    code: optional(fc.stringMatching(/^[0-9A-Z]{1,18}$/)),
    superior: optional(name),
    report: fc.constantFrom('unit', 'department', 'adjustment'),
    units: fc.uniqueArray(fc.record({ name, kind: fc.constantFrom(...UNIT_KINDS) }), {
      minLength: 1,
      maxLength: 25,
      selector: (unit) => unit.name,
    }),
    duties: list(words, 20),
    structure: optional(words),
    work: list(words),
  }),
  income: list(
    fc.record({
      subject: functionalCode,
      kind: fc.constantFrom(...INCOME_KINDS),
      amount,
      counterparty: optional(name),
    }),
    20,
  ),
  expenditure,
  carryOver: distinct(
    fc.record({ source, subject: optional(functionalCode), opening: amount, closing: amount }),
    (one) => `${one.source}${one.subject}`,
  ),
  openingAdjustments: list(fc.record({ source, amount: signed, reason: words })),
  surplusUsed: amount,
  surplusDistributed: amount,
  budgets: distinct(
    fc.record({
      subject: functionalCode,
      source,
      initial: amount,
      adjusted: amount,
      purpose: optional(words),
      reason: optional(words),
    }),
    (one) => `${one.source}${one.subject}`,
  ),
  previous: optional(
    fc.record({
      total: amount,
      fiscalTotal: amount,
      general: amount,
      funds: amount,
      capital: amount,
      closing: amount,
      fiscalClosing: amount,
    }),
  ),
  threePublic: fc.oneof(threePublicWith({ previous: amount }), threePublicWith({})),
  operatingExpenses: optional(fc.record({ final: amount, previous: optional(amount) })),
  procurement: fc.record({
    goods: amount,
    works: amount,
    services: amount,
    smallMedium: amount,
    smallMicro: amount,
    purpose: optional(words),
  }),
  stateAssets: fc.record({
    vehicles: list(fc.record({ use: fc.constantFrom(...VEHICLE_USES), count })),
    otherVehicles: optional(words),
    equipment: count,
    generalEquipment: count,
    specialEquipment: count,
  }),
  staff: optional(fc.record({ posts: count, serving: count, retiredCadres: count, retired: count })),
  projects: list(project),
  subjectNames: fc.dictionary(fc.constantFrom('2019901', '30888', '299'), words),
  explanations: fc.dictionary(fc.constantFrom(...EXPLANATION_KEYS), words),
})

export const arbitraryAccounts: fc.Arbitrary<Accounts> = json.map((one) => {
  const { accounts, mistakes } = accountsFromJson(JSON.parse(JSON.stringify(one)))
  if (accounts === undefined) throw new Error(JSON.stringify(mistakes))
  return accounts
})
