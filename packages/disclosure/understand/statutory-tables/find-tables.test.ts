import { type Block, quote, tableOfRows, textDocument } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { StatutoryTable } from '../../statutory-table.ts'
import { announcedTables, findStatutoryTables } from './find-tables.ts'
import { documentOf, EXPENDITURE_HEADER, printed, read, say } from './tables-of-blocks.ts'

describe('findStatutoryTables', () => {
  it('takes the title from the nearest paragraph, with number, organisation and unit', () => {
    const [table] = read(
      say('公开03表 某县水务局2023年度支出决算表'),
      say('金额单位：元'),
      tableOfRows([EXPENDITURE_HEADER, ['', '合计', '1,234.50', '1,000.50', '234']]),
    )
    expect(table?.form.id).toBe('T3')
    expect(table?.unit).toBe('元')
    expect(printed(table)).toEqual({ 'total|total': '123450/2', 'total|basic': '100050/2', 'total|project': '234/0' })
  })

  it('takes the number of a title in Chinese', () => {
    const rows = tableOfRows([EXPENDITURE_HEADER, ['', '合计', '1,234.50', '1,000.50', '234.00']])
    expect(read(say('表三  支出决算表'), say('金额单位：元'), rows).map(({ form }) => form.id)).toEqual(['T3'])
    expect(read(say('计划三支出决算表'), say('金额单位：元'), rows)).toEqual([])
  })

  describe('columns that go on in a part of their own (续表)', () => {
    const first = tableOfRows([
      ['科目编码', '科目名称', '合计', '工资福利支出', '←'],
      ['↑', '↑', '↑', '小计', '基本工资'],
      ['合计', '←', '3.00', '1.00', '1.00'],
      ['2130101', '行政运行', '3.00', '1.00', '1.00'],
    ])
    const part = (code: string, name: string): Block =>
      tableOfRows([
        ['科目编码', '科目名称', '商品和服务支出', '←'],
        ['↑', '↑', '小计', '办公费'],
        ['合计', '←', '2.00', '2.00'],
        [code, name, '2.00', '2.00'],
      ])
    const titled = (...more: Block[]): StatutoryTable[] =>
      read(say('财政拨款支出决算明细表'), say('单位：万元'), first, ...more)

    it('are read with those of the same rows above', () => {
      const tables = titled(say('续表　单位：万元'), part('2130101', '行政运行'))
      expect(tables.map(({ blocks }) => blocks)).toEqual([[2, 4]])
      expect(Object.keys(printed(tables[0]))).toHaveLength(10)
    })
    it('are not, where the rows are others, or a paragraph stands between', () => {
      expect(titled(say('续表'), part('2130102', '一般行政管理事务')).map(({ blocks }) => blocks)).toEqual([[2]])
      const between = say('本年度项目支出安排的具体情况将在下一部分的附件中逐项列示并说明。')
      expect(titled(between, part('2130101', '行政运行')).map(({ blocks }) => blocks)).toEqual([[2]])
    })
  })

  it('takes 行次 among other headings for one of them, where a text left short rows', () => {
    const rows = [
      ['收入', '支出'],
      ['项目', '行次', '决算数', '项目', '行次', '决算数'],
      ['一、一般公共预算财政拨款收入', '1', '5.00', '一、教育支出', '4', '4.00'],
      ['本年收入合计', '2', '5.00', '本年支出合计', '5', '4.00'],
      ['年初结转和结余', '3', '0.50', '年末结转和结余', '6', '1.50'],
    ]
    const lines = rows.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n')
    const [table] = findStatutoryTables(textDocument('附表.txt', `收入支出决算总表\n单位：万元\n${lines}\n`))
    expect(table?.form.id).toBe('T1')
    expect(Object.values(printed(table))).toEqual(expect.arrayContaining(['500/2', '400/2', '150/2']))
  })

  it('takes title and unit from the head rows within the table', () => {
    const [table] = read(
      tableOfRows([
        ['一般公共预算财政拨款支出决算表', '←', '←', '←', '←'],
        ['编制单位：某局', '←', '←', '单位：万元', '←'],
        ['项目', '←', '本年支出', '←', '←'],
        ['功能分类科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['栏次', '←', '1', '2', '3'],
        ['合计', '←', '3.00', '1.00', '2.00'],
        ['213', '农林水支出', '3.00', '1.00', '2.00'],
      ]),
    )
    expect(table?.form.id).toBe('T5')
    expect(table?.rows.map((row) => [row.key, row.level])).toEqual([
      ['total', 0],
      ['213', 1],
    ])
    expect(printed(table)['213|project']).toBe('200/2')
  })

  it('does not take a year beside the organisation, nor a title over all columns, for more than they are', () => {
    const [total, funds] = read(
      tableOfRows([
        ['收入支出决算总表', '←', '←', '←'],
        ['编制单位：某局', '2023年度', '金额单位：元', ''],
        ['收入', '←', '支出', '←'],
        ['项目', '决算数', '项目', '决算数'],
        ['一、一般公共预算财政拨款收入', '5.00', '一、农林水支出', '5.00'],
        ['本年收入合计', '5.00', '本年支出合计', '5.00'],
      ]),
      tableOfRows([
        ['政府性基金预算财政拨款收入支出决算表', '←', '←', '←'],
        ['科目编码', '科目名称', '本年支出', '←'],
        ['↑', '↑', '合计', '项目支出'],
        ['2120804', '农村基础设施建设支出', '5.00', '5.00'],
      ]),
    )
    expect(total?.rows.map(({ side, key }) => `${side} ${key}`)).toEqual([
      'income income.general',
      'income income',
      'expenditure category:农林水支出',
      'expenditure expenditure',
    ])
    expect([funds?.form.id, ...Object.keys(printed(funds))]).toEqual(['T8', '2120804|total', '2120804|project'])
  })

  it('tells words in the cells of a row of data as not read, but not those of a header that is repeated', () => {
    const [table] = read(
      say('支出决算表'),
      tableOfRows([
        EXPENDITURE_HEADER,
        ['213', '农林水支出', '#REF!', '1.00', '2.00'],
        EXPENDITURE_HEADER,
        ['214', '交通运输支出', '3.00', '1.00', '2.00'],
      ]),
    )
    expect(table?.rows.map(({ key }) => key)).toEqual(['214'])
    expect(table?.unread).toHaveLength(1)
  })

  it('is told by its header where there is no title, and by nothing where the header could be another', () => {
    const income = tableOfRows([
      ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '上级补助收入', '其他收入'],
      ['', '合计', '5.00', '5.00', '', ''],
    ])
    const vague = tableOfRows([
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', '5.00', '5.00', ''],
    ])
    expect(read(income).map((table) => table.form.id)).toEqual(['T2'])
    expect(read(vague)).toEqual([])
  })

  it('does not take a table of other things for one of these', () => {
    const performance = tableOfRows([
      ['项目名称', '预算数', '执行数', '执行率'],
      ['会议费', '5.00', '5.00', '100%'],
    ])
    expect(read(say('项目支出绩效自评表'), performance)).toEqual([])
    expect(read(say('会议费支出决算表'), tableOfRows([EXPENDITURE_HEADER, ['', '合计', '1', '1', '']]))).toEqual([])
  })

  it('joins codes from 类 | 款 | 项 columns, and parts a code from the name that shares its cell', () => {
    const [table] = read(
      say('收入决算表'),
      tableOfRows([
        ['项目', '←', '←', '←', '本年收入合计', '财政拨款收入'],
        ['类', '款', '项', '科目名称', '↑', '↑'],
        ['205', '', '', '教育支出', '3.00', '3.00'],
        ['205', '02', '', '普通教育', '3.00', '3.00'],
        ['205', '02', '01', '学前教育', '3.00', '3.00'],
      ]),
    )
    expect(table?.rows.map((row) => row.key)).toEqual(['205', '20502', '2050201'])
    const [joined] = read(
      say('一般公共预算财政拨款基本支出决算表'),
      tableOfRows([
        ['经济分类科目编码', '科目名称', '决算数', '经济分类科目编码', '科目名称', '决算数'],
        ['301工资福利支出', '←', '3.00', '302', '商品和服务支出', '1.00'],
        ['人员经费合计', '←', '3.00', '公用经费合计', '←', '1.00'],
      ]),
    )
    expect(joined?.rows.map((row) => [row.key, row.name])).toEqual([
      ['301', '工资福利支出'],
      ['personnel', '人员经费合计'],
      ['302', '商品和服务支出'],
      ['public', '公用经费合计'],
    ])
  })

  it('reads two-sided tables, the second run of budget names as carry-over', () => {
    const [table] = read(
      say('财政拨款收入支出决算总表'),
      tableOfRows([
        ['收入', '←', '支出', '←', '←'],
        ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款'],
        ['一、一般公共预算财政拨款', '7.00', '一、教育支出', '8.00', '8.00'],
        ['本年收入合计', '7.00', '本年支出合计', '8.00', '8.00'],
        ['年初财政拨款结转和结余', '2.00', '年末财政拨款结转和结余', '1.00', '1.00'],
        ['一、一般公共预算财政拨款', '2.00', '', '', ''],
        ['总计', '9.00', '总计', '9.00', '9.00'],
      ]),
    )
    expect(table?.unread).toEqual([])
    expect(printed(table)).toMatchObject({
      'income.general|final': '700/2',
      'opening.general|final': '200/2',
      'category:教育支出|general': '800/2',
      'closing|total': '100/2',
      'total.income|final': '900/2',
      'total.expenditure|general': '900/2',
    })
  })

  it('reads the twelve cells of the 三公 table whichever header stands on top, and the same table turned', () => {
    const expected = {
      'data|three.budget': '600/2',
      'data|three.vehicles.running.final': '250/2',
      'data|three.reception.final': '50/2',
    }
    const items = ['合计', '因公出国（境）费', '小计', '公务用车购置费', '公务用车运行维护费', '公务接待费']
    const values = ['6.00', '', '5.00', '', '5.00', '1.00', '3.00', '', '2.50', '', '2.50', '0.50']
    const momentsFirst = tableOfRows([
      ['预算数', '←', '←', '←', '←', '←', '决算数', '←', '←', '←', '←', '←'],
      [
        '合计',
        '因公出国（境）费',
        '公务用车购置及运行维护费',
        '←',
        '←',
        '公务接待费',
        '合计',
        '因公出国（境）费',
        '公务用车购置及运行维护费',
        '←',
        '←',
        '公务接待费',
      ],
      [
        '↑',
        '↑',
        '小计',
        '公务用车购置费',
        '公务用车运行维护费',
        '↑',
        '↑',
        '↑',
        '小计',
        '公务用车购置费',
        '公务用车运行维护费',
        '↑',
      ],
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
      values,
    ])
    const turned = tableOfRows([
      ['项目', '预算数', '决算数'],
      ...items.map((item, index) => [
        item === '小计' ? '公务用车购置及运行维护费' : item,
        values[index] ?? '',
        values[index + 6] ?? '',
      ]),
    ])
    for (const table of [momentsFirst, turned]) {
      const [read3] = read(say('财政拨款“三公”经费支出决算表'), table)
      expect(read3?.form.id).toBe('T7')
      expect(printed(read3)).toMatchObject(expected)
    }
  })

  it('reads that table from a text, whether its merged cells are printed once or followed by empty ones', () => {
    const moments = Array.from({ length: 6 }, () => ['预算数', '决算数']).flat()
    const values = ['6.00', '3.00', '', '', '5.00', '2.50', '', '', '5.00', '2.50', '1.00', '0.50']
    const once = [
      ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'],
      ['小计', '公务用车购置费', '公务用车运行维护费'],
    ]
    const empty = [
      ['合计', '', '因公出国（境）费', '', '公务用车购置及运行维护费', '', '', '', '', '', '公务接待费', ''],
      ['', '', '', '', '小计', '', '公务用车购置费', '', '公务用车运行维护费', '', '', ''],
    ]
    for (const heads of [once, empty]) {
      const cells = [...heads, moments, values].map((row) => row.join('\t')).join('\n')
      const [table] = findStatutoryTables(textDocument('附表.txt', `财政拨款“三公”经费支出决算表\n${cells}\n`))
      expect(printed(table)).toMatchObject({
        'data|three.budget': '600/2',
        'data|three.final': '300/2',
        'data|three.vehicles.final': '250/2',
        'data|three.vehicles.running.budget': '500/2',
        'data|three.reception.final': '50/2',
      })
    }
  })

  it('joins a table that continues on the next page, but not the next table', () => {
    const rows = (...lines: string[][]) => tableOfRows([EXPENDITURE_HEADER, ...lines])
    const tables = read(
      say('支出决算表'),
      rows(['205', '教育支出', '5.00', '5.00', '']),
      say('- 7 -'),
      rows(['208', '社会保障和就业支出', '2.00', '2.00', '']),
      say('一般公共预算财政拨款支出决算表'),
      rows(['205', '教育支出', '5.00', '5.00', '']),
    )
    expect(tables.map((table) => [table.form.id, table.rows.length])).toEqual([
      ['T3', 2],
      ['T5', 1],
    ])
  })

  it('keeps dashes and blanks as zero, finds the note of an empty table, and says what it could not read', () => {
    const source = documentOf(
      say('政府性基金预算财政拨款收入支出决算表'),
      tableOfRows([
        ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出合计', '年末结转和结余'],
        ['', '合计', '-', '—', '', '0.00'],
      ]),
      say('说明：本部门没有政府性基金预算财政拨款收入和支出，故本表无数据。'),
      say('收入决算表'),
      tableOfRows([
        ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '捐赠收入'],
        ['', '合计', '5.00', '4.00', '1.00'],
      ]),
    )
    const [funds, income] = findStatutoryTables(source)
    expect(funds?.empty).toBe(true)
    expect(funds?.note === undefined ? '' : quote(source, funds.note)).toContain('无数据')
    expect(income?.unread.map((span) => quote(source, span))).toEqual(['捐赠收入'])
  })

  it('lays short rows of extracted text under their columns only where the labels can have spanned in one way', () => {
    const text = (rows: string[][]): StatutoryTable[] => {
      const columns = Math.max(...rows.map((row) => row.length))
      const cells = rows.flatMap((row, at) =>
        row.map((value, column) => ({ row: at, column, rowSpan: 1, columnSpan: 1, text: value, place: {} })),
      )
      const table: Block = { kind: 'table', rows: rows.length, columns, cells, place: {} }
      return findStatutoryTables({ file: 'a.txt', format: 'text', blocks: [say('支出决算表'), table], gaps: [] })
    }
    const [read3] = text([
      EXPENDITURE_HEADER,
      ['合计', '5.00', '3.00', '2.00'],
      ['205', '教育支出', '5.00', '3.00', '2.00'],
    ])
    expect(printed(read3)).toMatchObject({ 'total|total': '500/2', 'total|project': '200/2', '205|basic': '300/2' })
    const [merged] = text([
      ['项目', '本年支出'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['合计', '5.00', '3.00', '2.00'],
    ])
    expect(printed(merged)).toMatchObject({ 'total|total': '500/2', 'total|basic': '300/2' })
    const [continued] = text([
      ['项目', '本年支出合计', '基本支出', '项目支出'],
      ['科目编码', '科目名称', '', '', ''],
      ['合计', '5.00', '3.00', '2.00'],
      ['205', '教育支出', '5.00', '3.00', '2.00'],
    ])
    expect(printed(continued)).toMatchObject({ 'total|total': '500/2', 'total|project': '200/2', '205|basic': '300/2' })
    expect(
      text([
        ['项目', '本年支出合计', '基本支出'],
        ['科目编码', '科目名称', '', '', ''],
        ['205', '教育支出', '5.00', '3.00', '2.00'],
      ]),
    ).toEqual([])
    expect(text([['项目', '甲', '乙'], EXPENDITURE_HEADER, ['', '合计', '5.00', '3.00', '2.00']])).toEqual([])
    expect(text([EXPENDITURE_HEADER, ['205', '教育支出', '5.00', '2.00']])).toEqual([])
  })

  it('reads personnel and public funds as the sides of a table with two column blocks', () => {
    const [table] = read(
      say('一般公共预算财政拨款基本支出决算表'),
      tableOfRows([
        ['人员经费', '←', '←', '公用经费', '←', '←'],
        ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
        ['301', '工资福利支出', '3.00', '302', '商品和服务支出', '1.00'],
      ]),
    )
    expect(printed(table)).toEqual({ '301|final': '300/2', '302|final': '100/2' })
  })
})

