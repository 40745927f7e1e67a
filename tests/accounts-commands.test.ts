/** Commands about accounts, from outside: real files, a process of its own. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Accounts,
  accountsFromJson,
  accountsToJson,
  isUnsettled,
  rollUp,
  sampleDepartment,
  sampleYears,
} from '@mingzhang/accounts'
import { type Block, readDocument } from '@mingzhang/documents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './program.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-accounts-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function accountsIn(path: string): Accounts {
  const { accounts, mistakes } = accountsFromJson(JSON.parse(readFileSync(path, 'utf8')))
  if (accounts === undefined) throw new Error(JSON.stringify(mistakes))
  return accounts
}

const filesIn = (path: string): string[] => readdirSync(path).filter((name) => name.endsWith('.json'))

describe('mingzhang sample', () => {
  it('writes a department, the same for the same seed', async () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')]
    for (const output of [one, two]) {
      const { code, out, err } = await run(['sample', '--seed', '11', '-o', output])
      expect([code, out, err]).toEqual([0, '', `已写出1份决算数据：${output}\n`])
    }
    const [name = ''] = filesIn(one)
    expect(name).toMatch(/^001-.+20\d\d年度决算数据\.json$/)
    expect(readFileSync(join(one, name), 'utf8')).toBe(readFileSync(join(two, name), 'utf8'))
  })

  it('writes many departments, and the units of one with the year before', async () => {
    const many = join(folder, 'many')
    expect((await run(['sample', '--departments', '5', '--year', '2022', '-o', many])).code).toBe(0)
    expect(filesIn(many).map((name) => accountsIn(join(many, name)).year)).toEqual([2022, 2022, 2022, 2022, 2022])
    const units = join(folder, 'units')
    expect((await run(['sample', '--units', '6', '--last-year', '-o', units])).code).toBe(0)
    const years = [units, join(units, '上年')].map((path) => filesIn(path).map((name) => accountsIn(join(path, name))))
    expect(years.map((accounts) => accounts.length)).toEqual([6, 6])
    const [now, before] = years.map(([first]) => first)
    expect(now?.previous?.general).toBe(
      before?.expenditure.entries.reduce((sum, one) => (one.source === 'general' ? sum + one.amount : sum), 0n),
    )
  })

  it.each([
    [['sample'], '缺少选项 -o, --output <文件夹>。'],
    [['sample', '-o', 'x', '--units', '0'], '选项 --units 应为正整数，不能是“0”。'],
    [['sample', '-o', 'x', '--units', '2', '--departments', '2'], '不能与另一个所给的选项同时使用'],
    [['sample', '-o', 'x', '--year', '1999'], '没有1999年度的科目表'],
  ])('says what is wrong with %j', async (words, message) => {
    const { code, err } = await run(words, { cwd: folder })
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})

/** A folder of the units of a department, each changed first. */
function unitsIn(
  name: string,
  change: (accounts: Accounts, index: number) => Accounts = (accounts) => accounts,
): string {
  const path = join(folder, name)
  mkdirSync(path)
  let index = 0
  for (const { current } of sampleDepartment({ seed: 3, units: 12 })) {
    const accounts = change(current, index++)
    writeFileSync(join(path, `${accounts.organisation.code}.json`), JSON.stringify(accountsToJson(accounts)))
  }
  return path
}

const textsOf = (block: Block): string[] => (block.kind === 'table' ? block.cells.map(({ text }) => text) : [])

