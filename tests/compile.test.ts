/** `mingzhang compile` from outside: accounts in, a whole disclosure out, or nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Accounts, accountsToJson, sampleYears } from '@mingzhang/accounts'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-compile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const asJson = (accounts: Accounts): string => JSON.stringify(accountsToJson(accounts))
const { current, last } = sampleYears({ seed: 5, year: 2022 })
const file = put('决算.json', asJson(current))

let output = 0
/** Compile into a new folder; what it wrote, by name. */
async function compile(words: readonly string[]) {
  const into = join(folder, `输出${++output}`)
  const result = await run(['compile', ...words, '-o', into], { cwd: folder })
  const written = (() => {
    try {
      return readdirSync(into).sort()
    } catch {
      return []
    }
  })()
  return { ...result, into, written }
}

const SICHUAN = ['--profile', '四川-2022']
const { name } = current.organisation

describe('complete accounts', () => {
  it('become a report and its tables, named as a bureau expects; the audit finds nothing', async () => {
    const { code, written, into } = await compile([file, ...SICHUAN, '--formats', 'docx,html,xlsx', '--final'])
    expect(code).toBe(0)
    expect(written).toEqual(
      [`${name}2022年度部门决算.docx`, `${name}2022年度部门决算.html`, `${name}2022年度部门决算附表.xlsx`].sort(),
    )
    const report = join(into, `${name}2022年度部门决算.docx`)
    const tables = join(into, `${name}2022年度部门决算附表.xlsx`)
    const audited = await run(['audit', report, tables, '--together', '--severity', 'warning'], { cwd: folder })
    expect({ code: audited.code, out: audited.out }).toMatchObject({ code: 0 })
  })

  it('compare with last year’s own accounts', async () => {
    if (last === undefined) throw new Error('the sample has two years')
    const { previous: _, ...unknown } = current
    const bare = put('无上年.json', asJson(unknown))
    const before = put('上年.json', asJson(last))
    const draft = await compile([bare, ...SICHUAN, '--formats', 'html'])
    expect(draft.code).toBe(0)
    expect(draft.err).toContain('2021年度收、支总计')
    const whole = await compile([bare, ...SICHUAN, '--formats', 'html', '--previous', before, '--final'])
    expect(whole.code).toBe(0)
  })
})

describe('what is missing', () => {
  const { explanations: _, ...rest } = current
  const incomplete = put('缺原因.json', asJson({ ...rest, explanations: {}, previous: changed(current) }))

  it('is marked in a draft and listed', async () => {
    const { code, err, written, into } = await compile([incomplete, ...SICHUAN, '--formats', 'html'])
    expect(code).toBe(0)
    expect(err).toMatch(/这是草稿：还有\d+处须填写/)
    expect(err).toContain('收、支总计较上年变动的原因')
    expect(readFileSync(join(into, written[0] ?? ''), 'utf8')).toContain('【须填写：收、支总计较上年变动的原因】')
  })

  it('forbids a final version: exit code 1, no file', async () => {
    const { code, err, written } = await compile([incomplete, ...SICHUAN, '--final'])
    expect({ code, written }).toEqual({ code: 1, written: [] })
    expect(err).toContain('收入支出决算总体情况说明：收、支总计较上年变动的原因')
  })
})

function changed({ previous }: Accounts): Accounts['previous'] {
  return previous === undefined ? undefined : { ...previous, total: previous.total / 2n }
}

describe('what is not compiled: no file, in Chinese; exit code 1 for wrong data, 2 for what is no data', () => {
  const refused = async (words: readonly string[], message: string | RegExp, exitCode = 2): Promise<void> => {
    const { code, err, written } = await compile(words)
    expect({ code, written }).toEqual({ code: exitCode, written: [] })
    expect(err).toMatch(message)
  }

  it('a file that is not there, no JSON, or not accounts', async () => {
    await refused(['没有.json', ...SICHUAN], '找不到这个文件')
    await refused([put('坏.json', '{"year": 2022'), ...SICHUAN], 'JSON')
    await refused([put('别的.json', '{"year": "2022"}'), ...SICHUAN], /错误[\s\S]*organisation/)
  })

  it('accounts that contradict themselves', async () => {
    const [first, ...others] = current.income
    if (first === undefined) throw new Error('no income')
    const income = [{ ...first, amount: first.amount + 100n }, ...others]
    await refused([put('不平.json', asJson({ ...current, income })), ...SICHUAN], '勾稽关系不符', 1)
  })

  it('an unknown profile, format, or a profile with mistakes', async () => {
    await refused([file, '--profile', '火星-2022'], '没有“火星-2022”这个模板')
    await refused([file, ...SICHUAN, '--formats', 'docx,wps'], '没有“wps”这个值')
    await refused([file, '--profile', put('自备.yaml', 'extends: 四川-2022\nshares: half\n')], '地区模板有误：shares')
  })

  it('last year’s accounts of another year', async () => {
    await refused([file, ...SICHUAN, '--previous', file], '上年数据是2022年度的，应为2021年度', 1)
  })

  it('last year’s accounts that tell another total; what was rolled up is told how to be', async () => {
    if (last === undefined) throw new Error('the sample has two years')
    const before = put('上年数据.json', asJson(last))
    const { organisation } = current
    const other = { ...current, previous: changed(current) }
    const twice = { ...organisation, units: [...organisation.units, ...organisation.units] }
    const rolledUp = { ...other, organisation: twice }
    await refused(
      [put('他数.json', asJson(other)), ...SICHUAN, '--previous', before],
      '收、支总计：本年数据填的上年数为',
      1,
    )
    await refused([put('汇总.json', asJson(rolledUp)), ...SICHUAN, '--previous', before], 'roll-up --previous', 1)
  })
})

it('names of organisations cannot lead out of the folder', async () => {
  const organisation = { ...current.organisation, name: '../../外面/局' }
  const { code, written } = await compile([
    put('路径.json', asJson({ ...current, organisation })),
    ...SICHUAN,
    '--formats',
    'html',
  ])
  expect(code).toBe(0)
  expect(written).toEqual(['_.._外面_局2022年度部门决算.html'])
})