describe('tables over several pages', () => {
  const page = (...rows: string[][]) => tableOfRows([['支出决算表', '←', '←', '←', '←'], EXPENDITURE_HEADER, ...rows])
  it('are one where the title is printed again and other rows go on, two where the same rows are printed again', () => {
    const first = page(['合计', '←', '5.00', '3.00', '2.00'], ['205', '教育支出', '5.00', '3.00', '2.00'])
    const on = page(['20502', '普通教育', '5.00', '3.00', '2.00'])
    expect(read(first, on).map(({ rows }) => rows.map(({ key }) => key))).toEqual([['total', '205', '20502']])
    expect(read(first, first)).toHaveLength(2)
  })
})

describe('announcedTables', () => {
  it('passes over titles printed twice above headings that are lines of text', () => {
    const title = '政府性基金预算财政拨款收入支出决算表'
    const headings = ['项目 本年支出', '年初结转和结余 本年收入 年末结转和结余', '合计 基本支出 项目支出']
    expect(announcedTables(documentOf(...[`八、${title}`, title, ...headings].map(say)))).toEqual([])
  })

  it('lists the titles of a contents list, once for each form', () => {
    const source = documentOf(
      say('一、收入支出决算总表'),
      say('十三、财政拨款“三公”经费支出决算表'),
      say('一、收入支出决算总表………5'),
      say('二、收入决算情况说明'),
    )
    expect(announcedTables(source).map(({ form, spans }) => [form.id, spans.length])).toEqual([
      ['T1', 2],
      ['T7', 1],
    ])
  })
})
