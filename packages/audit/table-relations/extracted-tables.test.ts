import { understand } from '@mingzhang/disclosure'
import { type Block, type Document, tableOfRows } from '@mingzhang/documents'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedDocument, type SampleAccounts } from './balanced-document.ts'

const money = fc.bigInt({ min: 0n, max: 90_000_000_000n })
const accounts: fc.Arbitrary<SampleAccounts> = fc.record({
  subjects: fc.tuple(money, money, money).map(([basic, project, funds]) => [
    { code: '2010301', name: '行政运行', basic, project, funds: 0n, other: 0n, left: 5n },
    { code: '2120804', name: '农村基础设施建设支出', basic: 0n, project: 0n, funds, other: 0n, left: 0n },
  ]),
  opening: money,
  personnel: fc.bigInt({ min: 20n, max: 90n }),
  threePublic: fc.array(fc.tuple(money, money), { minLength: 4, maxLength: 4 }),
})

/** What an extractor leaves: the cells of each row one after another, spans lost. */
function extracted(document: Document): Document {
  const blocks = document.blocks.map((block): Block => {
    if (block.kind !== 'table') return block
    const rows = new Map<number, number>()
    const cells = [...block.cells]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map((cell) => {
        const column = rows.get(cell.row) ?? 0
        rows.set(cell.row, column + 1)
        return { ...cell, column, rowSpan: 1, columnSpan: 1 }
      })
    return { ...block, cells }
  })
  return { ...document, file: '决算.txt', format: 'text', blocks }
}

const stated = (document: Document): unknown =>
  understand(document).statutoryTables.map(({ form, cells, unread }) => ({
    form: form.id,
    unread: unread.length,
    cells: [...cells].map(([key, cell]) => `${key} ${cell.stated?.digits}`).sort(),
  }))

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const of = (title: string, rows: readonly (readonly string[])[]): Document => ({
  file: '附表.html',
  format: 'html',
  gaps: [],
  blocks: [say(title), tableOfRows(rows)],
})

const MERGED: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  [
    '政府性基金预算财政拨款收入支出决算表',
    [
      ['项目', '←', '年初结转和结余', '本年收入', '本年支出', '←', '←', '年末结转和结余'],
      ['功能分类科目编码', '科目名称', '↑', '↑', '小计', '基本支出', '项目支出', '↑'],
      ['合计', '←', '1.00', '2.00', '3.00', '1.00', '2.00', ''],
      ['212', '城乡社区支出', '1.00', '2.00', '3.00', '1.00', '2.00', ''],
    ],
  ],
  [
    '一般公共预算财政拨款基本支出决算表',
    [
      ['人员经费', '←', '←', '公用经费', '←', '←', '←', '←', '←'],
      [
        ...['科目编码', '科目名称', '决算数'],
        ...['科目编码', '科目名称', '决算数'],
        ...['科目编码', '科目名称', '决算数'],
      ],
      ['301', '工资福利支出', '3.00', '302', '商品和服务支出', '2.00', '310', '资本性支出', '1.00'],
      ['人员经费合计', '←', '3.00', '公用经费合计', '←', '←', '←', '←', '3.00'],
    ],
  ],
  [
    '收入决算表',
    [
      ['项目', '←', '本年收入合计', '财政拨款收入', '事业收入', '←', '其他收入'],
      ['功能分类科目编码', '科目名称', '↑', '↑', '小计', '其中：教育收费', '↑'],
      ['合计', '←', '6.00', '3.00', '2.00', '1.00', '1.00'],
    ],
  ],
]

describe('tables whose merged cells lost their spans', () => {
  it('are read as if they had kept them', () => {
    fc.assert(
      fc.property(accounts, (sample) => {
        const document = balancedDocument(sample)
        expect(stated(extracted(document))).toEqual(stated(document))
      }),
      { numRuns: 25 },
    )
  })

  it.each(MERGED)('keep their columns under two rows of headings: %s', (title, rows) => {
    expect(stated(of(title, rows))).not.toEqual([])
    expect(stated(extracted(of(title, rows)))).toEqual(stated(of(title, rows)))
  })

  it('keep the total of 公用经费 that empty cells part from its amount', () => {
    const title = '一般公共预算财政拨款基本支出决算表'
    const [, rows] = MERGED.find(([name]) => name === title) ?? ['', []]
    const spread = rows.map((row) => row.map((text) => (text === '←' ? '' : text)))
    const document = of(title, spread)
    expect(stated({ ...document, file: '决算.txt', format: 'text' })).toEqual(stated(of(title, rows)))
  })

  it('stay unread where a row can have spanned in several ways', () => {
    const rows = [
      ['项目', '←', '年初数', '←', '本年收入合计', '财政拨款收入'],
      ['科目编码', '科目名称', '甲', '乙', '↑', '↑'],
      ['205', '教育支出', '1.00', '2.00', '3.00', '3.00'],
    ]
    expect(stated(of('收入决算表', rows))).not.toEqual([])
    expect(stated(extracted(of('收入决算表', rows)))).toEqual([])
  })
})
