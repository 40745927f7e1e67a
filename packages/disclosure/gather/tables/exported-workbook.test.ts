/** Workbooks as the Ministry's final-accounts software exports them (财决报表): wider forms than the published ones. */
import { readDocument } from '@mingzhang/documents'
import { writeXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { gatherAccounts } from '../gather-accounts.ts'

type Row = readonly (string | number)[]

const head = (title: string, form: string): Row[] => [
  [title],
  [form],
  ['编制单位：溪口县档案馆', '', '2022年度', '', '金额单位：元'],
]

const SHEETS: readonly { readonly name: string; readonly rows: readonly Row[] }[] = [
  {
    name: 'Z01 收入支出决算总表(财决01表)',
    rows: [
      ...head('收入支出决算总表', '财决01表'),
      ['收入', '', '', '', '', '支出', '', '', '', '', '', '', '', '', ''],
      [
        '项目',
        '行次',
        '年初预算数',
        '全年预算数',
        '决算数',
        '项目(按功能分类)',
        '行次',
        '年初预算数',
        '全年预算数',
        '决算数',
        '项目(按支出性质和经济分类)',
        '行次',
        '年初预算数',
        '全年预算数',
        '决算数',
      ],
      ['栏次', '', '1', '2', '3', '栏次', '', '4', '5', '6', '栏次', '', '7', '8', '9'],
      [
        '一、一般公共预算财政拨款收入',
        1,
        100,
        120,
        120,
        '一、一般公共服务支出',
        32,
        100,
        121,
        121,
        '一、基本支出',
        58,
        60,
        61,
        61,
      ],
      ['二、政府性基金预算财政拨款收入', 2, 0, 0, 0, '二、外交支出', 33, 0, 0, 0, '    人员经费', 59, 40, 41, 41],
      ['三、国有资本经营预算财政拨款收入', 3, 0, 0, 0, '', '', '', '', '', '    公用经费', 60, 20, 20, 20],
      ['四、上级补助收入', 4, 0, 0, 0, '', '', '', '', '', '二、项目支出', 61, 40, 60, 60],
      ['五、事业收入', 5, 0, 0, 0, '', '', '', '', '', '', '', '', '', ''],
      ['八、其他收入', 8, 0, 3, 3, '', '', '', '', '', '', '', '', '', ''],
      ['本年收入合计', 27, 100, 123, 123, '本年支出合计', 84, 100, 121, 121, '本年支出合计', '', 100, 121, 121],
      ['使用非财政拨款结余（含专用结余）', 28, 0, 0, 0, '结余分配', 85, 0, 0, 0, '', '', '', '', ''],
      ['年初结转和结余', 29, 5, 5, 5, '年末结转和结余', 86, 5, 7, 7, '', '', '', '', ''],
      ['总计', 31, 105, 128, 128, '总计', 89, 105, 128, 128, '', '', '', '', ''],
    ],
  },
  {
    name: 'Z01_1 财政拨款收入支出决算总表(财决01-1表)',
    rows: [
      ...head('财政拨款收入支出决算总表', '财决01-1表'),
      ['收入', '', '', '支出', '', '', '', '', ''],
      [
        '项目',
        '行次',
        '决算数',
        '项目',
        '行次',
        '合计',
        '一般公共预算财政拨款',
        '政府性基金预算财政拨款',
        '国有资本经营预算财政拨款',
      ],
      ['栏次', '', '1', '栏次', '', '2', '3', '4', '5'],
      ['一、一般公共预算财政拨款', 1, 120, '一、一般公共服务支出', 33, 119, 119, 0, 0],
      ['二、政府性基金预算财政拨款', 2, 0, '', '', '', '', '', ''],
      ['三、国有资本经营预算财政拨款', 3, 0, '', '', '', '', '', ''],
      ['本年收入合计', 27, 120, '本年支出合计', 59, 119, 119, 0, 0],
      ['年初财政拨款结转和结余', 28, 4, '年末财政拨款结转和结余', 60, 5, 5, 0, 0],
      ['一般公共预算财政拨款', 29, 4, '', '', '', '', '', ''],
      ['总计', 32, 124, '总计', 64, 124, 124, 0, 0],
    ],
  },
  {
    name: 'Z03 收入决算表(财决03表)',
    rows: [
      ...head('收入决算表', '财决03表'),
      [
        '项目',
        '',
        '',
        '',
        '本年收入合计',
        '财政拨款收入',
        '上级补助收入',
        '事业收入',
        '',
        '经营收入',
        '附属单位上缴收入',
        '其他收入',
      ],
      ['支出功能分类科目编码', '', '', '科目名称', '', '', '', '小计', '其中：教育收费', '', '', ''],
      ['类', '款', '项', '栏次', '1', '2', '3', '4', '5', '6', '7', '8'],
      ['', '', '', '合计', 123, 120, 0, 0, 0, 0, 0, 3],
      ['201', '', '', '一般公共服务支出', 123, 120, 0, 0, 0, 0, 0, 3],
      ['201', '26', '', '档案事务', 123, 120, 0, 0, 0, 0, 0, 3],
      ['201', '26', '01', '行政运行', 61, 61, 0, 0, 0, 0, 0, 0],
      ['201', '26', '04', '档案馆', 62, 59, 0, 0, 0, 0, 0, 3],
    ],
  },
  {
    name: 'Z04 支出决算表(财决04表)',
    rows: [
      ...head('支出决算表', '财决04表'),
      ['项目', '', '', '', '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
      ['支出功能分类科目编码', '', '', '科目名称', '', '', '', '', '', ''],
      ['类', '款', '项', '栏次', '1', '2', '3', '4', '5', '6'],
      ['', '', '', '合计', 121, 61, 60, 0, 0, 0],
      ['201', '', '', '一般公共服务支出', 121, 61, 60, 0, 0, 0],
      ['201', '26', '', '档案事务', 121, 61, 60, 0, 0, 0],
      ['201', '26', '01', '行政运行', 61, 61, 0, 0, 0, 0],
      ['201', '26', '04', '档案馆', 60, 0, 60, 0, 0, 0],
    ],
  },
  {
    name: 'Z07 一般公共预算财政拨款收入支出决算表(财决07表)',
    rows: [
      ...head('一般公共预算财政拨款收入支出决算表', '财决07表'),
      [
        '项目',
        '',
        '',
        '',
        '年初结转和结余',
        '',
        '',
        '本年收入',
        '',
        '',
        '本年支出',
        '',
        '',
        '',
        '',
        '年末结转和结余',
        '',
        '',
      ],
      [
        '支出功能分类科目编码',
        '',
        '',
        '科目名称',
        '合计',
        '基本支出结转',
        '项目支出结转和结余',
        '合计',
        '基本支出',
        '项目支出',
        '合计',
        '基本支出',
        '',
        '',
        '项目支出',
        '合计',
        '基本支出结转',
        '项目支出结转和结余',
      ],
      ['', '', '', '', '', '', '', '', '', '', '', '小计', '人员经费', '日常公用经费', '', '', '', ''],
      ['类', '款', '项', '栏次', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14'],
      ['', '', '', '合计', 4, 0, 4, 120, 61, 59, 119, 61, 41, 20, 58, 5, 0, 5],
      ['201', '', '', '一般公共服务支出', 4, 0, 4, 120, 61, 59, 119, 61, 41, 20, 58, 5, 0, 5],
      ['201', '26', '', '档案事务', 4, 0, 4, 120, 61, 59, 119, 61, 41, 20, 58, 5, 0, 5],
      ['201', '26', '01', '行政运行', 0, 0, 0, 61, 61, 0, 61, 61, 41, 20, 0, 0, 0, 0],
      ['201', '26', '04', '档案馆', 4, 0, 4, 59, 0, 59, 58, 0, 0, 0, 58, 5, 0, 5],
    ],
  },
  ...(
    [
      [
        'Z08 一般公共预算财政拨款支出决算明细表(财决08表)',
        '一般公共预算财政拨款支出决算明细表',
        [119, 41, 41, 78, 20, 58],
        [61, 41, 41, 20, 20, 0],
        [58, 0, 0, 58, 0, 58],
      ],
      [
        'Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-1表)',
        '一般公共预算财政拨款基本支出决算明细表',
        [61, 41, 41, 20, 20, 0],
        [61, 41, 41, 20, 20, 0],
        [0, 0, 0, 0, 0, 0],
      ],
      [
        'Z08_2 一般公共预算财政拨款项目支出决算明细表(财决08-2表)',
        '一般公共预算财政拨款项目支出决算明细表',
        [58, 0, 0, 58, 0, 58],
        [0, 0, 0, 0, 0, 0],
        [58, 0, 0, 58, 0, 58],
      ],
    ] as const
  ).map(([name, title, total, administration, archive]) => ({
    name: name.slice(0, 31),
    rows: [
      ...head(title, '财决08表'),
      ['项目', '', '', '', '合计', '工资福利支出', '', '商品和服务支出', '', ''],
      ['支出功能分类科目编码', '', '', '科目名称', '', '小计', '基本工资', '小计', '办公费', '委托业务费'],
      ['类', '款', '项', '栏次', '1', '2', '3', '4', '5', '6'],
      ['', '', '', '合计', ...total],
      ['201', '', '', '一般公共服务支出', ...total],
      ['201', '26', '', '档案事务', ...total],
      ['201', '26', '01', '行政运行', ...administration],
      ['201', '26', '04', '档案馆', ...archive],
    ],
  })),
  { name: 'F03 基本数字表(财决附03表)', rows: [['基本数字表'], ['项目', '人数'], ['在职人员', 12]] },
]

/** An empty header cell belongs to the heading to its left where a heading stands beneath it. */
function merges(rows: readonly Row[]) {
  const merged: { startRow: number; startCol: number; endRow: number; endCol: number }[] = []
  const first = rows.findIndex((row) => row[0] === '项目' || row[0] === '收入')
  const isHeading = (cell: string | number | undefined): boolean =>
    typeof cell === 'string' && /^\p{Script=Han}/u.test(cell)
  for (let index = first; !rows[index]?.includes('栏次'); index++) {
    const [row = [], below = []] = [rows[index], rows[index + 1]]
    for (const [column, cell] of row.entries()) {
      let end = column
      while (cell !== '' && row[end + 1] === '' && isHeading(below[end + 1]) && below[end + 1] !== '科目名称') end++
      if (end > column) merged.push({ startRow: index, startCol: column, endRow: index, endCol: end })
    }
  }
  return merged
}

const exported = (sheets: typeof SHEETS): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => [...row]),
      merges: rows.length > 3 ? merges(rows) : [],
    })),
  })

