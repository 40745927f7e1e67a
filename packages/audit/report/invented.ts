/** An invented disclosure with planted errors, for the tests of the views. */
import { understand } from '@mingzhang/disclosure'
import type { Block, Document, Place } from '@mingzhang/documents'
import { audit } from '../audit.ts'
import { equationsOf } from '../equations.ts'
import type { AuditedDocument } from './html/document-page.ts'

/** Lines of a text; a line of cells parted by `|` is a row of a table. */
const LINES = [
  '青岚县渔政管理站2023年度部门决算公开',
  '第一部分 部门概况',
  '一、主要职能',
  '青岚县渔政管理站负责全县渔业资源养护、渔船检验和水产品质量安全监督工作。',
  '第二部分 2023年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2023年度收入总计1,248.60万元，支出总计1,248.60万元。与2022年度相比，收、支总计各增加148.60万元，增长13.51%。主要变动原因是新增渔船更新改造项目。',
  '二、收入决算情况说明',
  '2023年度本年收入合计1,200.00万元，其中：一般公共预算财政拨款收入1,080.00万元，占90.00%；事业收入90.00万元，占7.50%；其他收入30.00万元，占3.50%。',
  '三、支出决算情况说明',
  '2023年度本年支出合计1,190.40万元，其中：基本支出790.40万元，占66.40%；项目支出410.00万元，占33.60%。',
  '四、财政拨款收入支出决算总体情况说明',
  '2023年度财政拨款收、支总计1,120.30万元。与2022年度相比，财政拨款收、支总计各增加20.30万元，下降1.85%。',
  '五、“三公”经费财政拨款支出决算情况说明',
  '2023年度“三公”经费财政拨款支出决算为18.60万元，完成预算93.00%，决算数小于预算数的主要原因是压减公务接待。',
  '其中：公务用车购置及运行维护费支出15.20万元；公务接待费支出3.40万元；因公出国（境）经费支出0.00万元。',
  '公务接待费支出3.40万元，完成预算68.00%，预算为5.00万元，国内公务接待42批次，310人次。',
  '项目|年初预算数|决算数',
  '基本支出|800.00|790.40',
  '项目支出|420.00|410.00',
  '合计|1,220.00|1,190.40',
]

/** The invented document; `placed` gives each paragraph and cell, in order, its place. */
export function inventedDocument(
  placed: (number: number) => Place = (line) => ({ line }),
  file = '渔政站.txt',
): Document {
  const blocks: Block[] = []
  let number = 0
  const rows = LINES.filter((line) => line.includes('|')).map((line) => line.split('|'))
  for (const text of LINES.filter((line) => !line.includes('|'))) {
    number += 1
    blocks.push({ kind: 'paragraph', text, place: placed(number) })
  }
  const cells = rows.flatMap((row, rowNumber) =>
    row.map((text, column) => {
      number += 1
      return { row: rowNumber, column, rowSpan: 1, columnSpan: 1, text, place: placed(number) }
    }),
  )
  blocks.push({ kind: 'table', rows: rows.length, columns: 3, cells, place: cells[0]?.place ?? {} })
  return { file, format: 'text', blocks, gaps: [{ what: '附表', reason: '文中只有附表标题，没有附表内容。' }] }
}

/** The whole pipeline over a document. */
export function audited(document: Document): AuditedDocument {
  const disclosure = understand(document)
  return { disclosure, report: audit(disclosure), equations: equationsOf(disclosure) }
}
