/** Invented accounts that balance, printed as the tables of a disclosure: what the tests start from. */
import { type Block, type Document, tableOfRows } from '@mingzhang/documents'

/** Spending of one functional subject (项), in 分. */
export interface SampleSubject {
  readonly code: string
  readonly name: string
  readonly basic: bigint
  readonly project: bigint
  readonly funds: bigint
  readonly other: bigint
  /** General budget money received and not spent. */
  readonly left: bigint
}

export interface SampleAccounts {
  readonly subjects: readonly SampleSubject[]
  readonly opening: bigint
  /** Share of basic expenditure that is paid to persons, in hundredths. */
  readonly personnel: bigint
  /** 出国, 购置, 运行, 接待 as budget and as final accounts. */
  readonly threePublic: readonly (readonly [bigint, bigint])[]
}

const NAMES: Readonly<Record<string, string>> = {
  '201': '一般公共服务支出',
  '20103': '政府办公厅（室）及相关机构事务',
  '2010301': '行政运行',
  '2010302': '一般行政管理事务',
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '2080501': '行政单位离退休',
  '212': '城乡社区支出',
  '21208': '国有土地使用权出让收入安排的支出',
  '2120804': '农村基础设施建设支出',
  '221': '住房保障支出',
  '22102': '住房改革支出',
  '2210203': '购房补贴',
}

type Row = readonly (string | bigint | undefined)[]

/** All tables, each under its title and unit, as a reader would hand them on. */
export function balancedDocument(accounts: SampleAccounts): Document {
  const blocks: Block[] = [paragraph('某某部门2023年度部门决算公开')]
  for (const { title, rows } of balancedTables(accounts)) {
    blocks.push(paragraph(title), paragraph('单位：万元'), tableOfRows(rows.map((row) => row.map(printed))))
    if (title.startsWith('国有资本'))
      blocks.push(paragraph('说明：本部门没有国有资本经营预算财政拨款收入和支出，故本表无数据。'))
  }
  return { file: '附表.xlsx', format: 'xlsx', blocks, gaps: [] }
}

