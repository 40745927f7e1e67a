/** The project's money as an evaluation report states it: budget, money received, money paid. */
import { type Document, textAround } from '@mingzhang/documents'
import type { ReportAmount, ReportedMoney } from '../../evaluation.ts'
import type { Figure } from '../../figure.ts'

const LONGEST_CLAUSE = 60
const PART_OF_IT =
  /其中|口径|季度|上半年|下半年|[处人户亩件次]均|剩余|结余|节约|结转|每|单次|标准|单价|分别|首付|预付|尾款|进度款|合同(?:总)?[价金]|第.[期次笔批]|分期|分(?:[两三四五六多数几\d]|若干)[期次笔批][^，：:]{0,8}[，：:]|上年|去年|以前年度|罚款|收入|税|任务$|增收|[两二三四五六七八九十\d](?:类|项|部分)[^，。；\d]{0,8}合计|[两二三四五多]年(?:来|间)?[^，。；\d]{0,4}(?:累计|共)|未(?:支付|使用|支出|执行)[^，。；]{0,8}$/
const MONEY: readonly (readonly [ReportedMoney, RegExp])[] = [
  ['budget', /应支付[^，。；]*$/],
  [
    'paid',
    /(?:已支付|实际支付|支付(?:金额|资金)?|实际支出|支出(?:金额)?|(?:实际|预算)?执行(?:数|金额)?|已使用|资金使用)[^，。；]{0,12}$|全部(?:支出|支付|使用)(?:完毕)?[，,](?:共计|合计|金额)$/,
  ],
  ['arrived', /(?:资金|经费|指标)[^，。；]{0,8}到位[^。；]{0,12}$|到位资金[^，。；]{0,8}$/],
  ['budget', /(?:预算|申报|批复|追加|安排|下达|资金计划|计划投资|项目资金|项目经费|经费)[^，。；]{0,20}$/],
]

/** The amount that a figure in a sentence is, where it speaks of the project's money. */
export function amountInSentence(document: Document, figure: Figure): ReportAmount | undefined {
  if (figure.unit.measure !== 'amount') return undefined
  const text = textAround(document, figure.span)
  const clause = clauseBefore(text, figure.span.start)
  if (isListedPart(text, figure)) return undefined
  if (PART_OF_IT.test(clause) || /^[/／每]/.test(text.slice(figure.span.end, figure.span.end + 1))) return undefined
  const money = MONEY.find(([, pattern]) => pattern.test(clause))?.[0]
  if (money === undefined) return undefined
  const plan = money === 'budget' ? planIn(clause) : undefined
  return plan === undefined ? { money, figure } : { money, plan, figure }
}

/** What money is called that was given for a purpose. */
const FUND =
  /(?:专项|补助|奖补|衔接|整合|发展|救助|转移支付|公益金|项目|直达|年度)(?:预算)?(?:资金|经费)(?:（[^（）]{1,16}）)?(?:共计?|合计|总计|总额|总投资)?(?:为)?$/
/** One of its givers: `省级补助资金`, `县财政配套资金`. */
const GIVER =
  /(?:^|[、，；：])(?:中央|国家|省|市|州|县|区|乡镇?|地方|社会|自筹|配套|上级|本级|级)+(?:财政)?(?:预算内)?(?:补助|专项|配套|奖补|统筹|发展|项目|预算)*(?:资金|经费)[^，。；]{0,4}$/

/** Whether a figure in a sentence is that of money which nothing but its name tells of. */
export function isFund(document: Document, figure: Figure): boolean {
  if (figure.unit.measure !== 'amount') return false
  const text = textAround(document, figure.span)
  const clause = clauseBefore(text, figure.span.start).replace(/[(]/g, '（').replace(/[)]/g, '）')
  return FUND.test(clause) && !GIVER.test(clause) && !PART_OF_IT.test(clause) && !isListedPart(text, figure)
}

/** `其中陪审员补助72.80万元，巡回审判经费31.60万元`: behind the first of a list come its other parts. */
const LATER_PART = /其中[^。；]*?\d(?:万|亿)?元[^。；]*$/
/** `追加20万元（其中上级资金15万元），调整后预算80万元`: behind the bracket no part of that follows. */
const CLOSED_BRACKET = /[（(][^（）()]*[）)]/g
/** `年初预算60万元，年中追加20万元`: what came to a budget is not all of it. */
const CAME_TO_BUDGET =
  /(?:年初|原|当年)[^。；]{0,12}(?:预算|安排)[^。；\d]{0,12}[\d,.]+\s?万?元[，,、；]\s?(?:年中|中期)?(?:调整)?追加[^，。；\d]{0,12}$/
/** `支付工程款268.50万元、监理费43.50万元，共计312.00万元`: parts in front of their total. */
const ADDED_UP = /^、[^，。；\d]{2,30}[\d.,]+(?:万|亿)?元[^。；]{0,60}?(?:共计|合计)/
/** `提前下达159.60万元，加上年结转22.40万元`: what something is added to is not all. */
const ADDED_TO = /^[，,、]\s?(?:再)?加(?:上|之)?[^，。；\d]{0,12}\d/
const LONGEST_LIST = 120

function isListedPart(text: string, { span: { start, end } }: Figure): boolean {
  const behind = text.slice(end, end + LONGEST_LIST)
  const before = text.slice(Math.max(0, start - LONGEST_LIST), start).replace(CLOSED_BRACKET, '')
  return LATER_PART.test(before) || CAME_TO_BUDGET.test(before) || ADDED_UP.test(behind) || ADDED_TO.test(behind)
}

/** Which budget the words name: the one set at the start of the year or the one that held at its end. */
function planIn(clause: string): ReportAmount['plan'] {
  const kind = /(年初|调整后?|全年)(?:预算|批复|安排)[^，。；]{0,8}$/.exec(clause)?.[1]
  if (kind === undefined) return undefined
  return kind === '年初' ? 'initial' : 'adjusted'
}

/** The words before a figure, back to the end of the clause or the figure before it. */
function clauseBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - LONGEST_CLAUSE), end)
  const cut = Math.max(
    before.lastIndexOf('。'),
    before.lastIndexOf('；'),
    before.lastIndexOf('元'),
    before.lastIndexOf('，其中'),
  )
  return before.slice(cut + 1).replace(/\s/g, '')
}

const ROWS: readonly (readonly [ReportedMoney, RegExp])[] = [
  ['budget', /^资金计划|^预算(?:数|批复)/],
  ['arrived', /^资金到位|^到位/],
  ['paid', /^资金使用|^(?:实际)?支(?:出|付)/],
]

/** The amount that a figure in a table is, by the first words of its row. */
export function amountInTable(document: Document, figure: Figure): ReportAmount | undefined {
  const table = document.blocks[figure.span.block]
  if (table?.kind !== 'table' || figure.span.cell === undefined || figure.unit.measure !== 'amount') return undefined
  const cell = table.cells[figure.span.cell]
  if (cell === undefined || /[^\d.,，元万\s]/.test(cell.text)) return undefined
  const first = table.cells
    .slice(Math.max(0, figure.span.cell - table.columns), figure.span.cell)
    .find((one) => one.row === cell.row && one.text.trim() !== '')
  const money = ROWS.find(([, pattern]) => pattern.test(first?.text.trim() ?? ''))?.[0]
  return money === undefined ? undefined : { money, figure }
}