describe('mingzhang roll-up', () => {
  it('writes the department and what passed between its units', async () => {
    const units = unitsIn('matched')
    const [output, sheet] = [join(folder, '汇总.json'), join(folder, '对账.xlsx')]
    const { code, out } = await run(['roll-up', units, '--name', '甲局', '-o', output, '--reconciliation', sheet])
    expect(code).toBe(0)
    expect(out).toMatch(/支出总计 +[\d.]+ +[\d.]+ +[\d.]+\n/)
    expect(out).toContain('须核对0笔')
    const accounts = accountsIn(output)
    expect([accounts.organisation.name, accounts.organisation.units.length]).toEqual(['甲局', 12])
    expect(accounts.income.some(({ kind }) => kind === 'superior')).toBe(false)
    const { blocks } = await readDocument({ file: sheet, bytes: readFileSync(sheet) })
    const settled = blocks.flatMap(textsOf).filter((text) => text === '相符，已抵消')
    expect(settled.length).toBe(Number(/往来(\d+)笔/.exec(out)?.[1]))
  })

  it('tells of transfers that do not agree, and ends with 1', async () => {
    const units = unitsIn('different', (accounts) => ({
      ...accounts,
      income: accounts.income.map((one) => (one.kind === 'superior' ? { ...one, amount: one.amount - 1n } : one)),
    }))
    const { code, out } = await run(['roll-up', units, '--name', '甲局', '-o', join(folder, '不符.json')])
    expect(code).toBe(1)
    expect(out).toContain('金额不符，按较小数抵消（上级补助收入 / 对附属单位补助支出）')
  })

  it('writes every level into a folder', async () => {
    const output = join(folder, '各级')
    expect((await run(['roll-up', unitsIn('levels'), '--name', '甲局', '-o', `${output}/`])).code).toBe(0)
    const sizes = filesIn(output).map((name) => accountsIn(join(output, name)).organisation.units.length)
    expect(sizes.sort((a, b) => b - a)).toEqual([12, 5, 4])
  })

  it.each([
    [
      'another year',
      (accounts: Accounts, index: number) => (index === 3 ? { ...accounts, year: 2000 } : accounts),
      '2000年度',
    ],
    [
      'a unit that comes twice',
      (accounts: Accounts, index: number) =>
        index === 3
          ? {
              ...accounts,
              organisation: {
                ...accounts.organisation,
                code: '另一文件',
                units: [{ name: '甲', kind: '行政单位' as const, code: 'x' }],
              },
            }
          : index === 4
            ? {
                ...accounts,
                organisation: {
                  ...accounts.organisation,
                  units: [{ name: '甲', kind: '行政单位' as const, code: 'x' }],
                },
              }
            : accounts,
      '重复',
    ],
  ])('refuses %s and writes nothing', async (name, change, message) => {
    const output = join(folder, `${name}.json`)
    const { code, err } = await run(['roll-up', unitsIn(name, change), '--name', '甲局', '-o', output])
    expect([code, err, existsSync(output)]).toEqual([1, expect.stringContaining(message), false])
  })

  it('adds up many files on several threads as on one, and leaves projects out when told to', async () => {
    const path = join(folder, 'threads')
    mkdirSync(path)
    const members = [...sampleDepartment({ seed: 9, units: 8 })].map(({ current }) => current)
    const copies = Array.from({ length: 33 }, (_, copy) =>
      members.map((member) => {
        const { name, code, superior } = member.organisation
        const renamed = (text: string | undefined): string => `${copy}-${text}`
        const own = { name: renamed(name), kind: member.organisation.units[0]?.kind ?? '其他' }
        const organisation = { ...member.organisation, name: own.name, code: renamed(code), units: [own] }
        return {
          ...member,
          organisation: superior === undefined ? organisation : { ...organisation, superior: renamed(superior) },
        }
      }),
    ).flat()
    for (const [index, accounts] of copies.entries())
      writeFileSync(join(path, `${index}.json`), JSON.stringify(accountsToJson(accounts)))
    const output = join(folder, 'threads.json')
    const { code } = await run(['roll-up', path, '--no-projects', '--name', '甲局', '-o', output])
    const alone = rollUp(
      copies.map((accounts) => ({ ...accounts, projects: [] })),
      { name: '甲局' },
    )
    expect(accountsIn(output)).toEqual(alone.accounts)
    expect(code).toBe(alone.reconciliation.transfers.some(isUnsettled) ? 1 : 0)
  })

  it('takes the accounts of one year where a folder holds several, and says what it left out', async () => {
    const units = unitsIn('years')
    mkdirSync(join(units, '上年'))
    const [first = ''] = filesIn(units)
    const { year, ...accounts } = accountsIn(join(units, first))
    writeFileSync(join(units, '上年', first), JSON.stringify(accountsToJson({ ...accounts, year: year - 1 })))
    const output = join(folder, 'years.json')
    const command = ['roll-up', units, '--name', '甲局', '-o', output]
    expect(await run(command)).toMatchObject({ code: 1, err: expect.stringContaining('请只选一个年度的') })
    expect(await run([...command, '--year', String(year)])).toMatchObject({
      err: expect.stringContaining('另有1份是其他年度的，没有汇总'),
    })
    expect(accountsIn(output).year).toBe(year)
    const nowhere = join(folder, 'no year.json')
    const none = await run(['roll-up', units, '--name', '甲局', '-o', nowhere, '--year', String(year + 1)])
    expect([none.code, none.err, existsSync(nowhere)]).toEqual([1, expect.stringContaining('没有'), false])
  })

  it('never writes over what it reads', async () => {
    const units = unitsIn('kept')
    const [first = ''] = filesIn(units)
    const { code, err } = await run(['roll-up', units, '--name', '甲局', '-o', join(units, first)])
    expect([code, err]).toEqual([2, expect.stringContaining('会覆盖')])
  })

  it('says where a file is no accounts', async () => {
    const units = unitsIn('broken')
    writeFileSync(join(units, 'zz.json'), '{"schema":"mingzhang.accounts/1","year":"二〇二三"}')
    const { code, err } = await run(['roll-up', units, '--name', '甲局', '-o', join(folder, 'broken.json')])
    expect([code, err]).toEqual([2, expect.stringMatching(/zz\.json[\s\S]*year/)])
  })
})

