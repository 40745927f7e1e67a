import { type ConceptDefinition, THREE_PUBLIC } from './concept-definition.ts'

/** Overseas trips, official vehicles and receptions (“三公”经费), and what is told with them. */
export const THREE_PUBLIC_COSTS: readonly ConceptDefinition[] = [
  {
    key: 'three',
    name: '“三公”经费',
    pattern:
      /^[“"'‘]?三公[”"'’]?(?:经费[”"'’]?|(?=支出))[）)]?(?:(?:一般)?公共预算)?(?:(?:财政)?拨款)?(?:总|合计|实际)?(?:支出|开支|发生额)?(?:决算)?(?:支出)?(?:汇总)?(?:数[字据]?|据)?(?:合计|总额|总数)?(?:支出)?$/,
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
  {
    key: 'three.reception.domestic.other',
    name: '其他国内公务接待支出',
    pattern: /^其[他它]国内(?:公务)?接待(?:费用?|支出|费支出)?$/,
  },
  { key: 'three.reception', name: '公务接待费', pattern: /^接待费$/, within: THREE_PUBLIC },
  {
    key: 'meetings',
    name: '会议费',
    pattern: /^(?:一般公共预算)?(?:财政拨款)?会议费(?:支出)?(?:决算)?$/,
    within: ['three-public', 'three-public-detail'],
  },
  {
    key: 'training',
    name: '培训费',
    pattern: /^(?:一般公共预算)?(?:财政拨款)?培训费(?:支出)?(?:决算)?$/,
    within: ['three-public', 'three-public-detail'],
  },
  {
    key: 'assets.vehicles',
    name: '车辆',
    pattern: /^(?:.{0,8}情况中)?固定资产车辆$/,
    within: ['three-public', 'three-public-detail'],
  },
  {
    key: 'three.vehicles.held',
    name: '公务用车保有量',
    pattern: /^(?:年末|单位|部门|全[县市区])*(?:公务用?车|公务车辆|车辆)保有[量数]$/,
    outside: ['state-assets', 'evaluation-report'],
  },
  {
    key: 'three.vehicles.held',
    name: '公务用车保有量',
    pattern:
      /^(?:年末|单位|[我本]?[部单]门|[我本]?单位)*(?:共?有|实有)?(?:公务用?车|公务车辆)(?:保有[量数]?)?$|^车辆保有[量数]$|(?:开支|使用|用)[^，。；]{0,12}财政拨款[^，。；]{0,8}公务用车(?:保有量|保有数)$/,
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
