import { understand } from '@mingzhang/disclosure'
import { type Block, type Document, tableOfRows, textAround } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { balancedDocument, type SampleAccounts } from './balanced-document.ts'
import { analyseTables } from './table-analysis.ts'
import type { TableRelation } from './table-relation.ts'

const subject = (code: string, basic: bigint, project: bigint, funds = 0n, other = 0n, left = 0n) => ({
  code,
  name: code,
  basic,
  project,
  funds,
  other,
  left,
})
const WAN = 1_000_000n

const mixed: SampleAccounts = {
  subjects: [
    subject('2010301', 50n * WAN, 8n * WAN, 0n, 3n * WAN, 4n * WAN),
    subject('2080501', 9n * WAN, 0n),
    subject('2120804', 0n, 0n, 20n * WAN),
  ],
  opening: 6n * WAN,
  personnel: 70n,
  threePublic: [
    [4n * WAN, 3n * WAN],
    [0n, 0n],
    [5n * WAN, 4n * WAN],
    [2n * WAN, 1n * WAN],
  ],
}
const generalOnly: SampleAccounts = {
  ...mixed,
  opening: 0n,
  subjects: [subject('2010301', 50n * WAN, 8n * WAN), subject('2080501', 9n * WAN, 0n)],
}

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const titled = (title: string, rows: readonly (readonly string[])[]): Block[] => [say(title), tableOfRows(rows)]

/** The tables that only Sichuan prints, and the subjects that stand in two tables. */
const sichuan: Document = {
  file: '附表.xlsx',
  format: 'xlsx',
  gaps: [],
  blocks: [
    ...titled('收入支出决算总表', [
      ['收入', '←', '支出', '←'],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '30.00', '一、社会保障和就业支出', '40.00'],
      ['二、政府性基金预算财政拨款收入', '6.00', '二、住房保障支出', '3.00'],
      ['三、国有资本经营预算财政拨款收入', '2.00', '', ''],
      ['四、上级补助收入', '1.00', '', ''],
      ['五、事业收入', '1.00', '', ''],
      ['六、经营收入', '1.00', '', ''],
      ['七、附属单位上缴收入', '1.00', '', ''],
      ['八、其他收入', '1.00', '', ''],
      ['本年收入合计', '43.00', '本年支出合计', '43.00'],
      ['年初结转和结余', '3.00', '年末结转和结余', '3.00'],
      ['总计', '46.00', '总计', '46.00'],
    ]),
    ...titled('收入决算表', [
      [
        '科目编码',
        '科目名称',
        '本年收入合计',
        '财政拨款收入',
        '上级补助收入',
        '事业收入',
        '经营收入',
        '附属单位上缴收入',
        '其他收入',
      ],
      ['', '合计', '43.00', '38.00', '1.00', '1.00', '1.00', '1.00', '1.00'],
    ]),
    ...titled('支出决算表', [
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '经营支出'],
      ['', '合计', '43.00', '20.00', '22.00', '1.00'],
      ['208', '社会保障和就业支出', '40.00', '17.00', '22.00', '1.00'],
      ['221', '住房保障支出', '3.00', '3.00', '', ''],
    ]),
    ...titled('财政拨款收入支出决算总表', [
      ['收入', '←', '支出', '←', '←', '←', '←'],
      ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
      ['一、一般公共预算财政拨款', '30.00', '一、社会保障和就业支出', '35.00', '27.00', '6.00', '2.00'],
      ['二、政府性基金预算财政拨款', '6.00', '二、住房保障支出', '3.00', '3.00', '', ''],
      ['三、国有资本经营预算财政拨款', '2.00', '', '', '', '', ''],
      ['本年收入合计', '38.00', '本年支出合计', '38.00', '30.00', '6.00', '2.00'],
      ['年初财政拨款结转和结余', '3.00', '年末财政拨款结转和结余', '3.00', '1.00', '1.00', '1.00'],
      ['一般公共预算财政拨款', '1.00', '', '', '', '', ''],
      ['政府性基金预算财政拨款', '1.00', '', '', '', '', ''],
      ['国有资本经营预算财政拨款', '1.00', '', '', '', '', ''],
      ['总计', '41.00', '总计', '41.00', '31.00', '7.00', '3.00'],
    ]),
    ...titled('一般公共预算财政拨款支出决算表', [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', '30.00', '20.00', '10.00'],
      ['208', '社会保障和就业支出', '27.00', '17.00', '10.00'],
      ['20805', '行政事业单位养老支出', '12.00', '12.00', ''],
      ['2080505', '机关事业单位基本养老保险缴费支出', '6.00', '6.00', ''],
      ['2080506', '机关事业单位职业年金缴费支出', '4.00', '4.00', ''],
      ['2080501', '行政单位离退休', '2.00', '2.00', ''],
      ['20801', '人力资源和社会保障管理事务', '15.00', '5.00', '10.00'],
      ['221', '住房保障支出', '3.00', '3.00', ''],
      ['22102', '住房改革支出', '3.00', '3.00', ''],
      ['2210201', '住房公积金', '3.00', '3.00', ''],
    ]),
    ...titled('一般公共预算财政拨款基本支出决算表', [
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ['', '合计', '20.00', '14.00', '6.00'],
      ['301', '工资福利支出', '14.00', '14.00', ''],
      ['30108', '机关事业单位基本养老保险缴费', '6.00', '6.00', ''],
      ['30109', '职业年金缴费', '4.00', '4.00', ''],
      ['30113', '住房公积金', '3.00', '3.00', ''],
      ['30199', '其他工资福利支出', '1.00', '1.00', ''],
      ['302', '商品和服务支出', '5.00', '', '5.00'],
      ['30212', '因公出国（境）费用', '1.00', '', '1.00'],
      ['30217', '公务接待费', '3.00', '', '3.00'],
      ['30231', '公务用车运行维护费', '1.00', '', '1.00'],
      ['310', '资本性支出', '1.00', '', '1.00'],
      ['31013', '公务用车购置', '1.00', '', '1.00'],
    ]),
    ...titled('财政拨款“三公”经费支出决算表', [
      ['项目', '预算数', '决算数'],
      ['合计', '9.00', '7.00'],
      ['因公出国（境）费', '2.00', '1.00'],
      ['公务用车购置及运行维护费', '2.00', '2.00'],
      ['公务用车购置费', '1.00', '1.00'],
      ['公务用车运行维护费', '1.00', '1.00'],
      ['公务接待费', '5.00', '4.00'],
    ]),
    ...titled('政府性基金预算财政拨款收入支出决算表', [
      ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出合计', '年末结转和结余'],
      ['', '合计', '1.00', '6.00', '6.00', '1.00'],
      ['208', '社会保障和就业支出', '1.00', '6.00', '6.00', '1.00'],
    ]),
    ...titled('国有资本经营预算财政拨款收入支出决算表', [
      ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出合计', '基本支出', '项目支出', '年末结转和结余'],
      ['', '合计', '1.00', '2.00', '2.00', '', '2.00', '1.00'],
      ['208', '社会保障和就业支出', '1.00', '2.00', '2.00', '', '2.00', '1.00'],
    ]),
    ...titled('国有资本经营预算财政拨款支出决算表', [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', '2.00', '', '2.00'],
      ['208', '社会保障和就业支出', '2.00', '', '2.00'],
    ]),
    ...titled('财政拨款支出决算明细表', [
      ['科目编码', '科目名称', '合计', '工资福利支出', '←', '←', '商品和服务支出', '←'],
      ['↑', '↑', '↑', '小计', '基本工资', '津贴补贴', '小计', '办公费'],
      ['', '合计', '38.00', '14.00', '6.00', '8.00', '24.00', '24.00'],
      ['208', '社会保障和就业支出', '35.00', '11.00', '3.00', '8.00', '24.00', '24.00'],
      ['221', '住房保障支出', '3.00', '3.00', '3.00', '', '', ''],
    ]),
    ...titled('一般公共预算财政拨款支出决算明细表', [
      ['科目编码', '科目名称', '合计', '工资福利支出', '商品和服务支出'],
      ['', '合计', '30.00', '14.00', '16.00'],
      ['208', '社会保障和就业支出', '27.00', '11.00', '16.00'],
      ['221', '住房保障支出', '3.00', '3.00', ''],
    ]),
    ...titled('一般公共预算财政拨款项目支出决算表', [
      ['科目编码', '科目名称', '合计'],
      ['', '合计', '10.00'],
      ['20801', '人力资源和社会保障管理事务', '10.00'],
    ]),
  ],
}