it('takes the wider forms of 财决, leaves out what else they hold, and says what was left out', async () => {
  const bytes = await exported(SHEETS)
  const { accounts, report } = gatherAccounts(await readDocument({ file: '财决.xlsx', bytes }), {})
  expect(report.notes.filter(({ severity }) => severity !== 'hint')).toEqual([])
  expect(accounts?.income).toEqual([
    { subject: '2012601', kind: 'general', amount: 61_00n },
    { subject: '2012604', kind: 'general', amount: 59_00n },
    { subject: '2012604', kind: 'other', amount: 3_00n },
  ])
  expect(accounts?.expenditure).toEqual({
    level: 'economic',
    entries: [
      { subject: '2012601', source: 'general', nature: 'basic', economic: '30101', amount: 41_00n },
      { subject: '2012601', source: 'general', nature: 'basic', economic: '30201', amount: 20_00n },
      { subject: '2012604', source: 'general', nature: 'project', economic: '30227', amount: 58_00n },
      { subject: '2012604', source: 'other', nature: 'project', amount: 2_00n },
    ],
  })
  expect(accounts?.carryOver).toEqual([
    { source: 'general', opening: 4_00n, closing: 5_00n },
    { source: 'other', opening: 1_00n, closing: 2_00n },
  ])
  expect(report.sheets.find(({ name }) => name.startsWith('F03'))?.reason).toBe('不是部门决算公开的附表')
})

