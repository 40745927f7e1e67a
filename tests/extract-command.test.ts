/** `mingzhang extract` from outside: what a bureau or a researcher hands over, good and bad, and what comes back. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Accounts, accountsFromJson, filledCell, fillTables, printFen, sampleAccounts } from '@mingzhang/accounts'
import type { Manuscript, WrittenFormat } from '@mingzhang/documents'
import { writeDocument } from '@mingzhang/documents'
import { zipSync } from 'fflate'
import { parseCsv } from 'hucre/csv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composed, presented } from './compose/closed-loop.ts'
import { type Run, run } from './program.ts'

let folder: string
let made = 0
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-extract-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const DATA_SETS = ['cells.csv', 'facts.csv', '未读取.csv', '汇总.csv']

function newFolder(): string {
  const path = join(folder, String(++made))
  mkdirSync(path)
  return path
}

const accountsOf = (seed: number, year = 2023): Accounts => sampleAccounts({ seed, year })
const manuscriptOf = (accounts: Accounts): Manuscript => presented(composed(accounts, '通用'), accounts)
const written = (accounts: Accounts, format: WrittenFormat): Promise<Uint8Array> =>
  writeDocument(format, manuscriptOf(accounts))

/** The statutory tables alone, or all but them. */
function parted(accounts: Accounts, tables: boolean): Manuscript {
  const manuscript = manuscriptOf(accounts)
  const isStatutory = (block: Manuscript['blocks'][number]): boolean => block.kind === 'table' && block.statutory
  return { ...manuscript, blocks: manuscript.blocks.filter((block) => tables || !isStatutory(block)) }
}

async function extracted(words: readonly string[]): Promise<Run & { readonly output: string }> {
  const output = join(folder, `out-${++made}`)
  return { ...(await run(['extract', ...words, '-o', output], { cwd: folder })), output }
}

const accountsIn = (output: string): Accounts[] =>
  readdirSync(output)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { accounts } = accountsFromJson(JSON.parse(readFileSync(join(output, name), 'utf8')))
      if (accounts === undefined) throw new Error(name)
      return accounts
    })

