import { THREE_PUBLIC_ITEMS } from './lines.ts'
import type { ColumnForm, LineForm, TableForm } from './table-form.ts'

const MOMENTS: readonly {
  readonly key: string
  readonly title: string
  readonly match: RegExp
  readonly not?: RegExp
}[] = [
  { key: 'budget', title: '预算数', match: /^(?:\d{4}年度?)?(?:年初|全年|调整后?)?预算数?$/ },
  { key: 'final', title: '决算数', match: /^(?:\d{4}年度?)?决算(?:数|统计数)?$/ },
]
const SUBTOTAL = /^(?:小计|合计)$/

/** 12 cells: each item once as budget and once as final accounts, whichever stands on top. */
const COLUMNS: readonly ColumnForm[] = MOMENTS.flatMap((moment) => [
  ...THREE_PUBLIC_ITEMS.filter((item) => item.key !== 'three' && item.key !== 'three.vehicles').map((item) => ({
    key: `${item.key}.${moment.key}`,
    title: `${item.title}（${moment.title}）`,
    match: [item.label, moment.match],
  })),
  ...THREE_PUBLIC_ITEMS.filter((item) => item.key === 'three.vehicles').flatMap((item) => [
    {
      key: `${item.key}.${moment.key}`,
      title: `${item.title}小计（${moment.title}）`,
      match: [item.label, SUBTOTAL, moment.match],
    },
    { key: `${item.key}.${moment.key}`, title: `${item.title}（${moment.title}）`, match: [item.label, moment.match] },
  ]),
  {
    key: `three.${moment.key}`,
    title: `合计（${moment.title}）`,
    match: [/^(?:合计|总计)$/, moment.match],
    not: /公务用车|接待|出国/,
  },
])

/** 会议费 and 培训费, which several provinces print beside the “三公”. */
const BESIDE: readonly ColumnForm[] = [
  { key: 'meetings.final', title: '会议费（决算数）', match: [/^会议费(?:支出)?决算数?$/] },
  { key: 'meetings.final', title: '会议费（决算数）', match: [/^会议费$/, /^决算数?$/] },
  { key: 'training.final', title: '培训费（决算数）', match: [/^培训费(?:支出)?决算数?$/] },
  { key: 'training.final', title: '培训费（决算数）', match: [/^培训费$/, /^决算数?$/] },
]

/** What 机构运行信息表 (财决附03) tells beside the “三公”. */
const MATTERS: readonly LineForm[] = [
  { key: 'operating', title: '机关运行经费', label: /^(?:行政参公单位)?机关运行经费(?:支出)?$/ },
  { key: 'procurement', title: '政府采购支出合计', label: /^政府采购支出(?:合计|总额)$/ },
  { key: 'procurement.goods', title: '政府采购货物支出', label: /^政府采购货物支出$/ },
  { key: 'procurement.works', title: '政府采购工程支出', label: /^政府采购工程支出$/ },
  { key: 'procurement.services', title: '政府采购服务支出', label: /^政府采购服务支出$/ },
]

const FINAL_CONCEPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...THREE_PUBLIC_ITEMS, ...MATTERS].map(({ key }) => [`data|${key}.final`, key]),
)

/** 财政拨款“三公”经费支出决算表 (公开07 or 09) */
export const threePublic: TableForm = {
  id: 'T7',
  title: '财政拨款“三公”经费支出决算表',
  aliases: [
    '一般公共预算财政拨款三公经费支出决算表',
    '三公经费支出决算表',
    '财政拨款三公经费决算表',
    '一般公共预算财政拨款三公经费决算表',
    ...[
      '三公经费、会议费、培训费',
      '三公经费、会议费和培训费',
      '三公经费及会议费、培训费',
      '三公经费、培训费及会议费',
    ].flatMap((items) =>
      ['', '财政拨款', '一般公共预算', '一般公共预算财政拨款'].flatMap((source) => [
        `${source}${items}支出决算表`,
        `${source}${items}决算表`,
      ]),
    ),
    ...['', '财政拨款'].map((source) => `${source}三公经费、行政参公单位机关运行经费情况表`),
    // 财决附01, 附03: “三公” stand among other matters
    ...['部门决算相关信息统计表', '相关信息统计表', '机构运行信息表', '机构运行信息决算表'],
  ],
  rows: { kind: 'single', lines: THREE_PUBLIC_ITEMS, beside: MATTERS },
  columns: [...COLUMNS, ...BESIDE],
  required: ['three.final'],
  signature: [/^因公出国/, /^公务接待/, /^预算数$/, /^决算数$/],
  concepts: { ...FINAL_CONCEPTS, 'data|meetings.final': 'meetings', 'data|training.final': 'training' },
}

/** 政府性基金预算财政拨款“三公”经费支出决算表 (Sichuan until 2020) */
export const governmentFundsThreePublic: TableForm = {
  ...threePublic,
  id: 'F7',
  title: '政府性基金预算财政拨款“三公”经费支出决算表',
  aliases: ['政府性基金预算财政拨款三公经费决算表'],
  signature: [],
  concepts: {},
}