/** 财决01 with its totals under both blocks of expenditure, 01-1 with a budget beside each source. */
const WIDER: typeof SHEETS = [
  ...SHEETS.map(({ name, rows }) => {
    const totals = rows.findIndex(([label]) => label === '本年收入合计')
    const head = rows.findIndex(([label]) => label === '收入')
    if (name.startsWith('Z01 '))
      return {
        name,
        rows: rows.map((row, index) =>
          index < totals ? row : [...row.slice(0, 6), '', '', '', '', '', ...row.slice(6, 10)],
        ),
      }
    if (!name.startsWith('Z01_1')) return { name, rows }
    const bySource = rows[head + 1]?.slice(5) ?? []
    const blank = ['', '', '']
    return {
      name,
      rows: rows.flatMap((row, index): Row[] => {
        if (index < head) return [row]
        const [side, sources] = [row.slice(0, 5), row.slice(5)]
        if (index === head) return [['收入', '', '', '支出', '', '', ...blank, '', ...blank]]
        if (index > head + 1)
          return [[...side, ...sources.map((value) => (typeof value === 'number' ? value + 7 : value)), ...sources]]
        return [
          [...side, '年初预算数', ...blank, '决算数', ...blank],
          ['', '', '', '', '', ...bySource, ...bySource],
        ]
      }),
    }
  }),
  {
    name: 'F01 部门决算相关信息统计表(财决附01表)',
    rows: [
      ...head('部门决算相关信息统计表', '财决附01表'),
      ['项目', '行次', '预算数', '全年预算数', '统计数', '项目', '行次', '统计数'],
      ['栏次', '', '1', '2', '3', '栏次', '', '4'],
      ['一、“三公”经费支出', 1, '—', '—', '—', '四、机关运行经费', 31, 20],
      ['（一）支出合计', 2, 9, 8, 7, '五、国有资产占用情况', 32, '—'],
      ['1．因公出国（境）费', 3, 0, 0, 0, '（一）车辆数合计（辆）', 33, 3],
      ['2．公务用车购置及运行维护费', 4, 6, 5, 4, '', '', ''],
      ['（1）公务用车购置费', 5, 0, 0, 0, '', '', ''],
      ['（2）公务用车运行维护费', 6, 6, 5, 4, '', '', ''],
      ['3．公务接待费', 7, 3, 3, 3, '', '', ''],
      ['（二）相关统计数', 8, '—', '—', '—', '', '', ''],
      ['4．公务用车保有量（辆）', 9, '—', '—', 2, '', '', ''],
    ],
  },
]

it('takes final accounts, not budgets, from tables that print both, totals that reach over two blocks, and 三公 among others', async () => {
  const { accounts, report } = gatherAccounts(
    await readDocument({ file: '财决.xlsx', bytes: await exported(WIDER) }),
    {},
  )
  const narrow = gatherAccounts(await readDocument({ file: '财决.xlsx', bytes: await exported(SHEETS) }), {}).accounts
  expect(report.notes.filter(({ severity }) => severity !== 'hint')).toEqual([])
  expect(accounts).toMatchObject({ expenditure: narrow?.expenditure, carryOver: narrow?.carryOver })
  expect(accounts?.threePublic).toMatchObject({
    running: { budget: 5_00n, final: 4_00n },
    reception: { budget: 3_00n, final: 3_00n },
    held: [{ type: '其他车型', count: 2 }],
  })
  expect(accounts).toMatchObject({
    operatingExpenses: { final: 20_00n },
    stateAssets: { vehicles: [{ use: '其他用车', count: 3 }] },
  })
})
