/**
 * The concept catalogue: what the narrative of a disclosure states, and the words it uses for it.
 * Keys are shared with the statutory tables, so that a figure said twice meets itself.
 */
import { remembered } from '../remembered.ts'
import type { SectionRole } from '../section-role.ts'
import { plainLabel } from './plain-label.ts'

export interface ConceptDefinition {
  readonly key: string
  /** The standard name (规范名称). */
  readonly name: string
  /** Tested against the label without white space, year, brackets of level and organisation. */
  readonly pattern: RegExp
  /** Sections where these words mean this; anywhere when absent. */
  readonly within?: readonly SectionRole[]
  /** Sections where they mean a part of something else. */
  readonly outside?: readonly SectionRole[]
}

const THREE_PUBLIC: readonly SectionRole[] = ['three-public', 'three-public-total', 'three-public-detail']
const FISCAL: readonly SectionRole[] = ['fiscal-total']

/** Order matters: the first that matches wins. */
const CONCEPTS: readonly ConceptDefinition[] = [
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
    key: 'fiscal.opening',
    name: '年初财政拨款结转和结余',
    pattern: /^(?:年初|上年)(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ['fiscal-total'],
  },
  {
    key: 'fiscal.opening',
    name: '年初财政拨款结转和结余',
    pattern: /^(?:年初|上年)财政拨款(?:结转和结余|结转结余|结转)$/,
  },
  {
    key: 'fiscal.closing',
    name: '年末财政拨款结转和结余',
    pattern: /^年末(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ['fiscal-total'],
  },
  { key: 'fiscal.closing', name: '年末财政拨款结转和结余', pattern: /^年末财政拨款(?:结转和结余|结转结余|结转)$/ },
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
    pattern: /^(?:本年|全年|部门|单位)*(?:总收入|收入(?:决算)?合计|收入总额|总体收入)$/,
  },
  {
    key: 'expenditure',
    name: '本年支出合计',
    pattern: /^(?:本年|全年|部门|单位)*(?:总支出|支出(?:决算)?合计|支出总额|总体支出)$/,
  },
  {
    key: 'income.general',
    name: '一般公共预算财政拨款收入',
    pattern: /^一般公共预算(?:财政)?拨款(?:收入)?$/,
    within: ['income'],
  },
  { key: 'income.general', name: '一般公共预算财政拨款收入', pattern: /^一般公共预算$/, within: ['income'] },
  { key: 'income.funds', name: '政府性基金预算财政拨款收入', pattern: /^政府性基金预算$/, within: ['income'] },
  { key: 'income.capital', name: '国有资本经营预算财政拨款收入', pattern: /^国有资本经营预算$/, within: ['income'] },
  { key: 'income.general', name: '一般公共预算财政拨款收入', pattern: /^一般公共预算(?:财政)?(?:拨款)?收入$/ },
  {
    key: 'income.funds',
    name: '政府性基金预算财政拨款收入',
    pattern: /^政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:本年)?收入$/,
  },
  {
    key: 'income.capital',
    name: '国有资本经营预算财政拨款收入',
    pattern: /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?收入$/,
  },
  { key: 'income.superior', name: '上级补助收入', pattern: /^上级补助收入$/ },
  { key: 'income.operations', name: '事业收入', pattern: /^事业收入$/ },
  { key: 'income.business', name: '经营收入', pattern: /^经营收入$/ },
  { key: 'income.subordinate', name: '附属单位上缴收入', pattern: /^附属单位(?:上缴|缴款)收入$/ },
  { key: 'income.other', name: '其他收入', pattern: /^(?:其他|其它)(?:资金)?收入$/ },
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
  { key: 'personnel', name: '人员经费', pattern: /^人员(?:经费|支出)(?:支出)?$/ },
  { key: 'public', name: '公用经费', pattern: /^(?:日常)?公用(?:经费|支出)(?:支出)?$/ },
  {
    key: 'general.opening',
    name: '一般公共预算财政拨款年初结转和结余',
    pattern: /^(?:年初|上年)(?:结转[和与]?结余|结转)(?:资金)?$/,
    within: ['general-budget', 'general-budget-total'],
  },
  {
    key: 'general.closing',
    name: '一般公共预算财政拨款年末结转和结余',
    pattern: /^年末(?:结转[和与]?结余|结转)?(?:资金)?$/,
    within: ['general-budget', 'general-budget-total'],
  },
  { key: 'opening', name: '年初结转和结余', pattern: /^(?:年初|上年)(?:结转[和与]?结余|结转)(?:资金)?$/ },
  {
    key: 'closing',
    name: '年末结转和结余',
    pattern:
      /^(?:(?:年末|结转下年)(?:结转[和与]?结余|结转)?(?:资金)?|(?:部门)?总体结转(?:和)?结余(?:资金)?(?:合计|总额)?)$/,
  },
  {
    key: 'surplus',
    name: '使用非财政拨款结余',
    pattern: /^使用非财政拨款结余(?:[（(]含专用结余[）)]|和专用结余)?$/,
  },
  { key: 'distribution', name: '结余分配', pattern: /^(?:年末|本年)?结余分配$/ },
  { key: 'fiscal.closing', name: '财政拨款结转', pattern: /^(?:财政拨款)?结转(?:结余)?(?:资金)?$/ },
  {
    key: 'three',
    name: '“三公”经费',
    pattern:
      /^[“"'‘]?三公[”"'’]?经费[”"'’]?[）)]?(?:(?:一般)?公共预算)?(?:(?:财政)?拨款)?总?(?:支出)?(?:决算)?(?:支出)?(?:汇总)?(?:数[字据]?|据)?(?:合计|总额|总数)?(?:支出)?$/,
  },
  {
    key: 'three.overseas',
    name: '因公出国（境）费',
    pattern: /^因公出国(?:[（(]境[）)])?(?:费用?|经费)?(?:支出)?(?:决算)?$/,
  },
  {
    key: 'three.vehicles.purchase',
    name: '公务用车购置费',
    pattern: /^公务?(?:用|公)?车购置(?:费用?|支出|费支出)?(?:决算)?$/,
  },
  {
    key: 'three.vehicles.purchase',
    name: '公务用车购置费',
    pattern: /^车辆购置(?:费用?|支出|费支出)$/,
    within: THREE_PUBLIC,
  },
  {
    key: 'three.vehicles.running',
    name: '公务用车运行维护费',
    pattern: /^车辆运行(?:及|和)?(?:维护)?(?:费用?|支出|费支出)$/,
  },
  {
    key: 'three.vehicles.running',
    name: '公务用车运行维护费',
    pattern: /^公务?用?车运行(?:及|和)?(?:维护)?(?:费用?|支出|费用?支出)?(?:决算)?$/,
  },
  {
    key: 'three.vehicles',
    name: '公务用车购置及运行维护费',
    pattern:
      /^公务?用?车(?:辆)?(?:购置)?(?:费)?(?:及|和|、)(?:公务用车)?运(?:行)?(?:和)?(?:维护?)?(?:费用?|支出|费支出)?(?:决算)?$/,
  },
  { key: 'three.reception', name: '公务接待费', pattern: /^公务接待(?:费用?|支出|费支出)?(?:决算)?$/ },
  {
    key: 'three.reception.domestic',
    name: '国内公务接待支出',
    pattern: /^(?:国内|其中国内)(?:公务)?接待(?:费用?|支出|费支出)?$/,
  },
  {
    key: 'three.reception.foreign',
    name: '外事接待支出',
    pattern: /^(?:外事|外宾|国[（(]境[）)]外)(?:公务)?接待(?:费用?|支出|费支出)?$/,
  },
  { key: 'three.reception', name: '公务接待费', pattern: /^接待费$/, within: THREE_PUBLIC },
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
  {
    key: 'meetings',
    name: '会议费',
    pattern: /^(?:财政拨款)?会议费(?:支出)?(?:决算)?$/,
    within: ['three-public', 'three-public-detail'],
  },
  {
    key: 'training',
    name: '培训费',
    pattern: /^(?:财政拨款)?培训费(?:支出)?(?:决算)?$/,
    within: ['three-public', 'three-public-detail'],
  },
  { key: 'operating', name: '机关运行经费', pattern: /^机关运行经费(?:支出)?(?:决算)?$/ },
  {
    key: 'procurement',
    name: '政府采购支出总额',
    pattern: /^政府采购(?:支出)?(?:合同)?(?:总额|总金额|金额|决算)?$/,
    within: ['procurement'],
  },
  { key: 'procurement', name: '政府采购支出总额', pattern: /^政府采购(?:支出)?(?:合同)?(?:总额|总金额)$/ },
  {
    key: 'procurement',
    name: '政府采购支出总额',
    pattern: /^(?:实际)?政府采购支出$/,
    within: ['evaluation-report'],
  },
  {
    key: 'procurement.goods',
    name: '政府采购货物支出',
    pattern: /^政府采购货物(?:支出|类支出|金额)?$|^货物(?:支出|采购|类采购)?(?:金额|支出)?$/,
    within: ['procurement'],
  },
  {
    key: 'procurement.works',
    name: '政府采购工程支出',
    pattern: /^政府采购工程(?:支出|类支出|金额)?$|^工程(?:支出|采购|类采购)?(?:金额|支出)?$/,
    within: ['procurement'],
  },
  {
    key: 'procurement.services',
    name: '政府采购服务支出',
    pattern: /^政府采购服务(?:支出|类支出|金额)?$|^服务(?:支出|采购|类采购)?(?:金额|支出)?$/,
    within: ['procurement'],
  },
  { key: 'procurement.small', name: '授予中小企业合同金额', pattern: /^授予中小企业(?:的)?合同(?:总)?金额$/ },
  {
    key: 'procurement.micro',
    name: '授予小微企业合同金额',
    pattern: /^授予小[型微](?:微型)?企业(?:的)?合同(?:总)?金额$/,
  },
  {
    key: 'assets.vehicles',
    name: '车辆',
    pattern: /^(?:共有|有)?车辆$|[（(](?:部门|单位)[）)]共?有车辆$/,
    within: ['state-assets'],
  },
  {
    key: 'three.vehicles.held',
    name: '公务用车保有量',
    pattern:
      /^(?:年末|单位|[我本]?[部单]门|[我本]?单位)*(?:共?有|实有)?(?:公务用?车|公务车辆)(?:保有量|保有数)?$|^车辆保有[量数]$|(?:开支|使用|用)[^，。；]{0,12}财政拨款[^，。；]{0,8}公务用车(?:保有量|保有数)$/,
    within: ['three-public', 'three-public-detail'],
  },
  {
    key: 'three.vehicles.bought',
    name: '公务用车购置数',
    pattern:
      /^(?:按规定)?(?:使用[^，。；、]{0,16}财政拨款)?(?:更新|购置|、|[（(]更新[）)])+(?:公务用?车|公务车辆|车辆)$|^(?:公务用?车|公务车辆|车辆)购置(?:数量?)?$|^(?:全年|当年)?购置(?:[（(]更新[）)]|及更新)?$/,
    within: ['three-public', 'three-public-detail'],
  },
]

