/** Manuscripts for tests of the writers: a disclosure in its usual form, and one of awkward contents. */
import type {
  FigureRun,
  Manuscript,
  ManuscriptBlock,
  ManuscriptCell,
  ManuscriptChart,
  ManuscriptHeading,
  ManuscriptParagraph,
  ManuscriptTable,
  Run,
} from '../manuscript.ts'

export const heading = (
  level: ManuscriptHeading['level'],
  number: string,
  text: string,
  newPage = false,
): ManuscriptHeading => ({ kind: 'heading', level, number, text, ...(newPage ? { newPage } : {}) })

export const paragraph = (style: ManuscriptParagraph['style'], ...runs: readonly Run[]): ManuscriptParagraph => ({
  kind: 'paragraph',
  style,
  runs,
})

/** A figure from its exact value, printed with two decimals. */
export function figure(value: string, concept = 'sample'): FigureRun {
  const text = Number(value).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return { text, value, concept, period: '2022' }
}

export const cell = (run: Run, more: Partial<ManuscriptCell> = {}): ManuscriptCell => ({
  runs: [run],
  columnSpan: 1,
  rowSpan: 1,
  align: typeof run === 'string' ? 'left' : 'right',
  ...more,
})

const head = (text: string, columnSpan = 1, rowSpan = 1): ManuscriptCell =>
  cell(text, { columnSpan, rowSpan, align: 'center', bold: true })

const SUBJECTS = [
  ['201', '一般公共服务支出', 0],
  ['20103', '政府办公厅（室）及相关机构事务', 1],
  ['2010301', '行政运行', 2],
  ['2010302', '一般行政管理事务', 2],
  ['208', '社会保障和就业支出', 0],
  ['20805', '行政事业单位养老支出', 1],
  ['2080505', '机关事业单位基本养老保险缴费支出', 2],
  ['210', '卫生健康支出', 0],
  ['21011', '行政事业单位医疗', 1],
  ['2101101', '行政单位医疗', 2],
  ['221', '住房保障支出', 0],
  ['22102', '住房改革支出', 1],
  ['2210201', '住房公积金', 2],
] as const

/** 支出决算表: functional subjects, three header rows, more rows than a page holds. */
function expenditureTable(repeats: number): ManuscriptTable {
  const rows = Array.from({ length: repeats }, (_, round) =>
    SUBJECTS.map(([code, name, indent], index): ManuscriptCell[] => {
      const amount = ((round + 1) * 1234.5678 + index * 17.005).toFixed(6)
      return [
        cell(code),
        cell(name, { indent, bold: indent === 0 }),
        cell(figure(amount)),
        cell(figure((Number(amount) * 0.75).toFixed(6))),
        cell(figure((Number(amount) * 0.25).toFixed(6))),
        cell(''),
        cell(''),
        cell(''),
      ]
    }),
  ).flat()
  return {
    kind: 'table',
    title: '支出决算表',
    headerRows: 2,
    rows: [
      [
        head('项目', 2),
        head('本年支出合计', 1, 2),
        head('基本支出', 1, 2),
        head('项目支出', 1, 2),
        head('上缴上级支出', 1, 2),
        head('经营支出', 1, 2),
        head('对附属单位补助支出', 1, 2),
      ],
      [head('科目编码'), head('科目名称')],
      ...rows,
    ],
    widths: [3, 9, 4, 4, 4, 4, 4, 4],
    orientation: 'landscape',
    statutory: true,
  }
}