function rowsIn(output: string, set: string): Record<string, string>[] {
  const text = readFileSync(join(output, set), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const [heading = [], ...rows] = parseCsv(text.slice(1)).map((row) => row.map(String))
  expect(new Set(heading).size).toBe(heading.length)
  return rows.map((row) => Object.fromEntries(heading.map((name, index) => [name, row[index] ?? ''])))
}

describe('mingzhang extract', () => {
  it('leaves the kind of a unit unknown, unless the report says that none is an administration', async () => {
    const years = Array.from({ length: 20 }, (_, seed) => accountsOf(seed))
    const ofKind = async (found: (accounts: Accounts) => boolean): Promise<unknown> => {
      const path = join(newFolder(), '决算.docx')
      const accounts = years.find(found)
      if (accounts === undefined) throw new Error('no such sample')
      writeFileSync(path, await written(accounts, 'docx'))
      const [read] = accountsIn((await extracted([path])).output)
      return read?.organisation.units.map(({ kind }) => kind)
    }
    const alone = ({ organisation }: Accounts): boolean => organisation.units.length === 1
    expect(await ofKind((one) => alone(one) && one.operatingExpenses === undefined)).toEqual(['其他'])
    expect(await ofKind((one) => alone(one) && one.operatingExpenses !== undefined)).toEqual(['不详'])
  })

  it('one file: accounts, an entry workbook, and every cell with its place', async () => {
    const accounts = accountsOf(4)
    const path = join(newFolder(), '决算.docx')
    writeFileSync(path, await written(accounts, 'docx'))
    const { code, out, err, output } = await extracted([path])
    expect([code, err]).toEqual([0, ''])
    const base = `${accounts.organisation.name}2023年度`
    expect(readdirSync(output).sort()).toEqual([...DATA_SETS, `${base}决算数据.json`, `${base}录入表.xlsx`].sort())
    expect(out).toContain('共 1 份：提取 1 份，其中 1 份形成决算数据；0 个文件没有读取。')
    const cells = rowsIn(output, 'cells.csv')
    const total = cells.find((row) => row.表号 === 'T1' && row.行 === 'total.expenditure')
    const expected = fillTables(accounts, ['T1']).get('T1')?.cells.at('total.expenditure', 'final') ?? 0n
    expect(total).toMatchObject({
      单位: accounts.organisation.name,
      年度: '2023',
      表名: '收入支出决算总表',
      原文: printFen(expected, '万元'),
      计量单位: '万元',
      '精度（元）': '100',
      核对结果: '已印证',
      问题编号: '',
      文件: path,
    })
    expect(Number(total?.表内行)).toBeGreaterThan(1)
    expect(rowsIn(output, '汇总.csv').length).toBe(cells.length)
    expect(rowsIn(output, 'facts.csv').length).toBeGreaterThan(50)
  })

  it('compile → extract → compile says the same', async () => {
    const accounts = accountsOf(9)
    const path = join(newFolder(), '决算.html')
    writeFileSync(path, await written(accounts, 'html'))
    const { output } = await extracted([path])
    const [again] = accountsIn(output)
    const json = readdirSync(output).find((name) => name.endsWith('.json')) ?? ''
    const compiled = await run(['compile', join(output, json), '--profile', '通用', '-o', join(output, '再编')])
    expect([compiled.code, compiled.err]).not.toContain(2)
    expect(compiled.code).toBe(0)
    const tables = (of: Accounts): string[] =>
      [...fillTables(of, ['T1', 'T4', 'T5', 'T7']).values()].flatMap((table) =>
        table.rows.flatMap(({ key: row }) =>
          table.columns.flatMap(({ key: column }) => {
            const fen = filledCell(table, row, column)
            return fen === 0n ? [] : [`${table.form.id} ${row} ${column} ${printFen(fen, '万元')}`]
          }),
        ),
      )
    expect(again === undefined ? [] : tables(again).sort()).toEqual(tables(accounts).sort())
  })

  it('ten years of one unit in a folder become one data set, in order', async () => {
    const years = newFolder()
    const names = new Set<string>()
    for (const year of [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]) {
      const accounts = { ...accountsOf(21, year), organisation: accountsOf(21, 2023).organisation }
      names.add(accounts.organisation.name)
      writeFileSync(join(years, `${year}年决算.html`), await written(accounts, 'html'))
    }
    expect(names.size).toBe(1)
    const { code, output } = await extracted([years])
    expect(code).toBe(0)
    const told = rowsIn(output, '汇总.csv').map(({ 年度 }) => 年度)
    expect([...new Set(told)]).toEqual(['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'])
    expect(accountsIn(output).map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])
  })

  it('several units and years from files, a folder and an archive together; an earlier output is not read again', async () => {
    const [one, two, three] = [accountsOf(31, 2022), accountsOf(32, 2023), accountsOf(33, 2024)]
    const within = newFolder()
    const file = join(newFolder(), '甲.docx')
    writeFileSync(file, await written(one, 'docx'))
    writeFileSync(join(within, '乙.html'), await written(two, 'html'))
    const archive = join(newFolder(), '丙.zip')
    writeFileSync(archive, zipSync({ '丙/决算.html': await written(three, 'html') }))
    const output = join(within, '数据集')
    for (const _ of [1, 2]) {
      const { code, out } = await run(['extract', file, within, archive, '-o', output], { cwd: folder })
      expect([code, out]).toEqual([0, expect.stringContaining('共 3 份：提取 3 份，其中 3 份形成决算数据')])
    }
    expect(
      accountsIn(output)
        .map(({ year }) => year)
        .sort(),
    ).toEqual([2022, 2023, 2024])
  })

  it('a report and its tables published apart are one with --together', async () => {
    const accounts = accountsOf(41)
    const [text, tables] = [join(newFolder(), '说明.docx'), join(newFolder(), '附表.xlsx')]
    writeFileSync(text, await writeDocument('docx', parted(accounts, false)))
    writeFileSync(tables, await writeDocument('xlsx', parted(accounts, true)))
    const { code, output } = await extracted([text, tables, '--together'])
    expect(code).toBe(0)
    const [together] = accountsIn(output)
    expect(together?.organisation.name).toBe(accounts.organisation.name)
    expect(together?.threePublic.domestic.batches).toBe(accounts.threePublic.domestic.batches)
    expect(new Set(rowsIn(output, 'cells.csv').map(({ 工作表 }) => 工作表)).size).toBeGreaterThan(5)
  })

  it('files that are no report are told, in the run and in the list, and the rest goes on', async () => {
    const mixed = newFolder()
    writeFileSync(join(mixed, '好.html'), await written(accountsOf(51), 'html'))
    writeFileSync(join(mixed, '空.pdf'), '')
    writeFileSync(join(mixed, '坏.docx'), 'PK\u0003\u0004 no archive')
    writeFileSync(join(mixed, '小说.txt'), '那天夜里下着雨，他一个人走在河边。\n'.repeat(40))
    const { code, err, output } = await extracted([mixed])
    expect(code).toBe(2)
    for (const name of ['空.pdf', '坏.docx', '小说.txt']) expect(err).toContain(name)
    expect(err).toMatch(/空\.pdf：.*0 字节/)
    expect(accountsIn(output)).toHaveLength(1)
    const files = rowsIn(output, '未读取.csv').map(({ 文件 }) => 文件?.split('/').at(-1))
    expect(files).toEqual(expect.arrayContaining(['空.pdf', '坏.docx', '小说.txt']))
  })

  it('nothing to extract: exit code 2, and nothing is written', async () => {
    const novels = newFolder()
    writeFileSync(join(novels, '小说.txt'), '那天夜里下着雨。\n'.repeat(9))
    for (const words of [[novels], [newFolder()], [join(folder, '没有.pdf')]]) {
      const { code, err, output } = await extracted(words)
      expect(code).toBe(2)
      expect(err).not.toBe('')
      expect(existsSync(output)).toBe(false)
    }
  })

  it('a contradiction is told at its cell with the number of the finding', async () => {
    const accounts = accountsOf(61)
    const html = new TextDecoder().decode(await written(accounts, 'html'))
    const total = printFen(fillTables(accounts, ['T1']).get('T1')?.cells.at('total.expenditure', 'final') ?? 0n, '万元')
    const at = html.lastIndexOf(`>${total}<`, html.indexOf('收入决算表', html.indexOf(`>${total}<`)))
    const path = join(newFolder(), '错.html')
    writeFileSync(path, `${html.slice(0, at)}>9${total}<${html.slice(at + total.length + 2)}`)
    const { code, output } = await extracted([path])
    expect(code).toBe(1)
    const wrong = rowsIn(output, 'cells.csv').filter((row) => row.核对结果 === '有矛盾')
    expect(wrong.length).toBeGreaterThan(0)
    expect(wrong.every((row) => (row.问题编号 ?? '') !== '')).toBe(true)
  })

  it('a name that a spreadsheet would run stays text', async () => {
    const accounts = accountsOf(71)
    const name = '=cmd|calc'
    const html = new TextDecoder().decode(await written(accounts, 'html')).replaceAll(accounts.organisation.name, name)
    const path = join(newFolder(), '公式.html')
    writeFileSync(path, html)
    const { output } = await extracted([path])
    for (const set of DATA_SETS.filter((one) => existsSync(join(output, one))))
      expect(readFileSync(join(output, set), 'utf8')).not.toMatch(/(?:^|[\r\n,"])=cmd/)
  })

  it('published tables alone leave batches of receptions unknown: the draft says so, and no final version is made', async () => {
    const accounts = accountsOf(14)
    expect(accounts.threePublic.reception.final).toBeGreaterThan(0n)
    const path = join(newFolder(), `${accounts.organisation.name}2023年度决算附表.xlsx`)
    writeFileSync(path, await writeDocument('xlsx', parted(accounts, true)))
    const { output } = await extracted([path])
    const json = readdirSync(output).find((name) => name.endsWith('.json')) ?? ''
    expect(accountsIn(output)[0]?.threePublic.untold).toContain('reception')
    const words = ['compile', join(output, json), '--profile', '通用', '-o', join(output, '再编')]
    const draft = await run(words)
    expect([draft.code, draft.err]).toEqual([0, expect.stringContaining('国内公务接待批次')])
    const final = await run([...words, '--final'])
    expect([final.code, final.err]).toEqual([1, expect.stringContaining('不能定稿')])
  })
})
