/** 填表说明: how to fill in the workbook, and what will be made of it. */
import type { WorkbookCell, WorkbookSheet } from '@mingzhang/documents'
import { ENTRY_SHEETS } from '../form/entry-form.ts'

const INSTRUCTIONS_SHEET = '填表说明'

const STEPS: readonly string[] = [
  '先填“封面”，再填“收入明细”“支出明细”“结转结余”，最后填其余各表。没有内容的表留空，不要删除。',
  '浅黄色单元格填写；灰色单元格由公式计算，受保护。表头带“*”的列，填了这一行就必须填。',
  '金额以元为单位，最多两位小数；不要在金额里写文字、日期或“万元”。',
  '科目填编码：支出功能分类填到项（7位），经济分类填到款（5位），可从下拉列表选择，名称自动显示。科目表中没有的，先在“新增科目”登记。',
  '每个数只填一次：合计、小计、类款汇总都由明细计算。“收支核对”中差额应为零，不为零时显示红色。',
  '行数不够时，在最后一行之前插入行。工作表保护没有密码，可在“审阅”中撤销，但不要改动表名、表头和块标题。',
  '填好后用 mingzhang import 本文件 -o 数据.json 导入；有问题的单元格会逐一指出。',
]

export function instructionsSheet(profile: string, tables: readonly string[]): WorkbookSheet {
  const lines: [string, WorkbookCell['look']][] = [
    [`部门决算数据录入表填表说明（${profile}）`, 'title'],
    ['一、怎么填', 'block'],
    ...STEPS.map((step, index): [string, WorkbookCell['look']] => [`${index + 1}．${step}`, 'note']),
    ['二、各表内容', 'block'],
    ...ENTRY_SHEETS.map(({ name, note }): [string, WorkbookCell['look']] => [`${name}：${note}`, 'note']),
    ['三、由这些数据生成的公开表', 'block'],
    ...tables.map((title, index): [string, WorkbookCell['look']] => [`${index + 1}．${title}`, 'note']),
  ]
  const width = 82
  return {
    name: INSTRUCTIONS_SHEET,
    cells: lines.map(([text, look], row) => ({ row, column: 0, look, value: { kind: 'text', text } })),
    widths: [width],
    heights: new Map(
      lines.map(([text, look], row) => [row, look === 'note' ? 17 * Math.ceil((text.length * 2) / width) : 28]),
    ),
    headRows: 1,
    orientation: 'portrait',
    rules: [],
    alarms: [],
    tab: 'reference',
  }
}