const TOTALS: ManuscriptTable = {
  kind: 'table',
  title: '收入支出决算总表',
  headerRows: 2,
  rows: [
    [head('收入', 2), head('支出', 2)],
    [head('项目'), head('决算数'), head('项目'), head('决算数')],
    [
      cell('一、一般公共预算财政拨款收入'),
      cell(figure('5607.2345')),
      cell('一、一般公共服务支出'),
      cell(figure('4987.1')),
    ],
    [cell('二、政府性基金预算财政拨款收入'), cell(figure('0')), cell('二、外交支出'), cell('')],
    [cell('八、其他收入'), cell(figure('-12.5')), cell('八、社会保障和就业支出'), cell(figure('607.634512'))],
    [
      cell('本年收入合计', { align: 'center', bold: true }),
      cell(figure('5594.734512'), { bold: true }),
      cell('本年支出合计', { align: 'center', bold: true }),
      cell(figure('5594.734512'), { bold: true }),
    ],
  ],
  widths: [5, 2, 5, 2],
  orientation: 'portrait',
  statutory: true,
}

const INDICATORS: ManuscriptTable = {
  kind: 'table',
  title: '部门整体支出绩效自评表',
  headerRows: 1,
  rows: [
    [head('一级指标'), head('二级指标'), head('指标值'), head('完成值'), head('得分')],
    [cell('产出指标', { rowSpan: 2, align: 'center' }), cell('数量指标'), cell('≥12次'), cell('12次'), cell('10')],
    [cell('质量指标'), cell('合格率100%\n抽查不合格0起'), cell('100%'), cell('10')],
    [cell('合计', { columnSpan: 4, align: 'center' }), cell('20')],
  ],
  widths: [2, 2, 4, 3, 1],
  orientation: 'portrait',
  statutory: false,
}

const CHANGE_CHART: ManuscriptChart = {
  kind: 'chart',
  title: '收、支决算总计变动情况',
  shape: 'bar',
  categories: ['收入总计', '支出总计'],
  series: [
    { name: '2021年', values: [figure('5210.06'), figure('5210.06')] },
    { name: '2022年', values: [figure('5607.2345'), figure('5607.2345')] },
  ],
  unit: '万元',
  description: '2021年收、支总计5,210.06万元，2022年5,607.23万元。',
}

const STRUCTURE_CHART: ManuscriptChart = {
  kind: 'chart',
  title: '支出决算结构',
  shape: 'pie',
  categories: ['基本支出', '项目支出'],
  series: [{ name: '支出', values: [figure('4205.43'), figure('1401.8045')] }],
  unit: '万元',
  description: '基本支出4,205.43万元，占75.00%；项目支出1,401.80万元，占25.00%。',
}

const statement = (subject: string, value: string): ManuscriptParagraph =>
  paragraph(
    'body',
    `2022年度${subject}`,
    figure(value),
    '万元，与2021年相比增加',
    figure('397.1745'),
    '万元，增长7.62%。主要变动原因是人员增加，相应增加了工资福利支出和社会保险缴费。',
  )

const SECTIONS = [
  '收入支出决算总体情况说明',
  '收入决算情况说明',
  '支出决算情况说明',
  '财政拨款收入支出决算总体情况说明',
  '一般公共预算财政拨款支出决算情况说明',
] as const
const CHINESE = '一二三四五六七八九十'

function explanation(): ManuscriptBlock[] {
  return SECTIONS.flatMap((title, index): ManuscriptBlock[] => [
    heading(2, `${CHINESE.charAt(index)}、`, title),
    statement('收、支总计均为', '5607.2345'),
    ...(index === 0 ? [CHANGE_CHART, paragraph('caption', '图1：收、支决算总计变动情况图')] : []),
    ...(index === 2 ? [STRUCTURE_CHART, paragraph('caption', '图2：支出决算结构图')] : []),
    ...(index === 4
      ? [
          heading(3, '（一）', '支出决算总体情况'),
          statement('一般公共预算财政拨款支出', '5594.7345'),
          heading(3, '（二）', '支出决算具体情况'),
          heading(4, '1.', '一般公共服务（类）政府办公厅（室）及相关机构事务（款）行政运行（项）'),
          statement('支出决算为', '1234.5678'),
          heading(4, '2.', '住房保障（类）住房改革（款）住房公积金（项）'),
          statement('支出决算为', '200.5'),
        ]
      : []),
  ])
}

