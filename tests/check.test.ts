/** `mingzhang check` from outside: real files, a process of its own, its output and exit code. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils, type WorkBook, write } from '@e965/xlsx'
import {
  accountsToJson,
  EQUATION_HEADINGS,
  ownEquationsFromJson,
  ownEquationsFromRows,
  sampleYears,
} from '@mingzhang/accounts'
import type { CheckReport } from '@mingzhang/audit'
import { afterAll, describe, expect, it } from 'vitest'
import { type Run, run } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const check = (...words: string[]): Promise<Run> => run(['check', ...words], { cwd: folder })
const reportIn = ({ out }: Run): CheckReport => JSON.parse(out) as CheckReport

const { current, last } = sampleYears({ seed: 7, year: 2023 })
const right = JSON.stringify(accountsToJson(current))
const wrong = JSON.stringify(
  accountsToJson({
    ...current,
    income: current.income.map((entry, index) => (index === 0 ? { ...entry, amount: entry.amount + 100_00n } : entry)),
  }),
)
put('今年.json', right)
put('错数.json', wrong)
if (last !== undefined) put('上年.json', JSON.stringify(accountsToJson(last)))

/** Adds 1000万元 to the total of a table; tells where. */
function spoil(book: WorkBook, title: string): readonly [sheet: string, address: string] {
  const name = book.SheetNames.find((one) => one.endsWith(title) && !one.includes('拨款')) ?? ''
  const sheet = book.Sheets[name] ?? {}
  const addresses = Object.keys(sheet).filter((address) => /^[A-Z]+\d+$/.test(address))
  const total = addresses.find((address) => sheet[address]?.v === '合计' && /^[AB]/.test(address)) ?? ''
  const row = total.replace(/\D/g, '')
  const cell =
    addresses.find(
      (address) => address.endsWith(row) && typeof sheet[address]?.v === 'number' && address.replace(/\D/g, '') === row,
    ) ?? ''
  Object.assign(sheet[cell] ?? {}, { v: Number(sheet[cell]?.v) + 1000, w: undefined })
  return [name, cell]
}

/** Two bytes a character; what Excel in China saves as csv. */
function inGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const bytesOf = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Uint8Array.from([...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (bytesOf.get(one) ?? []))))
}

const equations = { schema: 'mingzhang.equations/1', 公式: [{ 编号: '市01', 公式: '支出决算表.合计.合计 ≤ 1元' }] }