function balancedTables(accounts: SampleAccounts): { title: string; rows: Row[] }[] {
  const { subjects, opening } = accounts
  const total = (of: (subject: SampleSubject) => bigint): bigint =>
    subjects.reduce((all, subject) => all + of(subject), 0n)
  const general = (subject: SampleSubject): bigint => subject.basic + subject.project
  const spent = (subject: SampleSubject): bigint => general(subject) + subject.funds + subject.other
  const incomeGeneral = total((subject) => general(subject) + subject.left)
  const closing = opening + total((subject) => subject.left)
  const grand = opening + total((subject) => spent(subject) + subject.left)
  const fiscalGrand = grand - total((subject) => subject.other)
  const categories = [...new Set(subjects.map((subject) => subject.code.slice(0, 3)))]
  const within = (code: string, of: (subject: SampleSubject) => bigint): bigint =>
    total((subject) => (subject.code.startsWith(code) ? of(subject) : 0n))
  const tree = (values: (code: string) => Row): Row[] => [
    ['', '合计', ...values('')],
    ...codesOf(subjects).map((code) => [code, NAMES[code] ?? code, ...values(code)]),
  ]
  const names = categories.map((code, index) => [code, `${'一二三四五六'[index]}、${NAMES[code]}`] as const)
  const incomeLines: [string, bigint | undefined][] = [
    ['一、一般公共预算财政拨款收入', incomeGeneral],
    ['二、政府性基金预算财政拨款收入', total((subject) => subject.funds)],
    ['三、国有资本经营预算财政拨款收入', undefined],
    ['四、其他收入', total((subject) => subject.other)],
  ]
  return [
    {
      title: '收入支出决算总表',
      rows: [
        ['收入', '←', '支出', '←'],
        ['项目', '决算数', '项目', '决算数'],
        ['栏次', '1', '栏次', '2'],
        ...incomeLines.map(([name, value], index) => [
          name,
          value,
          names[index]?.[1] ?? '',
          names[index] === undefined ? undefined : within(names[index][0], spent),
        ]),
        ['本年收入合计', grand - opening, '本年支出合计', total(spent)],
        ['使用非财政拨款结余', undefined, '结余分配', undefined],
        ['年初结转和结余', opening, '年末结转和结余', closing],
        ['总计', grand, '总计', grand],
      ],
    },
    {
      title: '收入决算表',
      rows: [
        ['功能分类科目编码', '科目名称', '本年收入合计', '财政拨款收入', '上级补助收入', '其他收入'],
        ...tree((code) => [
          within(code, (subject) => spent(subject) + subject.left),
          within(code, (subject) => general(subject) + subject.funds + subject.left),
          undefined,
          within(code, (subject) => subject.other),
        ]),
      ],
    },
    {
      title: '支出决算表',
      rows: [
        ['功能分类科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '经营支出'],
        ...tree((code) => [
          within(code, spent),
          within(code, (subject) => subject.basic),
          within(code, (subject) => subject.project + subject.funds + subject.other),
          undefined,
        ]),
      ],
    },
    {
      title: '财政拨款收入支出决算总表',
      rows: [
        ['收入', '←', '支出', '←', '←', '←', '←'],
        [
          '项目',
          '决算数',
          '项目',
          '合计',
          '一般公共预算财政拨款',
          '政府性基金预算财政拨款',
          '国有资本经营预算财政拨款',
        ],
        ...incomeLines
          .slice(0, 3)
          .map(([name, value], index) => fiscalLine(name.replace('收入', ''), value, names[index], within, general)),
        ...names.slice(3).map((name) => fiscalLine('', undefined, name, within, general)),
        [
          '本年收入合计',
          incomeGeneral + total((subject) => subject.funds),
          '本年支出合计',
          total((subject) => general(subject) + subject.funds),
          total(general),
          total((subject) => subject.funds),
          undefined,
        ],
        ['年初财政拨款结转和结余', opening, '年末财政拨款结转和结余', closing, closing, undefined, undefined],
        ['一般公共预算财政拨款', opening, '', undefined, undefined, undefined, undefined],
        ['政府性基金预算财政拨款', undefined, '', undefined, undefined, undefined, undefined],
        ['国有资本经营预算财政拨款', undefined, '', undefined, undefined, undefined, undefined],
        [
          '总计',
          fiscalGrand,
          '总计',
          fiscalGrand,
          fiscalGrand - total((subject) => subject.funds),
          total((subject) => subject.funds),
          undefined,
        ],
      ],
    },
    {
      title: '一般公共预算财政拨款支出决算表',
      rows: [
        ['功能分类科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ...tree((code) => [
          within(code, general),
          within(code, (subject) => subject.basic),
          within(code, (subject) => subject.project),
        ]),
      ],
    },
    {
      title: '一般公共预算财政拨款基本支出决算表',
      rows: economicRows(
        accounts,
        total((subject) => subject.basic),
      ),
    },
    { title: '财政拨款“三公”经费支出决算表', rows: threePublicRows(accounts) },
    {
      title: '政府性基金预算财政拨款收入支出决算表',
      rows: [
        ['功能分类科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '←', '←', '年末结转和结余'],
        ['↑', '↑', '↑', '↑', '合计', '基本支出', '项目支出', '↑'],
        ['', '合计', ...fundsRow(total((subject) => subject.funds))],
        ...codesOf(subjects.filter((subject) => subject.funds > 0n)).map((code) => [
          code,
          NAMES[code] ?? code,
          ...fundsRow(within(code, (subject) => subject.funds)),
        ]),
      ],
    },
    {
      title: '国有资本经营预算财政拨款收入支出决算表',
      rows: [
        ['功能分类科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出合计', '年末结转和结余'],
        ['', '合计', undefined, undefined, undefined, undefined],
        ['', '', undefined, undefined, undefined, undefined],
      ],
    },
  ]
}

const fundsRow = (value: bigint): Row => [undefined, value, value, undefined, value, undefined]

function fiscalLine(
  label: string,
  value: bigint | undefined,
  name: readonly [string, string] | undefined,
  within: (code: string, of: (subject: SampleSubject) => bigint) => bigint,
  general: (subject: SampleSubject) => bigint,
): Row {
  if (name === undefined) return [label, value, '', undefined, undefined, undefined, undefined]
  const funds = (subject: SampleSubject): bigint => subject.funds
  const [code, title] = name
  return [
    label,
    value,
    title,
    within(code, (subject) => general(subject) + funds(subject)),
    within(code, general),
    within(code, funds),
    undefined,
  ]
}

function economicRows({ personnel }: SampleAccounts, basic: bigint): Row[] {
  const persons = (basic * personnel) / 100n
  const retired = persons / 5n
  const wages = persons - retired
  const goods = basic - persons
  const [first, second] = [wages / 3n, goods / 7n]
  return [
    ['经济分类科目编码', '科目名称', '决算数', '经济分类科目编码', '科目名称', '决算数'],
    ['301', '工资福利支出', wages, '302', '商品和服务支出', goods],
    ['30101', '基本工资', first, '30201', '办公费', second],
    ['30102', '津贴补贴', wages - first, '30299', '其他商品和服务支出', goods - second],
    ['303', '对个人和家庭的补助', retired, '310', '资本性支出', undefined],
    ['30302', '退休费', retired, '31002', '办公设备购置', undefined],
    ['', '人员经费合计', persons, '', '公用经费合计', goods],
    ['', '合计', basic, '', '', undefined],
  ]
}

function threePublicRows({ threePublic }: SampleAccounts): Row[] {
  const at = (moment: 0 | 1): bigint[] => {
    const [overseas = 0n, purchase = 0n, running = 0n, reception = 0n] = threePublic.map((pair) => pair[moment])
    return [overseas + purchase + running + reception, overseas, purchase + running, purchase, running, reception]
  }
  const items = ['合计', '因公出国（境）费', '小计', '公务用车购置费', '公务用车运行维护费', '公务接待费']
  const vehicles = items.map((item) => (/公务用车|小计/.test(item) ? '公务用车购置及运行维护费' : item))
  const [budget, final] = [at(0), at(1)]
  return [
    ['预算数', '←', '←', '←', '←', '←', '决算数', '←', '←', '←', '←', '←'],
    [...vehicles, ...vehicles],
    [...items, ...items],
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
    [...budget, ...final],
  ]
}

const codesOf = (subjects: readonly SampleSubject[]): string[] =>
  [...new Set(subjects.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))].sort()

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, place: {} })

/** 分 as 万元 to two places; zero is left blank. */
function printed(value: string | bigint | undefined): string {
  if (value === undefined || value === 0n) return ''
  if (typeof value === 'string') return value
  const digits = ((value + 5_000n) / 10_000n).toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