/** Every name in the catalogue is shorter, and has one of these characters. */
const LONGEST_NAME = 40
const NAMES_ACCOUNTS = /[收支费购车计款余转预额]|出国/

/** The definitions that a name fits. One pattern of all names would take longer to compile than a document's labels to try. */
const definitionsOf = remembered((plain): readonly ConceptDefinition[] =>
  CONCEPTS.filter(({ pattern }) => pattern.test(plain)),
)

/** The concept that a label names in a section; its words when the catalogue does not know it. */
export const conceptOf = (label: string, roles: readonly SectionRole[]): { key: string; known: boolean } =>
  conceptOfPlain(plainLabel(label), roles)

/** The same for a label in the form of {@link plainLabel}. */
export function conceptOfPlain(plain: string, roles: readonly SectionRole[]): { key: string; known: boolean } {
  if (plain.length > LONGEST_NAME || !NAMES_ACCOUNTS.test(plain)) return { key: `label:${plain}`, known: false }
  const found = definitionsOf(plain).find(
    (definition) =>
      (definition.within === undefined || definition.within.some((role) => roles.includes(role))) &&
      definition.outside?.some((role) => roles.includes(role)) !== true,
  )
  return found === undefined ? { key: `label:${plain}`, known: false } : { key: found.key, known: true }
}

const NAMES = new Map(CONCEPTS.map((definition) => [definition.key, definition.name]))

const PATH = 'subject:'
/** Concept keys of budgets begin with this, then that of the thing budgeted. */
export const BUDGET = 'budget:'

/** The standard name of a catalogue key; the names on the way for the path of a subject. */
export function conceptName(key: string): string {
  if (key.startsWith(BUDGET)) return `${conceptName(key.slice(BUDGET.length))}预算`
  if (key.startsWith(PATH)) return `“${key.slice(PATH.length).replaceAll('>', '—')}”`
  return NAMES.get(key) ?? key.replace(/^label:/, '')
}
