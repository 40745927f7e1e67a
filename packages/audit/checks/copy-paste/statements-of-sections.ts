/** What one section of the explanation alone says, by how its paragraphs open. */
import type { SectionRole } from '@mingzhang/disclosure'

export interface Statement {
  readonly opens: RegExp
  /** Without one of these words it does not open so. */
  readonly words: readonly string[]
  readonly name: string
  /** Sections that say so. */
  readonly home: readonly SectionRole[]
  /** Told subject by subject: where the first of these sections does so, the wider ones do not. */
  readonly inDetail?: true
  /** Said under headings that name more than its section, too. */
  readonly titled?: string
  /** Said as a numbered item of these sections, too: `2.政府性基金预算财政拨款收入0万元`. */
  readonly itemOf?: readonly SectionRole[]
  /** Said in the reports on projects. */
  readonly ofProject?: true
}

/** `某局2024年度没有政府性基金预算财政拨款收入和支出`, `2024年政府性基金预算财政拨款支出3.00万元`. */
const SPEAKER = '^[^。，；：\\d]{0,30}(?:20\\d\\d年度?[，,]?)?'
/** Of all money, or of that of the treasury. */
const WHOLE = `(?![^。，]{0,30}(?:政府性基金|国有资本经营))${SPEAKER}(?:财政拨款)?`
const NONE = '(?:没有|无)?(?:使用)?'
const OF_FUND = '财政拨款(?:本年)?(?:(?:收入|支出|年初结转和结余)\\d|安排的支出|(?:收入[和、])?支出。)'
/** Its two halves stand on their own where nothing else is published. */
const THREE_PUBLIC: readonly SectionRole[] = ['three-public', 'three-public-total', 'three-public-detail']

/** How paragraphs of the explanation open that say what one section alone says. */
export const STATEMENTS: readonly Statement[] = [
  {
    opens:
      /^[^。；：:]{4,60}[（(](?:\d*类|类)[）)]?[^。；]{2,40}款[）)][^。；]{2,40}项[）)](?:[^。]{0,80}支出决算|[，,。]\s?主要用于)/,
    words: ['支出决算'],
    name: '一般公共预算支出具体情况',
    home: ['general-budget', 'expenditure', 'government-funds', 'state-capital', 'fiscal-total'],
    inDetail: true,
  },
  {
    opens: /^[^。]{2,16}[（(]\d{3}类[）)][^。]{2,70}支出决算/,
    words: ['支出决算'],
    name: '一般公共预算支出具体情况',
    home: ['general-budget', 'expenditure', 'government-funds', 'state-capital', 'fiscal-total'],
    inDetail: true,
  },
  {
    opens:
      /^(?:其中[：:])?(?:因公出国[（(]境[）)]|公务用车(?:购置|运行维护|购置及运行)|公务接待费|国内公务接待|外事接待)[^。]{0,12}(?:支出|预算|决算)[^。]{0,6}\d/,
    words: ['因公出国', '公务用车', '公务接待', '外事接待'],
    name: '“三公”经费',
    home: THREE_PUBLIC,
    titled: '三公',
  },
  {
    opens: /^(?:20\d\d年度?[，,]?)?[^。，；\d]{0,30}[“"]三公[”"]经费[^。]{0,30}\d/,
    words: ['三公'],
    name: '“三公”经费',
    home: THREE_PUBLIC,
    titled: '三公',
  },
  {
    opens: /^(?:20\d\d年度?[，,]?)?[^。，；\d]{0,30}机关运行经费支出\d/,
    words: ['机关运行经费支出'],
    name: '机关运行经费',
    home: ['operating-expenses'],
  },
  {
    opens: /^(?:20\d\d年度?[，,]?)?[^。，；\d]{0,30}(?:\d{4}年度)?政府采购(?:支出总额|金额)/,
    words: ['政府采购'],
    name: '政府采购',
    home: ['procurement'],
  },
  {
    opens: new RegExp(`${WHOLE}(?:收、?支|收入支出)总计`),
    words: ['总计'],
    name: '收支总体情况',
    home: ['income-expenditure-total', 'fiscal-total'],
  },
  {
    opens: new RegExp(`${WHOLE}(?:收入)总计`),
    words: ['总计'],
    name: '收支总体情况',
    home: ['income-expenditure-total', 'fiscal-total', 'income'],
  },
  {
    opens: new RegExp(`${WHOLE}(?:支出)总计`),
    words: ['总计'],
    name: '收支总体情况',
    home: ['income-expenditure-total', 'fiscal-total', 'expenditure'],
  },
  {
    opens: /^(?:20\d\d年度?[，,]?)?财政拨款收入\d/,
    words: ['财政拨款收入'],
    name: '财政拨款收支情况',
    home: ['fiscal-total', 'income', 'income-expenditure-total'],
  },
  {
    opens: /^(?:20\d\d年度?[，,]?)?本年(?:收入|支出)合计\d/,
    words: ['合计'],
    name: '收支情况',
    home: ['income', 'expenditure', 'income-expenditure-total', 'fiscal-total'],
  },
  {
    opens: /^(?:20\d\d年度?)?一般公共预算财政拨款(?:基本)?支出(?:决算数?|年初预算)?为?\d/,
    words: ['一般公共预算财政拨款'],
    name: '一般公共预算支出情况',
    home: ['general-budget', 'basic-expenditure', 'fiscal-total', 'expenditure'],
  },
  {
    opens: /^(?:人员经费|公用经费)\d[^。]{0,50}主要包括/,
    words: ['主要包括'],
    name: '基本支出',
    home: ['basic-expenditure', 'general-budget', 'expenditure'],
  },
  {
    opens: new RegExp(`${SPEAKER}${NONE}政府性基金预算${OF_FUND}`),
    words: ['政府性基金'],
    titled: '政府性基金',
    itemOf: ['income-expenditure-total'],
    name: '政府性基金预算收支',
    home: ['government-funds', 'fiscal-total', 'income', 'expenditure'],
  },
  {
    opens: new RegExp(`${SPEAKER}${NONE}国有资本经营预算${OF_FUND}`),
    words: ['国有资本经营'],
    titled: '国有资本经营',
    itemOf: ['income-expenditure-total'],
    name: '国有资本经营预算收支',
    home: ['state-capital', 'fiscal-total', 'income', 'expenditure'],
  },
  {
    opens: /^截至20\d\d年12月31日，[^。，]{2,40}共有车辆\d/,
    words: ['共有车辆'],
    name: '国有资产占有使用',
    home: ['state-assets'],
  },
  {
    opens:
      /^(?:(?:评价结论|存在(?:的)?(?:主要)?问题|改进(?:措施|建议))。|项目自评得分\d|项目(?:年初|全年)预算\d[^。]{0,40}万元)/,
    words: ['评价结论', '问题', '改进措施', '改进建议', '自评得分', '年初预算', '全年预算'],
    name: '项目绩效自评',
    home: ['performance-management'],
    ofProject: true,
  },
  {
    opens: /^[^。，；\d]{2,30}项目由[^。，]{2,40}组织实施/,
    words: ['组织实施'],
    name: '项目绩效自评',
    home: ['performance-management'],
    ofProject: true,
  },
]