describe('docs/equations.md', () => {
  const text = readFileSync(new URL('../docs/equations.md', import.meta.url), 'utf8')

  it('shows formulas that are understood', () => {
    const formulas = [...text.matchAll(/```text\n([^`]+)```/g)]
      .flatMap(([, lines = '']) => lines.trim().split('\n'))
      .filter((line) => /[=≤≥]/.test(line))
    expect(formulas.length).toBeGreaterThan(4)
    const { mistakes } = ownEquationsFromRows(formulas.map((公式, index) => ({ 编号: `例${index}`, 公式 })))
    expect(mistakes ?? []).toEqual([])
  })

  it('shows a file that is read', () => {
    const json = /```json\n([^`]+)```/.exec(text)?.[1] ?? ''
    expect(ownEquationsFromJson(JSON.parse(json)).equations).toHaveLength(1)
  })
})

describe('mingzhang check', () => {
  it('accounts that hold: exit code 0, what was executed and what was not', async () => {
    const { code, out } = await check('今年.json')
    expect(code).toBe(0)
    expect(out).toContain('执行公式')
    expect(out).toContain('--previous')
    expect((await check('今年.json', '--previous', '上年.json')).out).not.toContain('D13')
  })

  it('finds last year’s file in a folder, by the year before in its name', async () => {
    put('两年/某局2023年度决算.json', right)
    put('两年/某局2022年度决算.json', readFileSync(join(folder, '上年.json')))
    const { code, out } = await check('两年/某局2023年度决算.json', '--previous', '两年')
    expect({ code, compared: !out.includes('D13') }, out).toEqual({ code: 0, compared: true })
    mkdirSync(join(folder, '空'))
    expect((await check('两年/某局2023年度决算.json', '--previous', '空')).out).toContain('D13')
  })

  it('accounts that do not: the JSON contract, exit code 1', async () => {
    const result = await check('错数.json', '--previous', '上年.json', '--format', 'json')
    expect(result.code).toBe(1)
    expect(result.err).toBe('')
    const { schema, accounts, failed } = reportIn(result)
    expect(schema).toBe('mingzhang.check/1')
    expect(failed).toEqual([])
    const [unit] = accounts
    expect(unit).toMatchObject({ file: '错数.json', organisation: current.organisation.name, year: 2023 })
    const errors = unit?.violations.filter(({ severity }) => severity === 'error') ?? []
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ difference: '100.00', suggestion: expect.any(String) })
    expect(errors[0]?.cells[0]).toMatchObject({ table: expect.any(String), amount: expect.any(String) })
    expect(unit?.executed.equations).toBeGreaterThan(100)
  })

  it('with a bureau’s own equations, from JSON and from a workbook', async () => {
    put('本局公式.json', JSON.stringify(equations))
    const book = utils.book_new()
    const row = ['市02', '支出决算表.合计.合计 ≤ 2元', '', '', '疑点']
    utils.book_append_sheet(book, utils.aoa_to_sheet([['本局公式'], [...EQUATION_HEADINGS], row]), '公式')
    put('本局公式.xlsx', new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' })))
    const json = await check('今年.json', '--equations', '本局公式.json', '--format', 'json')
    expect(json.code).toBe(1)
    expect(reportIn(json).accounts[0]?.violations.map(({ equation }) => equation)).toContain('市01')
    const { out } = await check('今年.json', '--equations', '本局公式.xlsx')
    expect(out).toContain('市02')
  })

  it('a workbook of published tables in 万元: rounding is no error, a wrong cell is named by sheet and address', async () => {
    await run(['compile', '今年.json', '--profile', '四川-2022', '--formats', 'xlsx', '-o', '公开'], { cwd: folder })
    const [file = ''] = readdirSync(join(folder, '公开')).filter((name) => name.endsWith('.xlsx'))
    const whose = ['--year', '2023', '--unit', current.organisation.name]
    expect((await check(join('公开', file), ...whose)).code).toBe(0)
    const book = read(readFileSync(join(folder, '公开', file)))
    const [sheet, address] = spoil(book, '支出决算表')
    put('错表.xlsx', new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' })))
    const result = await check('错表.xlsx', ...whose, '--format', 'json')
    const errors = reportIn(result).accounts[0]?.violations.filter(({ severity }) => severity === 'error') ?? []
    expect(errors).toHaveLength(1)
    expect(errors[0]?.cells).toContainEqual(expect.objectContaining({ sheet, address }))
  })

  it('an entry workbook: a wrong entry is named by sheet and address', async () => {
    await run(['template', '--profile', '四川-2022', '--from', '错数.json', '-o', '录入.xlsx'], { cwd: folder })
    const result = await check('录入.xlsx', '--previous', '上年.json', '--format', 'json')
    expect(result.code).toBe(1)
    const errors = reportIn(result).accounts[0]?.violations.filter(({ severity }) => severity === 'error') ?? []
    expect(errors).toHaveLength(1)
    expect(errors[0]?.cells).toContainEqual(
      expect.objectContaining({ sheet: '收入明细', address: expect.stringMatching(/^[A-Z]+\d+$/) }),
    )
  })

  it('many files: in their order, on threads, the bad one told and the rest checked', async () => {
    for (let number = 10; number < 50; number++) put(`各单位/${number}.json`, right)
    put('各单位/20.json', wrong)
    put('各单位/30.json', '{')
    put('各单位/说明.txt', 'no accounts')
    const result = await check('各单位', '--jobs', '2', '--format', 'json', '-o', '结果.json')
    expect(result.code).toBe(2)
    expect(result.err).toContain('30.json')
    const report = JSON.parse(readFileSync(join(folder, '结果.json'), 'utf8')) as CheckReport
    expect(report.failed).toHaveLength(1)
    expect(report.accounts.map(({ file }) => file.match(/\d+/)?.[0])).toEqual(
      Array.from({ length: 40 }, (_, index) => String(index + 10)).filter((name) => name !== '30'),
    )
    const { out } = await check('各单位', '--jobs', '2')
    expect(out).toContain('共 39 个单位：38 个没有错误和疑点，1 个有')
  })

  it('a bureau’s own equations as Excel saves csv; mistakes by row and column', async () => {
    const csv = [EQUATION_HEADINGS.join(','), '市03,支出决算表.合计.合计 ≤ 3元,"不超过3元，示例"'].join('\r\n')
    put('本局公式.csv', `\ufeff${csv}\r\n`)
    put('国标编码.csv', inGb18030(csv))
    for (const file of ['本局公式.csv', '国标编码.csv']) {
      const { accounts } = reportIn(await check('今年.json', '--equations', file, '--format', 'json'))
      expect(accounts[0]?.violations.map(({ formula }) => formula)).toContain('不超过3元，示例')
    }
    put('写错.csv', `本局公式\n\n编号,公式,程度\n市04,支出表.合计.合计 ≤ 1元,\n市05,支出决算表.合计.合计 ≤ 1元,严重\n`)
    const { code, err } = await check('今年.json', '--equations', '写错.csv')
    expect(code).toBe(2)
    expect(err).toContain('第4行“公式”栏（B4）第1个字符处：')
    expect(err).toMatch(/第5行“程度”栏（C5）：.*\p{Script=Han}/u)
    put('无表头.csv', '序号,内容\n1,x\n')
    expect((await check('今年.json', '--equations', '无表头.csv')).err).toContain('没有以“编号、公式”为表头')
  })

  it('an xlsx list: a row for each violation, the equations not executed with the reason, nothing a formula', async () => {
    const name = '=cmd|calc!A1'
    const spoiled = JSON.parse(wrong) as { organisation: { name: string } }
    put('清单/甲.json', JSON.stringify({ ...spoiled, organisation: { ...spoiled.organisation, name } }))
    put('清单/乙.json', right)
    put('清单/坏.json', '{')
    const result = await check('清单', '--format', 'xlsx', '-o', '清单.xlsx')
    expect(result.code).toBe(2)
    const { Sheets: sheets } = read(readFileSync(join(folder, '清单.xlsx')))
    const rowsOf = (sheet: string): Record<string, string>[] => utils.sheet_to_json(sheets[sheet] ?? {})
    const report = reportIn(await check('清单/甲.json', '--format', 'json'))
    const violations = rowsOf('不成立的等式')
    expect(violations.map((row) => [row.单位, row.等式编号, row.差额, row.可能原因])).toEqual(
      report.accounts[0]?.violations.map(({ equation, difference, suggestion }) => [
        name,
        equation,
        difference,
        suggestion,
      ]),
    )
    expect(violations[0]).toMatchObject({ 表: expect.any(String), 单元格: expect.stringContaining(' / ') })
    expect(rowsOf('未执行的等式')).toContainEqual(
      expect.objectContaining({ 等式编号: 'D13', 未执行的原因: expect.stringContaining('--previous'), 单位数: 2 }),
    )
    expect(rowsOf('无法审核')).toEqual([
      { 文件: expect.stringContaining('坏.json'), 原因: expect.stringContaining('JSON') },
    ])
    const cells = Object.values(sheets).flatMap((sheet) => Object.values(sheet) as { f?: string }[])
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([])
    expect((await check('清单', '--format', 'xlsx')).err).toContain('请用 -o 指定输出文件')
  })

  it('what it cannot work with: a message in Chinese, exit code 2', async () => {
    put('坏公式.json', JSON.stringify({ ...equations, 公式: [{ 编号: '市01', 公式: '支出表.合计.合计 ≤ 1元' }] }))
    put('别的.json', '{"schema":"x"}')
    for (const [words, message] of [
      [['没有.json'], '找不到'],
      [['别的.json'], '决算数据有'],
      [['今年.json', '--equations', '坏公式.json'], '第1条：公式第1个字符处'],
      [['今年.json', '--previous', '没有.json'], '找不到上年决算数据'],
      [['今年.json', '--previous', '今年.json'], '应为2022年度'],
      [['本局公式.xlsx'], '没有找到录入表或部门决算公开附表'],
    ] as const) {
      const { code, out, err } = await check(...words)
      expect(code, words.join(' ')).toBe(2)
      expect(out + err).toContain(message)
    }
  })
})
