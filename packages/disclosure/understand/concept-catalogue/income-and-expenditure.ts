import type { SectionRole } from '../../section-role.ts'
import { type ConceptDefinition, THREE_PUBLIC } from './concept-definition.ts'

const FISCAL: readonly SectionRole[] = ['fiscal-total']
/** Where 本年收入, 本年支出 are all that came in and was spent. */
const OF_ALL_MONEY: readonly SectionRole[] = ['income-expenditure-total', 'income', 'expenditure', 'evaluation-report']

/** Income, expenditure and what is carried over, of all money and of each budget. */
export const INCOME_AND_EXPENDITURE: readonly ConceptDefinition[] = [
  {
    key: 'funds.opening',
    name: '政府性基金年初结转和结余',
    pattern:
      /^(?:政府性基金(?:预算)?(?:财政拨款)?)?(?:年初|上年)(?:政府性基金)?(?:预算)?(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ['government-funds'],
  },
  {
    key: 'funds.closing',
    name: '政府性基金年末结转和结余',
    pattern:
      /^(?:政府性基金(?:预算)?(?:财政拨款)?)?年末(?:政府性基金)?(?:预算)?(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ['government-funds'],
  },
  {
    key: 'funds.total',
    name: '政府性基金收、支总计',
    pattern: /^(?:政府性基金(?:预算)?(?:财政拨款)?)?(?:收入|支出|收入?、?支出?)(?:决算)?总计$/,
    within: ['government-funds'],
  },
  { key: 'income.funds', name: '政府性基金预算财政拨款收入', pattern: /^(?:本年)?收入$/, within: ['government-funds'] },
  {
    key: 'funds',
    name: '政府性基金预算财政拨款支出',
    pattern: /^(?:本年)?支出(?:收入)?$/,
    within: ['government-funds'],
  },
  {
    key: 'capital.opening',
    name: '国有资本经营预算年初结转和结余',
    pattern:
      /^(?:国有资本经营(?:预算)?(?:财政拨款)?)?(?:年初|上年)(?:国有资本经营)?(?:预算)?(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ['state-capital'],
  },
  {
    key: 'capital.closing',
    name: '国有资本经营预算年末结转和结余',
    pattern:
      /^(?:国有资本经营(?:预算)?(?:财政拨款)?)?年末(?:国有资本经营)?(?:预算)?(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ['state-capital'],
  },
  {
    key: 'capital.total',
    name: '国有资本经营预算收、支总计',
    pattern: /^(?:国有资本经营(?:预算)?(?:财政拨款)?)?(?:收入|支出|收入?、?支出?)(?:决算)?总计$/,
    within: ['state-capital'],
  },
  {
    key: 'income.capital',
    name: '国有资本经营预算财政拨款收入',
    pattern: /^(?:本年)?收入$/,
    within: ['state-capital'],
  },
  {
    key: 'capital',
    name: '国有资本经营预算财政拨款支出',
    pattern: /^(?:本年)?支出(?:收入)?$/,
    within: ['state-capital'],
  },
  {
    key: 'general.opening',
    name: '一般公共预算财政拨款年初结转和结余',
    pattern: /^(?:年初|上年)(?:(?:一般公共预算)?财政拨款)?(?:结转[和与]?结余|结转)(?:资金)?$/,
    within: ['general-budget', 'general-budget-total'],
  },
  {
    key: 'general.closing',
    name: '一般公共预算财政拨款年末结转和结余',
    pattern: /^年末(?:(?:一般公共预算)?财政拨款)?(?:结转[和与]?结余|结转)?(?:资金)?$/,
    within: ['general-budget', 'general-budget-total'],
  },
  {
    key: 'funds.opening',
    name: '政府性基金年初结转和结余',
    pattern: /^政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:年初|上年)(?:结转[和与]?结余|结转)(?:资金)?$/,
  },
  {
    key: 'funds.closing',
    name: '政府性基金年末结转和结余',
    pattern: /^政府性基金(?:预算)?(?:财政)?(?:拨款)?年末(?:结转[和与]?结余|结转)(?:资金)?$/,
  },
  {
    key: 'capital.opening',
    name: '国有资本经营预算年初结转和结余',
    pattern: /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:年初|上年)(?:结转[和与]?结余|结转)(?:资金)?$/,
  },
  {
    key: 'capital.closing',
    name: '国有资本经营预算年末结转和结余',
    pattern: /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?年末(?:结转[和与]?结余|结转)(?:资金)?$/,
  },
  {
    key: 'general.opening',
    name: '一般公共预算财政拨款年初结转和结余',
    pattern: /^一般公共预算(?:财政)?(?:拨款)?(?:年初|上年)(?:结转[和与]?结余|结转)(?:资金)?$/,
  },
  {
    key: 'general.closing',
    name: '一般公共预算财政拨款年末结转和结余',
    pattern: /^一般公共预算(?:财政)?(?:拨款)?年末(?:结转[和与]?结余|结转)(?:资金)?$/,
  },
  {
    key: 'fiscal.opening',
    name: '年初财政拨款结转和结余',
    pattern: /^(?:年初|上年)(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ['fiscal-total'],
  },
  {
    key: 'fiscal.opening',
    name: '年初财政拨款结转和结余',
    pattern: /^(?:(?:年初|上年)财政拨款|财政拨款(?:年初|上年))(?:结转和结余|结转结余|结转)$/,
  },
  {
    key: 'fiscal.closing',
    name: '年末财政拨款结转和结余',
    pattern: /^年末(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ['fiscal-total'],
  },
  {
    key: 'fiscal.closing',
    name: '年末财政拨款结转和结余',
    pattern: /^(?:年末财政拨款|财政拨款年末)(?:结转和结余|结转结余|结转)$/,
  },
  {
    key: 'fiscal.total',
    name: '财政拨款收、支总计',
    pattern: /^财政拨款收(?:入)?、?支(?:出)?(?:决算)?总计$|^财政拨款收入支出总体$/,
  },
  { key: 'fiscal.total', name: '财政拨款收、支总计', pattern: /^收(?:入)?、?支(?:出)?(?:决算)?总计$/, within: FISCAL },
  {
    key: 'fiscal.total',
    name: '财政拨款收、支总计',
    pattern: /^(?:财政拨款)?(?:收入|支出)(?:决算)?总计$/,
    within: FISCAL,
  },
  { key: 'fiscal.total', name: '财政拨款收、支总计', pattern: /^财政拨款(?:收入|支出)(?:决算)?总计$/ },
  { key: 'total', name: '收、支总计', pattern: /^收(?:入)?、?支(?:出)?(?:决算)?总计$|^收入支出总体$/ },
  { key: 'total', name: '收、支总计', pattern: /^收入(?:决算)?总计$/ },
  { key: 'total', name: '收、支总计', pattern: /^支出(?:决算)?总计$/ },
  {
    key: 'income',
    name: '本年收入合计',
    pattern: /^(?:本年|全年|部门|单位|决算)*(?:总收入|收入(?:决算)?合计|收入总额|总体收入)$/,
  },
  {
    key: 'expenditure',
    name: '本年支出合计',
    pattern: /^(?:本年|全年|部门|单位|决算)*(?:总支出|支出(?:决算)?合计|支出总额|总体支出)$/,
  },
  { key: 'income', name: '本年收入合计', pattern: /^本年收入$/, within: OF_ALL_MONEY },
  { key: 'expenditure', name: '本年支出合计', pattern: /^本年支出$/, within: OF_ALL_MONEY },
  {
    key: 'income.general',
    name: '一般公共预算财政拨款收入',
    pattern: /^一般公共预算(?:财政)?拨款(?:收入)?$/,
    within: ['income'],
  },
  { key: 'income.general', name: '一般公共预算财政拨款收入', pattern: /^一般公共预算$/, within: ['income'] },
  { key: 'income.funds', name: '政府性基金预算财政拨款收入', pattern: /^政府性基金预算$/, within: ['income'] },
  { key: 'income.capital', name: '国有资本经营预算财政拨款收入', pattern: /^国有资本经营预算$/, within: ['income'] },
  { key: 'income.general', name: '一般公共预算财政拨款收入', pattern: /^一般公共预算(?:财政)?(?:拨款)?(?:本年)?收入$/ },
  {
    key: 'income.funds',
    name: '政府性基金预算财政拨款收入',
    pattern: /^政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:本年)?收入$/,
  },
  {
    key: 'income.capital',
    name: '国有资本经营预算财政拨款收入',
    pattern: /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:本年)?收入$/,
  },
  { key: 'income.superior', name: '上级补助收入', pattern: /^上级补助收入$/ },
  { key: 'income.operations', name: '事业收入', pattern: /^事业收入$/ },
  { key: 'income.business', name: '经营收入', pattern: /^经营收入$/ },
  { key: 'income.subordinate', name: '附属单位上缴收入', pattern: /^附属单位(?:上缴|缴款)收入$/ },
  { key: 'income.other', name: '其他收入', pattern: /^(?:其他|其它)(?:资金|来源)?收入$/ },
  { key: 'fiscal.income', name: '财政拨款收入', pattern: /^(?:本年|全年)?财政拨款(?:本年)?收入(?:合计)?$/ },
  { key: 'fiscal.expenditure', name: '财政拨款支出', pattern: /^(?:本年|全年)?财政拨款(?:本年)?支出(?:合计|决算)?$/ },
  { key: 'expenditure.other', name: '其他资金支出', pattern: /^(?:(?:其他|其它)资金|非财政拨款(?:资金)?)支出$/ },
  {
    key: 'general.basic',
    name: '一般公共预算财政拨款基本支出',
    pattern: /^(?:使用)?一般公共(?:预算)?(?:财政)?(?:拨款)?(?:安排)?(?:的)?基本支出(?:决算)?$/,
  },
  {
    key: 'general.project',
    name: '一般公共预算财政拨款项目支出',
    pattern: /^一般公共预算(?:财政)?(?:拨款)?项目支出(?:决算)?$/,
  },
  {
    key: 'general',
    name: '一般公共预算财政拨款支出',
    pattern: /^一般公共预算(?:财政)?(?:拨款)?(?:本年|总)?支出(?:决算)?(?:合计)?$/,
    outside: THREE_PUBLIC,
  },
  {
    key: 'general',
    name: '一般公共预算财政拨款支出',
    pattern: /^一般公共预算(?:财政拨款)?$/,
    within: ['general-budget', 'general-budget-total', 'general-budget-structure', 'general-budget-detail'],
  },
  { key: 'fiscal.basic', name: '财政拨款基本支出', pattern: /^财政拨款基本支出$/ },
  { key: 'fiscal.project', name: '财政拨款项目支出', pattern: /^财政拨款项目支出$/ },
  { key: 'funds.basic', name: '政府性基金基本支出', pattern: /^基本支出(?:决算)?$/, within: ['government-funds'] },
  { key: 'funds.project', name: '政府性基金项目支出', pattern: /^项目支出(?:决算)?$/, within: ['government-funds'] },
  { key: 'capital.basic', name: '国有资本经营预算基本支出', pattern: /^基本支出(?:决算)?$/, within: ['state-capital'] },
  {
    key: 'capital.project',
    name: '国有资本经营预算项目支出',
    pattern: /^项目支出(?:决算)?$/,
    within: ['state-capital'],
  },
  { key: 'basic', name: '基本支出', pattern: /^基本支出(?:决算)?$/ },
  { key: 'project', name: '项目支出', pattern: /^项目支出(?:决算)?$/ },
  { key: 'expenditure.superior', name: '上缴上级支出', pattern: /^上缴上级支出$/ },
  { key: 'expenditure.business', name: '经营支出', pattern: /^经营支出$/ },
  { key: 'expenditure.subordinate', name: '对附属单位补助支出', pattern: /^对附属单位补助支出$/ },
  { key: 'basic', name: '基本支出', pattern: /(?:机构|单位|机关)正常运转的日常支出$/ },
  { key: 'project', name: '项目支出', pattern: /^(?:用于)?专项业务工作的经费支出$/ },
  { key: 'personnel', name: '人员经费', pattern: /^人员(?:经费|支出)(?:支出)?$/ },
  { key: 'public', name: '公用经费', pattern: /^(?:日常)?公用(?:经费|支出)(?:支出)?$/ },
  { key: 'opening', name: '年初结转和结余', pattern: /^(?:年初|上年)(?:结转[和与]?结余|结转)(?:资金)?$/ },
  {
    key: 'closing',
    name: '年末结转和结余',
    pattern: /^(?:年末(?:结转[和与]?结余|结转)?(?:资金)?|(?:部门)?总体结转(?:和)?结余(?:资金)?(?:合计|总额)?)$/,
  },
  // Elsewhere it is what one budget, or one project, left.
  {
    key: 'closing',
    name: '年末结转和结余',
    pattern: /^结转下年(?:结转[和与]?结余|结转)?(?:资金)?$/,
    within: OF_ALL_MONEY,
  },
  {
    key: 'surplus',
    name: '使用非财政拨款结余',
    pattern: /^使用非财政拨款结余(?:[（(]含专用结余[）)]|和专用结余)?$/,
  },
  { key: 'distribution', name: '结余分配', pattern: /^(?:年末|本年)?结余分配$|^提取专用结余$/ },
  { key: 'fiscal.closing', name: '财政拨款结转', pattern: /^(?:财政拨款)?结转(?:结余)?(?:资金)?$/ },
  {
    key: 'funds',
    name: '政府性基金预算财政拨款支出',
    pattern: /^政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:本年)?支出(?:决算)?$/,
    outside: THREE_PUBLIC,
  },
  {
    key: 'capital',
    name: '国有资本经营预算财政拨款支出',
    pattern: /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:本年)?支出(?:决算)?$/,
    outside: THREE_PUBLIC,
  },
]
