/** Money of one project, one item or one part, told in words that elsewhere tell that of the whole department. */
import type { Figure } from '../../figure.ts'
import type { SectionRole } from '../../section-role.ts'
import type { Label } from './label.ts'
import type { ParagraphContext } from './paragraph-context.ts'

/** Sections that speak of one budget alone: 支出 is all that it paid. */
export const OTHER_BUDGETS: readonly SectionRole[] = ['government-funds', 'state-capital']
export const BUDGET_NAME =
  /^(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)(?:财政拨款)?(?:支出)?$|^(?:基本|项目)支出(?:中?列支|安排|承担)?$/

const OF_ONE_ITEM = /^(?:本年|当年)?(?:收入|支出)$|^(?:年初|上年|年末)(?:结转[和与]?结余|结转)(?:资金)?$/
/**
 * `该项资金年初结转18万元、本年收入130万元`: of the one item spoken of; `非财政资金收入…，年末结转28万元`: of other money than the
 * treasury's; `特定目标类项目10个，…上年结转92万元`: of some projects; `追加资金包括：上年结转资金46万元`: of what came to the budget.
 */
const OF_THIS_MONEY =
  /该(?:项|笔|类)?(?:资金|经费|项目)|(?:人员类|运转类|特定目标类)项目|安排的项目|非财政(?:拨款)?资金|追加(?:的)?(?:资金|预算|经费|指标)(?:主要)?(?:包括|为|有)[：:]/
/** `全年实施项目15个，支出合计90万元`: of the projects counted. */
const OF_COUNTED_PROJECTS = /(?:项目\s?\d{1,3}\s?个|\d{1,3}\s?个[^，,。；;：:\d]{0,8}项目)[，,]\s?$/
const ALL_SPENT = /^(?:本年|全年|共|总)*支出(?:合计|总额|总计|共计)$/
const LISTS_ITEMS = /(?:其中|具体为|分项目看|分资金看)[：:，,][^：:，,]*[^，,。；;：:\d]{2}/

/**
 * `…。其中：专项债券支出90万元，年末结转10万元`: in the section on one budget, what one item received, spent or left. The sentence begins at
 * `sentence`, the label at `start`; `bare` is the label without the words that only introduce a figure.
 */
export function isOfItem(context: ParagraphContext, sentence: number, start: number, bare: string): boolean {
  const { roles, text } = context
  if (roles.includes('evaluation-report') && BUDGET_NAME.test(bare) && isOfWork(context, sentence, start)) return true
  if (ALL_SPENT.test(bare) && OF_COUNTED_PROJECTS.test(text.slice(sentence, start))) return true
  if (!OF_ONE_ITEM.test(bare)) return false
  if (OF_THIS_MONEY.test(text.slice(sentence, start + bare.length))) return true
  return roles.some((role) => OTHER_BUDGETS.includes(role)) && LISTS_ITEMS.test(text.slice(sentence, start))
}

/** `（一）履职效能。小区改造惠及1286户、4012人，一般公共预算支出1512万元`: what one piece of work cost. */
function isOfWork({ figures }: ParagraphContext, sentence: number, start: number): boolean {
  const inSentence = figures.filter(({ span }) => span.start >= sentence && span.end <= start)
  return inSentence.length > 0 && inSentence.every(({ unit }) => unit.measure === 'count')
}

const LONGEST_LEAD = 8
const LEADS_TO_PART = /(?:其中[：:，,]?|(?:部分|元)中[，,])\s?(?:有|的)?$/
const NEXT_PART = /[，,、；;]\s?(?:另有|还有|其余)?$/
const TELLS_WHAT = /^(?:在|由|从|为|是|系|来自|来源于|列入|用于|被|结转|结余|收回|上缴)[^，,。；;\d]{2}/
/** `余下1个尚未开工，7.65万元结转下年`: what an amount without a name is stands behind it. */
const WHAT_BECAME = /^(?:年[末底中])?(?:结转|结余|由[^，,。；;\d]{0,10}收回|收回|上缴|[^，,。；;\d]{1,10}[被已]收回)/

/**
 * `运行维护费12万元，其中9万元在基本支出中列支，3万元由防汛项目承担`: parts without names, what they are stands behind them; `next` says
 * that the amount before was one.
 */
export function tellsPart(text: string, label: Label, { unit, span }: Figure, next: boolean): boolean {
  if (label.text !== '' || unit.measure !== 'amount') return false
  if (WHAT_BECAME.test(text.slice(span.end))) return true
  const before = text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start)
  return (LEADS_TO_PART.test(before) || (next && NEXT_PART.test(before))) && TELLS_WHAT.test(text.slice(span.end))
}

/** Without the words that say whose money was carried over. */
const CARRIED = /^结转(?:(?:结余)?(?:资金)?|至?下年(?:度)?(?:使用)?)$/
const ALL_CARRIED: ReadonlySet<string> = new Set(['closing', 'fiscal.closing'])
/** `养老设施建设项目进度偏慢，年末结转55万元`; `全年预算366万元（当年下达320万元、上年结转46万元）`: of one project, of one budget. */
const OF_ONE_PROJECT =
  /(?:项目|工程)(?:进度|进展|推进|实施|施工|因|尚|未)[^。；]*[，,][^。；\d]*$|预算(?:数|总额)?(?:为)?\s?[\d,.]+\s?万?元[（(][^（）()。；]*$/
/** `泵站检修项目绩效目标完成情况综述。项目全年预算数660万元，…` */
const GOALS_OF_PROJECT = /项目(?:支出)?绩效目标完成情况(?:综述)?[。：:]|[，。]项目全年预算数?[\d为]/
const OF_PROJECT =
  /未(?:执行|支出|支付|使用|完成)的?[^，。；]{0,12}中[，,]|(?:经费|项目|工程)[^，。；]{0,12}(?:执行率|支付率|完成率|预算|执行|支付)[^。；]*$/

/** `渠道清淤经费执行率78%，结转88.00万元`: what one project left. */
export function isLeftOfProject(text: string, sentence: number, start: number, key: string, plain: string): boolean {
  if (GOALS_OF_PROJECT.test(text)) return true
  const before = text.slice(sentence, start)
  return OF_ONE_PROJECT.test(before) || (ALL_CARRIED.has(key) && CARRIED.test(plain) && OF_PROJECT.test(before))
}