const DOCUMENTS = [balancedDocument(mixed), balancedDocument(generalOnly), sichuan]

const relationsOf = (document: Document): readonly TableRelation[] => analyseTables(understand(document)).relations

const labelOf = ({ source }: TableRelation): string => `${source.id} ${source.formula}`

const LAID = DOCUMENTS.flatMap((document) => relationsOf(document).map((relation) => ({ document, relation })))
const LABELS = [...new Set(LAID.map(({ relation }) => labelOf(relation)))]

function changed(document: Document, relation: TableRelation): Document | undefined {
  const term = relation.terms.findLast(
    ({ sign, quantity }) => quantity.stated !== undefined && sign === (relation.relation === '=' ? 1 : -1),
  )
  const at = term?.quantity.span
  if (at?.cell === undefined) return undefined
  const text = textAround(document, at)
  return {
    ...document,
    blocks: document.blocks.map((block, index) =>
      index === at.block && block.kind === 'table'
        ? { ...block, cells: block.cells.map((cell, i) => (i === at.cell ? { ...cell, text: `9${text}` } : cell)) }
        : block,
    ),
  }
}

describe('layEquations', () => {
  it('breaks nothing in accounts that balance', () => {
    for (const document of DOCUMENTS)
      expect(
        relationsOf(document)
          .filter(({ holds }) => !holds)
          .map(({ source }) => source.id),
      ).toEqual([])
  })

  it('lays most equations of the published tables over one of the samples', () => {
    expect(LABELS.length).toBeGreaterThan(100)
  })

  it.each(LABELS)('%s holds, and breaks when one of its cells is changed', (label) => {
    const tried = LAID.filter(({ relation }) => labelOf(relation) === label)
    const broken = tried.some(({ document, relation }) => {
      const wrong = changed(document, relation)
      return (
        wrong !== undefined &&
        relationsOf(wrong).some(({ source, holds }) => !holds && `${source.id} ${source.formula}` === label)
      )
    })
    expect(broken).toBe(true)
  })
})
