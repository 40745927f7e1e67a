/** Commands about accounts, from outside: real files, a process of its own. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Accounts, accountsFromJson } from '@mingzhang/accounts'
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
