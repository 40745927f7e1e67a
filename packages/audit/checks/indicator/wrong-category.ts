import type { IndicatorRow } from '@mingzhang/disclosure'
import { categoryName, isBenefit, isTimeUnit } from '@mingzhang/performance'
import type { Check } from '../../check.ts'
import { listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'

interface Misplacement {
  readonly finds: (row: IndicatorRow, form: readonly IndicatorRow[]) => boolean
  readonly says: string
  /** Sets of indicators that ministries themselves prescribe have it so (健康管理率 among 数量指标). */
  readonly usual?: true
}

/** How long something lasts, is open or fails is its quality, not when it was done. */
const LASTS = /每|中断|停[机运电水]|间隔|开放|保障|运转|时长|年限|寿命|质保/

/** So much for each: that the standard (标准) is kept is a matter of quality. */
const STANDARD = /标准|[/／]/
/** What was paid is no output. */
const OF_MONEY = /(?:经费|资金|费用|成本)(?:支出|投入)?(?:总?金?额|数额?)?$/

/** Whether it was done in time is no matter of quality. */
const IN_TIME = /及时(?:发放|支付|兑现|拨付|完成|办结)?率$/
/** When something was done, due on a day: `完工时间`, `资金拨付日期`. */
const DAY_OF_DOING =
  /(?:完工|竣工|开工|完成|建成|到货|交付|验收|安装|投用|投入使用|上线|启用|发放|拨付|支付|兑现|办结|报送|结算)(?:的)?(?:时间|时限|日期|期限)$/
/** `6月30日前`, `2023年底前`. */
const DAY = /\d{1,2}月|年(?:度)?(?:底|末|内)|[日底末旬]之?前/
/** What the office itself does, counted in pieces, is output: `制发检察建议15份`. */
const WORK =
  /^(?:制发|印发|制作|编制|编印|编发|印制|开展|举办|召开|组织|出具|撰写|报送|发布|购置|采购|安装|检查|巡查|抽查)/
const PIECES = ['份', '场', '次', '期', '件', '册', '本', '篇', '台', '套']
/** How many were served, stayed at school or know of it says nothing of income or costs. */
const OF_NO_ECONOMY =
  /^(?!.*(?:增收|收入|产值|营业|消费|就业)).*(?:受益(?:人次|人数|人口|群众|学生)|巩固率|知晓率|普及率|辍学|入学率)/
/** `降低农产品运输成本`: what those served spend less is a benefit. */
const COST_OF_OTHERS =
  /农|企业|群众|居民|市民|村民|户|市场|社会|物流|运输|出行|生产|种植|养殖|经营|融资|用能|交易|制度性/

/** What becomes of refuse, water, air and trees, where it is not told in money. */
const OF_ECOLOGY =
  /^(?!.*(?:增收|收入|产值|节约|节省|成本|费用|效益|价值)).*(?:(?:垃圾|废弃物|粪污|秸秆).{0,4}(?:资源化|无害化).{0,4}率|污水.{0,4}处理率|(?:森林|绿化|植被)覆盖率|空气(?:质量)?优良|水质.{0,4}达标率)/

/** How far something reaches people and places, where it is no market, is the society's: `清扫保洁覆盖率`. */
const OF_REACH =
  /^(?!.*(?:增收|收入|产值|产业|市场|保险|经营|企业|销售|金融|信贷|贷款|电商|种植|养殖|良种|机械化|农机|灌溉|投资|成本|费用|高标准)).*(?:清洁|保洁|环卫|卫生|服务|保障|救助|宣传|教育|培训|医保|参保|供水|通客车|通车|通水|安全|防控|救援|调解|帮扶)[^，。]{0,6}(?:覆盖|普及|通达)率/

/** What people or firms earn more is the economy's, whatever it does for the poor. */
const OF_INCOME =
  /(?:^|[一-龥])(?:增收|增加收入|增加(?:农|村|居|户|群众)[^，。]{0,6}收入|人均(?:月|年)?(?:纯|可支配|工资性?)?收入(?:增加|增长|提高|提升)?|收入(?:增长|增加|提高)(?:率|额|幅度)?|年产值|营业收入|营业额|销售额|旅游收入|利润)(?:金?额|数|率)?$/
/** `污水处理收入`, `碳汇收入`: earned by what is done for nature. */
const EARNED_BY_ECOLOGY = /碳汇|污水|垃圾|排污|生态补偿|林业碳|湿地|环保/

/** `应急处置机制`: what lasts of the work, where nothing is told of nature. */
const LASTING = /(?:体系|机制|制度|队伍)(?:建设)?$/
const OF_NATURE =
  /生态|环境|环保|环卫|自然|资源|绿|污|水|河|湖|林|草|土|地|气|碳|能|垃圾|废|排|湿|海|山|动物|植物|疫源|灾|节约/

/** How content people are with the state of things, not with a service: `社会治安满意度`, a benefit as much as any. */
const OF_STATE = /(?:测评|民调|风气|治安|安全感|政治生态)[^，。]{0,4}满意(?:度|率)$/

const MISPLACEMENTS: readonly Misplacement[] = [
  {
    finds: ({ indicator: { category, name, goal } }) =>
      category === 'quantity' && /率$/.test(name) && goal?.unit === '%',
    says: '百分比率列在数量指标',
    usual: true,
  },
  {
    finds: ({ indicator: { category, name, target, goal } }) =>
      category === 'quality' && goal?.unit === '元' && !STANDARD.test(`${name}${target.text}`),
    says: '金额列在质量指标',
  },
  {
    finds: ({ indicator: { category, name, goal } }) =>
      category === 'quantity' && (goal?.unit === '元' || goal?.unit === '') && OF_MONEY.test(name),
    says: '资金列在数量指标',
  },
  {
    finds: ({ indicator: { category, name, goal } }) =>
      category === 'quality' && goal !== undefined && isTimeUnit(goal.unit) && !LASTS.test(name),
    says: '时间列在质量指标',
  },
  {
    finds: ({ indicator: { category, name, target } }) =>
      (category === 'quality' || category === 'quantity') && DAY_OF_DOING.test(name) && DAY.test(target.text),
    says: '完成时间列在其他产出指标',
  },
  {
    finds: ({ indicator: { category, name } }, form) =>
      category === 'quality' &&
      IN_TIME.test(name) &&
      !form.some(({ indicator }) => indicator.category === 'timeliness'),
    says: '及时率列在质量指标，表中没有时效指标',
  },
  {
    finds: ({ indicator: { category, name, goal } }) =>
      isBenefit(category) && WORK.test(name) && PIECES.includes(goal?.unit ?? ''),
    says: '工作数量列在效益指标',
    usual: true,
  },
  {
    finds: ({ indicator: { category, name } }) =>
      category === 'timeliness' && /足额|合规|合格率|准确率|质量|持证/.test(name) && !/及时/.test(name),
    says: '非时间要求列在时效指标',
  },
  {
    finds: ({ indicator: { category, name } }) =>
      isBenefit(category) && /^.{0,12}(?:降低|控制|节约).{0,10}成本$/.test(name) && !COST_OF_OTHERS.test(name),
    says: '成本控制列在效益指标',
  },
  {
    finds: ({ indicator: { category, name } }) => category === 'economic-benefit' && OF_NO_ECONOMY.test(name),
    says: '社会效益列在经济效益指标',
  },
  {
    finds: ({ indicator: { category, name } }) => category === 'economic-benefit' && OF_REACH.test(name),
    says: '社会（生态）效益列在经济效益指标',
  },
  {
    finds: ({ indicator: { category, name } }) => category === 'economic-benefit' && OF_ECOLOGY.test(name),
    says: '生态效益列在经济效益指标',
  },
  {
    finds: ({ indicator: { category, name, goal } }) =>
      category === 'ecological-benefit' && goal !== undefined && OF_INCOME.test(name) && !EARNED_BY_ECOLOGY.test(name),
    says: '经济效益列在生态效益指标',
  },
  {
    finds: ({ indicator: { category, name, target } }) =>
      category === 'ecological-benefit' && LASTING.test(name) && !OF_NATURE.test(`${name}${target.text}`),
    says: '可持续影响列在生态效益指标',
  },
  {
    finds: ({ indicator: { category, name, goal } }) =>
      category === 'social-benefit' && goal?.unit === '元' && OF_INCOME.test(name),
    says: '经济效益列在社会效益指标',
    usual: true,
  },
  {
    finds: ({ indicator: { category, name } }) =>
      (isBenefit(category) || category === 'quantity') && /满意(?:度|率)$/.test(name) && !OF_STATE.test(name),
    says: '满意度列在其他指标',
  },
]

/** Indicators under a second level (二级指标) that they do not belong to. */
export const wrongCategory: Check = {
  id: 'indicator-wrong-category',
  category: 'indicator',
  severity: 'warning',
  title: '三级指标应归入与其内容相符的二级指标。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：数量、质量、时效、成本及效益指标各有含义。',
  example: { wrong: '数量指标：资金保障率100%', right: '质量指标：资金保障率100%' },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const found = MISPLACEMENTS.map(({ finds, says, usual }) => ({
        says,
        usual,
        rows: indicators.filter((row) => finds(row, indicators)),
      })).filter(({ rows }) => rows.length > 0)
      if (found.length === 0) continue
      const rows = found.flatMap((one) => one.rows)
      yield {
        message: `指标归类错误：${found.map((one) => `${one.says}（${listNames(one.rows.map(nameWithCategory))}）`).join('；')}。`,
        evidence: rowSpans(rows, ['name', 'target']),
        ...(found.every(({ usual }) => usual) ? { severity: 'info' as const } : {}),
      }
    }
  },
}

const nameWithCategory = ({ indicator: { name, category } }: IndicatorRow): string =>
  category === undefined ? name : `${name}·${categoryName(category)}`
