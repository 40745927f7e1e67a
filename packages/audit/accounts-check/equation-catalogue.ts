/** The catalogue of equations (勾稽关系): each of the 142, where it is carried out, or why it is not. */
import {
  type AccountsRule,
  basisOf,
  conditionTitle,
  ENTERED_TOTALS,
  EQUATION_GROUPS,
  EQUATION_NUMBERS,
  type EquationGroup,
  type EquationHead,
  INPUT_RULES,
  TABLE_EQUATIONS,
  TABLE_JUDGEMENTS,
} from '@mingzhang/accounts'
import { PROJECT_RULES } from '@mingzhang/performance'

export interface CatalogueStatement {
  /** Chinese: the relation in words. */
  readonly formula: string
  readonly kind: EquationHead['kind']
  readonly severity: EquationHead['severity']
  readonly basis: string
  /** Chinese. */
  readonly condition?: string
}

export interface CatalogueEntry {
  readonly id: string
  /** What `check` carries out over accounts. */
  readonly statements: readonly CatalogueStatement[]
  /** Checks of `audit` that carry it out over a disclosure. */
  readonly checks: readonly string[]
  /** Chinese: how else it is carried out, or why it is not. */
  readonly remark?: string
}

/** Equations over the text, the charts and the performance forms of a disclosure. */
const OVER_DISCLOSURES: Readonly<Record<string, readonly string[]>> = {
  F11: ['foreign-to-basic-expenditure'],
  G10: ['three-public-over-budget'],
  H10: ['empty-table-note', 'none-beside-amount'],
  K01: ['table-against-narrative'],
  K02: ['growth-rate', 'change-words', 'zero-base-growth'],
  K03: ['table-against-narrative', 'share-of-total'],
  K04: ['table-against-narrative', 'share-of-total'],
  K05: ['table-against-narrative'],
  K06: ['table-against-narrative', 'share-of-total'],
  K07: ['table-against-narrative', 'share-of-total', 'subject-classes'],
  K08: ['subjects-explained', 'table-against-narrative'],
  K09: ['completion-rate', 'budget-comparison-words'],
  K10: ['table-against-narrative', 'economic-names-listed'],
  K11: ['table-against-narrative', 'stated-identities', 'completion-rate', 'share-of-total'],
  K12: ['table-against-narrative', 'fund-spending-subject'],
  K13: ['table-against-narrative', 'operating-expenses-scope'],
  K14: ['stated-identities', 'procurement-order', 'share-of-total'],
  K15: ['vehicle-counts', 'closing-date'],
  K16: ['chart-values'],
  K17: ['glossary-covers-subjects', 'unused-subjects-explained'],
  K18: ['same-figure'],
  K19: ['amount-without-unit', 'reporting-year', 'organisation-name', 'foreign-organisation'],
  K20: ['subject-name-of-year', 'subject-place-in-tree'],
  L01: ['performance-funds'],
  L02: ['execution-rate'],
  L04: ['score-sum'],
  L05: ['score-sum'],
  L06: ['full-score-beside-missed-target'],
  L07: ['deviation-reasons', 'indicator-far-beyond-target'],
  L09: ['score-sum'],
  L12: ['same-figure'],
  L13: ['performance-coverage', 'counted-evaluations'],
  L17: ['unit-of-measure', 'indicator-actual-of-other-measure'],
  L18: ['indicator-impossible-target'],
}

/** Chinese: how an equation is kept that is no relation of its own, or why nobody carries it out. */
const REMARKS: Readonly<Record<string, string>> = {
  A11: '未执行：决算数据不含收入预算数和预算总计，收支预算表无从平衡。',
  A13: '未执行：决算数据只有年初预算数和全年预算数，没有调增、调减明细。',
  J08: '未执行：会计账不在决算数据之内；与账簿核对须另取预算会计科目余额。',
  J09: '未执行：会计账、国库对账单不在决算数据之内。',
  J10: '未执行：资产系统的新增固定资产不在决算数据之内。',
  J11: '由部门汇总执行：汇总数 = 各单位之和 − 内部往来。',
  L08: '未执行：决算数据不含评价等级，等级标准随地区和年度不同。',
  L14: '未执行：财政复评结果不在决算数据之内。',
  L15: '未执行：绩效监控数据不在决算数据之内。',
  L16: '未执行：预算编制时的绩效目标、监控时的目标值不在决算数据之内。',
  M01: '取整规则：公布的数按其精度作为区间参与各公式，区间内的差额不报。',
  M02: '取整规则：百分比按其精度作为区间，由 audit 的占比、增减率、完成率等规则使用。',
  M03: '取整规则：以元记账的决算数据按零误差执行各公式。',
}

/** Everything that `check` carries out, in the order of the catalogue. */
const EXECUTED: readonly EquationHead[] = [
  ...TABLE_EQUATIONS,
  ...TABLE_JUDGEMENTS,
  ...(INPUT_RULES satisfies readonly AccountsRule[]),
  ...PROJECT_RULES,
  ENTERED_TOTALS,
]

const statementOf = (head: EquationHead): CatalogueStatement => ({
  formula: head.formula,
  kind: head.kind,
  severity: head.severity,
  basis: basisOf(head),
  ...(head.condition === undefined ? {} : { condition: conditionTitle(head.condition) }),
})

function entryOf(id: string): CatalogueEntry {
  const statements = new Map(
    EXECUTED.filter((head) => head.id === id).map((head) => [head.formula, statementOf(head)] as const),
  )
  const remark = REMARKS[id]
  return {
    id,
    statements: [...statements.values()],
    checks: OVER_DISCLOSURES[id] ?? [],
    ...(remark === undefined ? {} : { remark }),
  }
}

/** Equations beside the 142 that the program carries out on entries. */
const OWN_GROUP: EquationGroup = { letter: 'N', title: '录入数据', basis: '决算数据录入要求', count: 5 }

const ownNumbers = (): string[] =>
  [...new Set(EXECUTED.map(({ id }) => id))].filter((id) => id.startsWith(OWN_GROUP.letter)).sort()

export interface CatalogueSection {
  readonly group: EquationGroup
  readonly entries: readonly CatalogueEntry[]
}

export const EQUATION_CATALOGUE: readonly CatalogueSection[] = [
  ...EQUATION_GROUPS.map((group) => ({
    group,
    entries: EQUATION_NUMBERS.filter((id) => id.startsWith(group.letter)).map(entryOf),
  })),
  { group: OWN_GROUP, entries: ownNumbers().map(entryOf) },
]
