/** The relation words (关系词) of the narrative, as patterns over the text in front of a figure. */
import type { BudgetKind, Direction } from '../../disclosure.ts'

export const RISE =
  '增加|增长|上升|提高|增支|上涨|增多|增幅|升幅|(?<=比(?:年初|全年)?预算数?)多支出?|(?<=[比较](?:上年|去年)(?:同期|决算数?)?|同比)(?:多(?:支出?|花|用|收)|增收)'
export const FALL =
  '减少|下降|负增长|降低|减支|节支|(?<=[比较](?:上年|去年)(?:决算数?)?)节约|下滑|缩减|降幅|减幅|(?<=比(?:年初|全年)?预算数?)少支出?|(?<=[比较](?:上年|去年)(?:同期|决算数?)?|同比)(?:少(?:支出?|花|用|收)|减收)'

/** Text that ends in a word of change, or in one character of it: the figure behind it is the amount or the rate of it. */
export const CHANGE_BEFORE = new RegExp(
  `(${RISE}|${FALL}|[增减](?<=(?:[，,]\\s?|[较比][^，,。；;]{0,14}(?:年度?|同期|决算数?)\\s?).)|[增减多少](?<=(?:^\\s?各?|[较比](?:上年|去年|\\d{4}年度?)各?).))(?:了|出|额|数|率|幅度|支出|收入|开支)?(?:为|约|达|至?了)?[）)]?\\s*$`,
)

/** A character that every word of change has. */
export const MAY_CHANGE = /[增减升提涨多少降节滑]/

/** `增加（减少）`, `增长（或下降）`: the model's choice, left as it was. */
export const CHOICE_LEFT = /(?:增加|增长|上升)(?:[/／]|[（(]或?)(?:减少|下降|降低)[）)]?\s*$/

/** `与2021年相比，收、支总计各增加`: the words before and after the compared year. */
export const COMPARED_YEAR =
  /相?(?:较|比|与|同|和)于?\s?(上一?年度?|去年|上年同期|\d{4}\s?年度?(?:[（(][^（）()\d]{1,8}[）)])?)(?:决算数?|支出数|收入数|同期|年末)?(?:相比|对比|比较|比)?[，,]?\s*|同比\s*/

/** `…，其中：A…，B…。与上年相比，增加…`: a sentence that names nothing compares the whole. */
export const COMPARES_ANEW = new RegExp(
  `^\\s?(?:${COMPARED_YEAR.source}|[较比](?:年初|全年|调整后?)*预算|(?:年初|全年|调整后?)预算数?[为是]|(?:总体|整体|总)?预算执行率)`,
)

/** `…，其中：A…，B…。分单位看，…`: how the whole divides in another way. */
export const DIVIDES_ANEW = /^\s?分[^，,。；;\d]{1,6}(?:看|来看)[，,]/

/** `其中基本支出列支12万元、项目支出列支8万元。主要用于…，比2022年度减少…`: what all of it was for, and how all of it changed. */
export const COMPARES_BEHIND_PURPOSE = new RegExp(
  `^\\s?(?:主要|全部)?用于[^。；;\\d]*[，,]\\s?(?:${COMPARED_YEAR.source})`,
)

/** Last year's figure itself: `与2022年498.20万元`, `较上年收入合计231.50万元`. */
export const BASE_BEFORE =
  /(?:较|比|与|同|和)\s?(上一?年度?|去年|上年同期|\d{4}\s?年度?)(?:的|决算数?|支出数?|收入数?)*(?:的)?([^，,。；;：:\d]{0,20})$/