describe('mingzhang diff', () => {
  const write = (name: string, accounts: Accounts): string => {
    const path = join(folder, name)
    writeFileSync(path, JSON.stringify(accountsToJson(accounts)))
    return path
  }
  const { current, last } = sampleYears(3)
  const renamed: Accounts = { ...current, organisation: { ...current.organisation, name: '另一个局' } }

  it('says nothing of the same, and ends with 0', async () => {
    const path = write('同.json', current)
    expect(await run(['diff', path, path])).toMatchObject({ code: 0, out: expect.stringContaining('没有变动。') })
  })

  it('tells what changed, largest first, and ends with 1', async () => {
    if (last === undefined) throw new Error('no last year')
    const { code, out } = await run(['diff', write('上年.json', last), write('本年.json', current)])
    expect(code).toBe(1)
    expect(out).toMatch(/《收入支出决算总表》\d+处变动（元）\n {2}\S+｜决算数 +[\d.]+ +[\d.]+ +[+-][\d.]+/)
  })

  it('writes JSON and a workbook', async () => {
    const paths = [write('甲.json', current), write('乙.json', renamed)]
    const { out } = await run(['diff', ...paths, '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({
      schema: 'mingzhang.diff/1',
      tables: [],
      matters: [{ group: '单位', name: '名称', before: current.organisation.name, after: '另一个局' }],
    })
    const sheet = join(folder, '变动.xlsx')
    expect((await run(['diff', ...paths, '--format', 'xlsx', '-o', sheet])).code).toBe(1)
    const { blocks } = await readDocument({ file: sheet, bytes: readFileSync(sheet) })
    expect(blocks.flatMap(textsOf)).toEqual(expect.arrayContaining([current.organisation.name, '另一个局']))
  })

  it.each([
    [['diff'], '没有给出原决算数据。'],
    [['diff', '没有.json', '没有.json'], '找不到'],
  ])('says what is wrong with %j', async (words, message) => {
    const { code, err } = await run(words, { cwd: folder })
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})