/** A disclosure of final accounts in the usual form. */
export const DISCLOSURE: Manuscript = {
  title: '青岚县农业农村局2022年度部门决算',
  author: '青岚县农业农村局',
  blocks: [
    paragraph('title', '青岚县农业农村局'),
    paragraph('title', '2022年度部门决算'),
    paragraph('subtitle', '2023年9月'),
    { kind: 'contents', title: '目录', depth: 3 },
    heading(1, '第一部分', '部门概况', true),
    heading(2, '一、', '主要职能'),
    paragraph('body', '贯彻落实党中央、国务院关于“三农”工作的方针政策，统筹研究和组织实施全县农业农村发展中长期规划。'),
    heading(2, '二、', '机构设置'),
    paragraph('body', '青岚县农业农村局下属二级预算单位2个，其中行政单位1个，其他事业单位1个。'),
    heading(1, '第二部分', '2022年度部门决算情况说明', true),
    ...explanation(),
    heading(1, '第三部分', '附件', true),
    INDICATORS,
    paragraph('note', '注：得分由自评产生。'),
    heading(1, '第四部分', '附表', true),
    heading(2, '一、', '收入支出决算总表'),
    paragraph('unit', '单位：万元'),
    TOTALS,
    paragraph('note', '注：本表反映部门本年度的总收支和年末结转结余情况。'),
    heading(2, '二、', '支出决算表'),
    paragraph('unit', '单位：万元'),
    expenditureTable(4),
    paragraph('note', '注：本表反映部门本年度各项支出情况。'),
    heading(2, '三、', '政府性基金预算财政拨款收入支出决算表'),
    paragraph('body', '说明：本部门没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。'),
  ],
}

/** Numbers out of order, signs that markup would take for its own, characters of every kind. */
const AWKWARD: Manuscript = {
  title: '<决算> & "公开"',
  author: "A&B's <单位>",
  blocks: [
    heading(1, '', '=1+1 & <b>不是标记</b>'),
    heading(2, '三、', '从三开始'),
    paragraph('body', '控制\u0000字符\u000b、换行\n和  空格，\u2028表情👍🏽，生僻字𠮷㐂，半个\ud83d代理。'),
    heading(2, '四、', '接着四'),
    heading(2, '一、', '又从一开始'),
    heading(3, '(2)', '半角括号'),
    heading(4, '①', '圈码'),
    paragraph('body', '%1 {x} ]]> <!-- --> &amp; &#x4e00;'),
    paragraph('body', '   '),
    {
      kind: 'table',
      title: '表/名*有?[字]:很长很长很长很长很长很长很长很长很长很长',
      headerRows: 0,
      rows: [
        [cell('=SUM(A1:A9)', { rowSpan: 2, columnSpan: 2 }), cell('+1'), cell('@x')],
        [cell('-1', { rowSpan: 2 }), cell("'quoted")],
        [cell('第一行\n\n 第二行 '), cell('007'), cell(`${'长'.repeat(300)}`)],
      ],
      widths: [1, 1, 1, 1],
      orientation: 'portrait',
      statutory: true,
    },
    {
      kind: 'chart',
      title: '占比 & <结构>',
      shape: 'pie',
      categories: ['甲&乙', '"丙"', '<丁>'],
      series: [{ name: "系'列", values: [figure('0'), figure('1.005'), figure('123456789012.345678')] }],
      unit: '万元',
      description: '一"图"&<说明>',
    },
  ],
}

/** Nothing but text. */
const PLAIN: Manuscript = {
  title: '说明',
  author: '某单位',
  blocks: [paragraph('body', '本年度无政府性基金预算财政拨款支出。')],
}

export const SAMPLE_MANUSCRIPTS: readonly Manuscript[] = [DISCLOSURE, AWKWARD, PLAIN]
