/** From accounts to a workbook that people fill in, and back: the program from outside, on real files. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import { type Accounts, accountsJsonSchema, accountsToJson, sampleAccounts } from '@mingzhang/accounts'
import { type Cell, type Document, readDocument } from '@mingzhang/documents'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLAIN_SHAPE, publishedWorkbook } from '../packages/disclosure/gather/tables/published-workbook.ts'
import { type Run, run } from './program.ts'
import { skippedWithout } from './system-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-import-'))
const mingzhang = (...words: string[]): Promise<Run> => run(words, { cwd: folder })
const at = (name: string): string => join(folder, name)
const json = (name: string): unknown => JSON.parse(readFileSync(at(name), 'utf8'))

const ACCOUNTS: Accounts = sampleAccounts({ seed: 3, year: 2022 })

/** The workbook with something replaced in the XML of its sheets. */
function edited(name: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(readFileSync(at(name)))
  for (const [path, bytes] of Object.entries(parts))
    if (path.startsWith('xl/worksheets/sheet')) parts[path] = strToU8(edit(strFromU8(bytes)))
  return zipSync(parts)
}

beforeAll(async () => {
  writeFileSync(at('数据.json'), `${JSON.stringify(accountsToJson(ACCOUNTS), null, 2)}\n`)
  await mingzhang('template', '--profile', '四川-2022', '-o', '决算.xlsx', '--from', '数据.json')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('mingzhang template', () => {
  it('writes a blank workbook for a year and a unit, which import asks to fill in', async () => {
    const made = await mingzhang(
      'template',
      '--profile',
      '上海-2024',
      '-o',
      '空表.xlsx',
      '--year',
      '2024',
      '--unit',
      '某局',
    )
    expect([made.code, made.err]).toEqual([0, '已生成录入表：空表.xlsx\n'])
    const { code, out } = await mingzhang('import', '空表.xlsx', '-o', '空.json')
    expect(code).toBe(1)
    expect(out).toContain('【不能采用】封面!B16：“单位性质”没有填写。请补填。')
    expect(existsSync(at('空.json'))).toBe(false)
  })

  it('refuses a profile that is not there, a file of another kind, the data of another year', async () => {
    for (const words of [
      ['--profile', '月球-2024', '-o', '甲.xlsx'],
      ['--profile', '四川-2022', '-o', '甲.docx'],
      ['--profile', '四川-2022', '-o', '甲.xlsx', '--from', '数据.json', '--year', '2021'],
    ]) {
      const { code, err } = await mingzhang('template', ...words)
      expect(code, err).toBe(2)
      expect(err).toMatch(/\p{Script=Han}/u)
    }
    expect(existsSync(at('甲.xlsx'))).toBe(false)
  })
})

describe('mingzhang import', () => {
  it('reads the workbook that was filled with accounts as the very same accounts', async () => {
    const { code, out } = await mingzhang('import', '决算.xlsx', '-o', '回.json', '--report', '报告.json')
    expect(code, out).toBe(0)
    expect(readFileSync(at('回.json'), 'utf8')).toBe(readFileSync(at('数据.json'), 'utf8'))
    expect(json('报告.json')).toMatchObject({ schema: 'mingzhang.import/1', imported: true, notes: [] })
  })

  it('takes published tables, and JSON that holds accounts', async () => {
    const ids = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'] as const
    writeFileSync(at('附表.xlsx'), await publishedWorkbook(ACCOUNTS, ids, PLAIN_SHAPE))
    const tables = await mingzhang('import', '附表.xlsx', '-o', '附表.json')
    expect(tables.code, tables.out).toBe(0)
    expect(json('附表.json')).toMatchObject({ year: 2022, organisation: { name: ACCOUNTS.organisation.name } })
    const { SheetNames, Sheets } = read(readFileSync(at('附表.xlsx')))
    const pages = SheetNames.flatMap((name) => Sheets[name] ?? []).map((sheet) => utils.sheet_to_html(sheet))
    writeFileSync(at('网页.xls'), `<html><body>${pages.join('')}</body></html>`)
    const page = await mingzhang('import', '网页.xls', '-o', '网页.json')
    expect(page.code, page.out).toBe(0)
    expect(json('网页.json')).toEqual(json('附表.json'))
    const again = await mingzhang('import', '附表.json', '-o', '又.json', '--year', '2022')
    expect(again.code, again.out).toBe(0)
    expect(json('又.json')).toEqual(json('附表.json'))
    expect((await mingzhang('import', '附表.json', '-o', '错年.json', '--year', '2021')).code).toBe(1)
    expect(existsSync(at('错年.json'))).toBe(false)
  })

  it('says which cell cannot be taken and what to do, writes nothing, and tells by its exit code', async () => {
    // the first amount of expenditure becomes a formula that would start a program
    const bytes = edited('决算.xlsx', (xml) =>
      xml.includes('本年支出') || !xml.includes('r="H6"')
        ? xml
        : xml.replace(/<c r="H6"( s="\d+")?><v>[^<]*<\/v><\/c>/, `<c r="H6"$1><f>cmd|'/C calc'!A0</f><v>1</v></c>`),
    )
    writeFileSync(at('坏.xlsx'), bytes)
    const { code, out } = await mingzhang('import', '坏.xlsx', '-o', '坏.json', '--report', '坏报告.json')
    expect(code).toBe(1)
    expect(out).toContain('【不能采用】支出明细!H6“1.00”：“金额”公式引用了本工作簿以外的内容，未采用。请改为填写数值。')
    expect(existsSync(at('坏.json'))).toBe(false)
    expect(json('坏报告.json')).toMatchObject({
      imported: false,
      notes: [{ severity: 'refused', place: { sheet: '支出明细', address: 'H6' } }],
    })
  })

  it('takes rows that are hidden, and says so', async () => {
    writeFileSync(
      at('隐藏.xlsx'),
      edited('决算.xlsx', (xml) => xml.replace('<row r="6"', '<row r="6" hidden="1"')),
    )
    const { code, out } = await mingzhang('import', '隐藏.xlsx', '-o', '隐藏.json')
    expect(code, out).toBe(0)
    expect(out).toContain('【提示】支出明细!A6：有 1 行处于隐藏状态')
    expect(json('隐藏.json')).toEqual(json('数据.json'))
  })

  it('cannot work with files that are damaged, no workbook, no accounts, or would be written over', async () => {
    writeFileSync(at('坏压缩.xlsx'), 'PK\u0003\u0004 not a zip')
    writeFileSync(at('文字.txt'), '部门决算')
    writeFileSync(
      at('别的.xlsx'),
      await publishedWorkbook(ACCOUNTS, ['T1'], PLAIN_SHAPE, (sheets) => {
        sheets.splice(0, 1, {
          name: '通讯录',
          rows: [
            ['姓名', '电话'],
            ['甲', '1'],
          ],
          merges: [],
        })
      }),
    )
    for (const file of ['坏压缩.xlsx', '文字.txt', '别的.xlsx', '没有.xlsx']) {
      const { code, err } = await mingzhang('import', file, '-o', '无.json')
      expect(code, `${file} ${err}`).toBe(2)
      expect(err).toContain(file)
    }
    expect((await mingzhang('import', '数据.json', '-o', '数据.json')).code).toBe(2)
    expect(existsSync(at('无.json'))).toBe(false)
  })
})

describe('mingzhang subjects import', () => {
  it('keeps the official list of a year, tells how it differs, and import knows its subjects', async () => {
    const codes = ['201', '一般公共服务支出', '20188', '新设事务', '2018801', '新设支出']
    const csv = codes.flatMap((code, index) => (index % 2 === 0 ? [`${code},${codes[index + 1]}`] : [])).join('\n')
    writeFileSync(at('官方科目.csv'), `科目编码,科目名称\n${csv}\n`)
    const { code, out, err } = await mingzhang(
      'subjects',
      'import',
      '官方科目.csv',
      '--year',
      '2022',
      '-o',
      '科目.json',
    )
    expect(code, err).toBe(0)
    expect(out).toContain('已导入 2022 年度科目 3 个')
    expect(out).toContain('2018801 新设支出')
    const income = [{ subject: '2018801', kind: 'general', amount: '1.00' }]
    writeFileSync(at('新科目.json'), JSON.stringify({ ...Object(accountsToJson(ACCOUNTS)), income }))
    await mingzhang(
      'template',
      '--profile',
      '通用',
      '-o',
      '新科目.xlsx',
      '--from',
      '新科目.json',
      '--subjects',
      '科目.json',
    )
    const without = await mingzhang('import', '新科目.xlsx', '-o', '新.json')
    expect(without.out).toContain('收入明细!A6“2018801”：科目表中没有编码 2018801')
    expect(without.code).toBe(1)
    const taken = await mingzhang('import', '新科目.xlsx', '-o', '新.json', '--subjects', '科目.json')
    expect(taken.code, taken.out).toBe(0)
    expect(json('新.json')).toMatchObject({ subjectNames: { '20188': '新设事务', '2018801': '新设支出' } })
  })
})

it('mingzhang schema prints the JSON Schema of accounts', async () => {
  const { code, out } = await mingzhang('schema')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual(accountsJsonSchema())
})

describe.skipIf(skippedWithout('soffice'))('the entry workbook in LibreOffice', () => {
  const cells = ({ blocks }: Document): Map<string, Cell> =>
    new Map(
      blocks.flatMap((block) =>
        block.kind === 'table'
          ? block.cells.map((cell): [string, Cell] => [`${cell.place.sheet}!${cell.place.address}`, cell])
          : [],
      ),
    )
  const read = (name: string): Promise<Document> => readDocument({ file: name, bytes: readFileSync(at(name)) })
  const convert = (name: string, format: string, output: string): void => {
    execFileSync('soffice', [
      `-env:UserInstallation=file://${at('profile')}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      at(output),
      at(name),
    ])
  }

  it('computes every formula to what was written, and is imported as before', { timeout: 120_000 }, async () => {
    // without stored results LibreOffice has to compute them
    const bytes = edited('决算.xlsx', (xml) => xml.replace(/<\/f><v>[^<]*<\/v>|<\/f><v\/>/g, '</f>'))
    writeFileSync(at('未计算.xlsx'), bytes)
    convert('未计算.xlsx', 'xlsx', '重算')
    const [ours, theirs] = [cells(await read('决算.xlsx')), cells(await read('重算/未计算.xlsx'))]
    const computed = [...ours].filter(([, { stored }]) => stored?.formula !== undefined)
    expect(computed.length).toBeGreaterThan(1000)
    expect(computed.filter(([address, { text }]) => theirs.get(address)?.text !== text)).toEqual([])
    convert('决算.xlsx', 'xls', '重算')
    for (const file of ['重算/未计算.xlsx', '重算/决算.xls']) {
      const { code, out } = await mingzhang('import', file, '-o', '重算.json')
      expect(code, out).toBe(0)
      expect(json('重算.json'), file).toEqual(json('数据.json'))
    }
  })
})