/** The same behind this year's figure, compared or not: `支出10.20万元，上年决算数13.06万元，减少…`. */
export const BASE_BEHIND =
  /^\s?[，,；;（(]?\s?(?:而)?(上一?年度?|去年)(?:同期)?(?:的)?(?:实际)?(?:决算|支出|收入)?(?:数|总计|合计|总额)?(?:为|是)?\s*$/

/** The same, without figures: `与2021年持平`, `比2021年无变化`. */
export const UNCHANGED =
  /(?:(?:较|比|与|同|和)\s?(上一?年度?|去年|\d{4}\s?年度?)(?:决算数?|支出数?)?(?:相比|比较)?[，,]?|同比)\s*(?:基本)?(持平|无变化|没有变化|无增减|一致|相同)/g

/** `占道`, `占地`, `占用` take up room. */
export const SHARE_BEFORE = /占(?![道地用线])([^，,；;。占]*?)(?:的)?(?:比例|比重|比)?(?:为|约|是|达到?)?\s*$/

export const COMPLETION_BEFORE =
  /(?:完成|达到?|占)?(?:了|当年|年初|全年|年度|调整后?|年中调整|本年)*(?:支出|收入)?预算(?:数|的)*(?:完成率|执行率|执行进度)?(?:为|约|达到?)?\s*$|(?:执行率|执行比例|支付率|支出率)(?:为|达到?|约)?\s*$/

export const BUDGET_BEFORE =
  /(?:年初|全年|调整后?)?(?<!公共|基金|经营)预算安排(?!.*决算)[^，,。；;：:\d]{0,24}$|(?:当年|年初|全年|年度|调整后?|本年)*(?:支出|收入|采购)?(?<!公共|基金|经营)预算(?:数|安排|批复数?|总额)?(?:[（(][^（）()\d]{1,12}[）)])?(?:为|是|共计|合计|总计)*\s*$|(?:^|[：:，,。；;])\s?预算资金(?:为|是|共计|合计|总计)*\s*$|(?:年初(?:部门|单位)?|部门)预算总?(?:收入|支出)(?:总额|数)?(?:为|是|共计|合计|总计)*\s*$/

// 收入决算总额, and 支出决算总额 right behind its figure, are names of the totals themselves.
export const FINAL_BEFORE =
  /(?<!(?:^|[\s，,。；;度年])(?:财政拨款)?(?:收入|(?<=^[，,；;]\s?)支出)(?=决算总额))(?:决算|执行)(?:数)?(?:总额)?(?:为|是|共计)?\s*$|(?<!收入|支出)(?:决算|执行)数?合计\s*$/

/** `因公出国（境）费预算、决算均为0万元`: what both are of stands in front. */
export const PLANNED_AND_SPENT = /(?:年初|全年)?预算(?:数|安排)?[、和与]决算(?:数)?(?:均|都|皆)?(?:为|是)?\s*$/

/** Which budget is meant: the initial one (年初), the adjusted one (全年, 调整), or just 预算. */
export const budgetKind = (words: string): BudgetKind => {
  if (/年初/.test(words)) return 'initial'
  return /全年|调整/.test(words) ? 'adjusted' : 'any'
}

/** `无“三公”经费支出`, `没有政府性基金预算财政拨款收入和支出`, `本单位无其他收入`, `我局全年未取得其他资金收入`. */
export const NONE =
  /(?:没有|未发生|未取得|(?<![有全])无)((?:[“"]?三公|一般公共|政府性基金|国有资本|财政拨款|因公|公务|政府采购|机关运行)[^，,。；;：:]{2,40}|(?<=[本我](?:单位|部门|局|委|院|校|中心|办|镇|乡|街道)(?:\d{4}\s?年度?|[本全]年度?)?(?:没有|未发生|未取得|无))(?:(?:上级补助|事业|经营|附属单位上缴|其他(?:资金|来源)?)收入|使用非财政拨款结余|(?:经营|上缴上级)支出)(?=[，,。；;、]|$))/g

/** `决算数大于预算数5.20万元`, `比预算数少0.80万元`: by how much. */
export const BEYOND_BUDGET =
  /(?<word>大于|小于|高于|低于|(?<![未不没])(?<!没有)超[过出])(?:当年|年初|全年|年度|调整后?)*预算数?\s*$|[比较](?:当年|年初|全年|年度|调整后?)*预算数?(?<less>少|节约|多|超)\s*$/

/** `完成年初预算的103.6%，超支120.85万元`: directly behind what was spent of a budget. */
export const DIRECTLY_BEYOND = /^\s?[，,；;]\s?(?<word>超支|增支|减支|节支)(?:了|金?额)?\s?$/

/** `较预算19.00万元节约3.94万元`. */
export const SAVED = /^\s?(?<word>节约|节省|少支出|少用|超支|多支出|多|少)了?\s?$/

/** `决算数小于预算数`, `与预算数持平`. */
export const AGAINST_BUDGET =
  /(?:决算数?|支出数?|执行数)?(大于|小于|等于|高于|低于|(?<![未不没])(?<!没有)超过)(?:当年|年初|全年|年度|调整后?)*预算数?|(?:与|和|比|较)(?:\d{4}年度?)?(?:当年|年初|全年|年度|调整后?|支出)*预算数?(?:相比|比较)?[，,]?(?:基本)?(持平|一致|相等|相同|无(?:增减)?变[化动]|没有变化|无增减(?!变))/g

const CHANGED = `(?:(?:较|比|与|同)(?:上一?年度?|去年|\\d{4}年度?)(?:相比|同期)?|在(?:上一?年度?|去年)[^，,。；;]{0,20}基础上[，,]?又?再?)(?:又|再|继续|进一步|均|都|同比|有所|略有|大幅|明显|持续)*(${RISE}|${FALL}|(?<=年度?|去年|相比|同期)持平)(?![了为约至]?\\s?\\d)`

/** Words of a change without a figure, whatever changed. */
export const TELLS_TENDENCY = new RegExp(CHANGED)

/** A change told in words alone, with what changed: `三公经费较上年度下降`. */
export const TENDENCY = new RegExp(`([^，,。；;：:]{2,60}?)${CHANGED}`, 'g')

const ONGOING = '(?:继续|持续|有所|略有|大幅|明显|进一步)'

/** The same where the comparison follows: `三公经费有所上升，全年90万元，比上年增加…`; not of what was planned for it, nor of several years. */
export const TENDENCY_COMPARED_BEHIND = new RegExp(
  `(?<=^|[，,。；;：:]\\s?)((?![^，,。；;：:]*(?:预算|均|占|近|逐年|连年|比例|比重))[^，,。；;：:\\d]{2,24}?)${ONGOING}{1,2}(${RISE}|${FALL})(?=[，,][^。；;]{0,40}[比较](?:上年|去年))`,
  'g',
)

/** Without one of these nothing of that kind is told. */
export const MAY_TEND = /继续|持续|有所|略有|大幅|明显|进一步/

/** A change told in words alone behind the figure that changed: `支出16.14万元，未超预算，但较上年有所增长`. */
export const TENDENCY_BEHIND = new RegExp(`[，,]\\s?(?:但|且|并|并且|同时)?${CHANGED}`, 'g')

/** From here to the end of the sentence the text gives reasons: its figures are not the organisation's totals. */
export const REASON =
  /(?:主要)?(?:变动|增减|增加|减少|增长|下降|变化|差异)?(?:的)?(?:主要)?原因(?:是|为|如下|主要|在于|[:：])|主要是(?:由于|因为?)?|主要系/

/** One of the words that every reason has. */
export const MAY_GIVE_REASON = /原因|主要/

/**
 * Words behind a reason, or a use, with which the text goes on to the change of the figure itself, or to what is held:
 * `…，与上年相比减少`, `…；与上年相比，收、支总计各减少`, `…，截至2022年12月31日，公务用车保有量`.
 */
export const RESUMES =
  /[，,；;](?:与|较|比|同|和)\s?(?:上一?年度?|去年|\d{4}\s?年度?)(?:决算数?)?(?:相比|比较|比)?[，,]?(?:[^，,。；;：:、\d]{0,12}收、?支总计各)?(?=增|减|上升|下降|持平|增长)|[，,；;]\s?截[至止][^，,。；;]{0,8}12\s?月\s?31\s?日[，,]?[^，,。；;\d]{0,30}保有量|[，,；;]\s?年末公务用?车保有/

/** Opens a list of parts. */
export const PARTS_FOLLOW =
  /其中[:：，,]?|^[，,]\s?(?:分别|主要)?为(?=[^，,。；;：:\d]{2,30}(?<!的)$)|主要用于以下方面[:：]?|(?:支出|开支)(?:内容|明细|构成)(?:包括|为)?[:：]|具体(?:项目)?开支[^，,。；;：:\d]{0,12}[:：]|分别为|具体[为是][:：]|^\s?[，,。；;]\s?具体[为是](?=[^，,。；;：:\d]{2,40}$)|具体内容(?:包括|为)|包括[:：]\s*(?:[^，,。；;：:、\d]{2,16})?$|主要包括[^，,。；;：:、\d]{2,16}$|如下[（(]按[^（）()]{0,20}科目[^（）()]{0,8}[）)][:：]\s*$|按(?:照)?(?:支出)?(?:功能|经济|用途|性质|类别|构成|资金来源)[^，,。；:：]{0,8}(?:(?:分|划分|分类|如下)为?[:：]|分[，,]|(?<=分类)科目[，,])\s*(?:[^，,。；;：:、\d]{2,16})?$/

/** Without one of these no list of parts opens, whatever the words are tried for. */
export const MAY_OPEN_PARTS = /[中按包具]|如下|以下方面|分别为|内容|明细|构成|^[，,]\s?(?:分别|主要)?为/

/** `2022年“三公”经费财政拨款支出决算中，`: the whole whose parts follow. */
export const WITHIN_WHOLE = /^(.{2,40}?)(?:决算)?中[，,：:]/

/** `人员经费包括工资福利支出`: the whole in front of the first of its parts. */
export const CONSISTS_OF = /^(?<whole>[^，,。；;：:\d]{2,20}?)(?:主要)?包括(?=[^，,。；;：:\d]{2,20}$)/

/** `收、支总计…，年初结转45.00万元。支出包括：`: a side of the total told before. */
export const SIDE_CONSISTS_OF = /^\s?(?:收入|支出)(?:方面)?(?:主要)?(?:包括|构成)[:：]/

/** `总收入…，其中本年收入…，较上年…。收入具体情况如下：`: each paragraph below gives a part of that side's total. */
export const SIDE_LISTED = /^\s?(?:收入|支出)具体情况如下[：:]\s*$/

/** `本年支出150万元，年末结转0万元。支出全部用于养老服务，完成预算的…`: how what was spent is told of behind what was left. */
export const SPENT_ALL_ON = /^\s?(?:本年|上述)?支出(?:全部|主要|均|都)?(?:为|是|系|用于)/

/** What came in or was spent in the year, all of it or of the money spoken of. */
export const OF_THIS_YEAR = /^(?:\d{4}年度?)?本年(收入|支出)$/
/** The same under the heading of all money. */
export const OF_YEAR = /^(?:\d{4}年度?(?:本年)?|本年)(收入|支出)$/

/** Behind a reason: `；公务接待费支出`. */
export const NEXT_ITEM = /[；;]\s?(?:其中[：:，,]?)?(?<name>[^\d，,：:；;。]{3,30})$/

/** Behind a reason: `；较年初预算数增加`. */
export const COMPARED_NEXT =
  /[；;]\s?(?:[较比]|与)(?:年初预算|上年)(?:支出)?(?:决算)?数?(?:相比)?[，,]?(?:增加|减少|增长|下降)了?\s?$/

/** Behind a reason: `；项目支出增加`, and what follows the amount of it where it has a reason of its own. */
export const CHANGED_NEXT = /[；;]\s?(?<name>[^；;，,。：:\d]{4,20}?)(?:增加|减少|增长|下降|上升)了?\s?$/
export const RATE_AND_REASON =
  /^\s?[，,]\s?(?:增长|下降|上升|减少|增幅|降幅)[^；;，,。\d]{0,4}[\d.]+%[，,]\s?(?:主要|增加|减少|变动)?的?(?:主要)?原因/

/** `；公务接待费较上年减少` */
export const COMPARED_ON = /(?:较|比|与|同)(?:上|去|年初|全年|预算|\d{4}).*$/

/** `车辆3辆，价值45.00万元`. */
export const WORTH = /^(?:账面)?(?:价值|原值|净值)(?:合计|共计)?(?:为)?$/

/** The name that a bracket begins with, its figure behind it. */
export const PART_FIRST = /^[^，,；;：:。、\d（）()]{2,20}(?=\s?\d)/

/** `支出2.10万元，年初预算为2.90万元，差额为0.80万元`. */
export const DIFFERENCES: ReadonlySet<string> = new Set(['差值', '差额', '相差'])

/** `占本年支出` in front of an amount: the whole of the share behind it. */
export const SHARE_OF = /占(?![道地用线])(?<whole>[^，,；;。：:占]{2,30})$/

/** Between that amount and the percentage. */
export const BEHIND_WHOLE = /^\s?的?\s?(?:比例|比重)?(?:为|约)?\s*$/

/** Behind a budget's figure: it is what was spent. */
export const EVEN = /^(?:相比)?[，,]?(?:基本)?(?:持平|一致|相同|相等)/

const RISING = new RegExp(`^(?:${RISE}|增收?|多.*)$`)

export const directionOfWord = (word: string): Direction => (RISING.test(word) ? 'increase' : 'decrease')

const LESS: ReadonlySet<string> = new Set(['小于', '低于', '少', '节约', '减支', '节支', '节省', '少支出', '少用'])

export function directionAgainstBudget(more: string | undefined): Direction {
  if (more === undefined || more === '等于') return 'equal'
  return LESS.has(more) ? 'decrease' : 'increase'
}

/** `合同总价120.00万元，招标结余30.00万元。其中设备82.40万元…` */
export const LEFT = /^[^\d]{0,12}(?:结余|剩余|结余分配|节约|结转|结转下年)(?:资金)?$/

/** `年中追加95.50万元`: what came to a budget is no amount of its own. */
export const ADDED = /(?:追加|追减|调增|调减)(?:预算|资金|经费|指标)*$/

/** `完成训练38名，比目标多2名，其中…`: how far it is from another figure, neither a total nor a part. */
export const APART_FROM = /[比较][^，,。；;\d]{1,10}[多少]出?了?$|净[增减]加?$/

/** Behind an amount: it is the price of one. */
export const PER_UNIT = /^\s?[/／每]/

/** `一般公共预算财政拨款收入`: the name of a book, no budget. */
export const BOOKS = /(?:一般公共|政府性基金|国有资本经营)预算/g

/** Words of a bracket that compares or tells where money came from. */
export const NO_PARTS = /[较比与]上?年|上年末|年初|报废|净[增减]|同比|增加|减少|占|预算|结转|其中|含|包括|不(?!动产)/

/** In front of a rate: of which projects it is. */
export const OTHER_PROJECT = /\d个?项目|项目$|[一-龥]{4,}/

/** `按支出功能分类科目分：…`: the whole of the section is divided. */
export const CLASSIFIED =
  /按(?:照)?(?:支出)?(?:功能|性质|经济|资金来源)[^，。；]{0,12}(?:分|划分|分类)(?:科目)?[，,：:]/
/** The same where a sentence or what stands behind a semicolon begins with it. */
export const CLASSIFIES_ANEW = /^\s?[；;]?\s?按/
/** Averages and prices are neither parts nor totals: `人均130元。具体内容包括：…` divides what stands in front of them. */
export const PER_HEAD =
  /^(?:[人车户班批次场生校]均|人次均|平均|每|单价)|每[人名户亩台套辆个座村件生]$|每[人户生亩]每[年月学]$|每人次$/

/** Any of what is no plain figure: a distance, what came to a budget, an average or a price. Few labels name one. */
export const NO_PLAIN_FIGURE = new RegExp(`${APART_FROM.source}|${ADDED.source}|${PER_HEAD.source}`)
