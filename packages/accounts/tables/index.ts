/** The catalogue of statutory tables (公开附表). */
import { basicExpenditure } from './basic-expenditure.ts'
import { fiscalDetail, generalBudgetDetail, generalBudgetProjects } from './detail.ts'
import { expenditure } from './expenditure.ts'
import { fiscalTotal } from './fiscal-total.ts'
import { generalBudget } from './general-budget.ts'
import { governmentFunds } from './government-funds.ts'
import { income } from './income.ts'
import { incomeExpenditureTotal } from './income-expenditure-total.ts'
import { stateCapital, stateCapitalExpenditure } from './state-capital.ts'
import type { TableForm } from './table-form.ts'
import { governmentFundsThreePublic, threePublic } from './three-public.ts'

export * from './table-form.ts'
export * from './table-sets.ts'

export const TABLE_FORMS: readonly TableForm[] = [
  incomeExpenditureTotal,
  income,
  expenditure,
  fiscalTotal,
  generalBudget,
  basicExpenditure,
  threePublic,
  governmentFunds,
  stateCapital,
  fiscalDetail,
  generalBudgetDetail,
  generalBudgetProjects,
  stateCapitalExpenditure,
  governmentFundsThreePublic,
]
