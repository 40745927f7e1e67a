/** `mingzhang diff --format docx` from outside: a disclosure with tracked changes, or nothing. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Accounts, accountsToJson, sampleYears } from '@mingzhang/accounts'
import { type Block, readDocument } from '@mingzhang/documents'
import { afterAll, describe, expect, it } from 'vitest'
import { changesIn, settledChanges } from '../packages/documents/write/docx/settled-changes.ts'
import { run } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-revision-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, accounts: Accounts): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(accountsToJson(accounts)))
  return path
}
const { current, last } = sampleYears({ seed: 5, year: 2022 })
const corrected: Accounts = { ...current, organisation: { ...current.organisation, duties: ['管理计量和标准化工作'] } }
const paths = { current: write('送审.json', current), corrected: write('修改.json', corrected) }

async function compiled(path: string): Promise<unknown[]> {
  const into = mkdtempSync(join(folder, '公开-'))
  await run(['compile', path, '--profile', '四川-2022', '--formats', 'docx', '-o', into], { cwd: folder })
  return texts(readFileSync(join(into, readdirSync(into)[0] ?? '')))
}

async function texts(bytes: Uint8Array): Promise<unknown[]> {
  const { blocks } = await readDocument({ file: '决算.docx', bytes })
  return blocks.flatMap((block: Block): unknown[] => {
    if (block.kind === 'chart') return []
    const { place: _, ...rest } = block
    return block.kind === 'paragraph' ? [rest] : [block.cells.map(({ place: _, ...cell }) => cell)]
  })
}

async function revise(before: string, after: string, ...more: string[]) {
  const output = join(folder, `修订${readdirSync(folder).length}.docx`)
  const words = ['diff', before, after, '--format', 'docx', '--profile', '四川-2022', '-o', output]
  const result = await run([...words, ...more], { cwd: folder })
  return { ...result, output, bytes: existsSync(output) ? readFileSync(output) : undefined }
}

const none = new Uint8Array()

describe('a disclosure with tracked changes', () => {
  it('is the later one with all of them accepted, the earlier one with all rejected; exit code 1', async () => {
    const { code, err, bytes = none } = await revise(paths.current, paths.corrected)
    expect([code, err]).toEqual([1, expect.stringContaining('已写好修订稿：')])
    expect(changesIn(bytes).deleted).toBeGreaterThan(1)
    expect(await texts(settledChanges(bytes, 'accepted'))).toEqual(await compiled(paths.corrected))
    expect(await texts(settledChanges(bytes, 'rejected'))).toEqual(await compiled(paths.current))
  })

  it('shows a year beside the one before; the audit reads it as accepted and finds nothing', async () => {
    if (last === undefined) throw new Error('no last year')
    const { output, bytes = none } = await revise(write('上年.json', last), paths.current)
    expect(changesIn(bytes).inserted).toBeGreaterThan(300)
    const audited = await run(['audit', output, '--severity', 'warning'], { cwd: folder })
    expect({ code: audited.code, out: audited.out }).toMatchObject({ code: 0 })
  })

  it('has no changes where nothing changed; exit code 0', async () => {
    const { code, bytes = none } = await revise(paths.current, paths.current)
    expect([code, changesIn(bytes)]).toEqual([0, { inserted: 0, deleted: 0 }])
  })

  it('compares with last year’s accounts where they are given, and tells what is missing where not', async () => {
    if (last === undefined) throw new Error('no last year')
    const { previous: _, ...bare } = corrected
    const path = write('无上年.json', bare)
    const { bytes = none } = await revise(path, path, '--previous', write('上年.json', last))
    expect(await texts(bytes)).toEqual(await compiled(paths.corrected))
    expect((await revise(path, path)).err).toMatch(/新稿是草稿：还有\d+处须填写/)
  })
})

it.each([
  [['--profile', '四川-2022'], '请用 -o 指定输出文件'],
  [['-o', '修订稿.docx'], '请用 --profile 指定模板'],
  [['-o', '修订稿.docx', '--profile', '火星-2022'], '没有“火星-2022”这个模板'],
])('says what is wrong with %j, and writes nothing', async (words, message) => {
  const { code, err } = await run(['diff', paths.current, paths.corrected, '--format', 'docx', ...words], {
    cwd: folder,
  })
  expect([code, err]).toEqual([2, expect.stringContaining(message)])
  expect(existsSync(join(folder, '修订稿.docx'))).toBe(false)
})

it('options of a revision go with docx alone; accounts that contradict themselves are refused', async () => {
  const { code, err } = await run(['diff', paths.current, paths.corrected, '--profile', '四川-2022'], { cwd: folder })
  expect([code, err]).toEqual([2, expect.stringContaining('只用于 --format docx')])
  const income = current.income.map((one, at) => (at === 0 ? { ...one, amount: one.amount + 100n } : one))
  const refused = await revise(paths.current, write('不平.json', { ...current, income }))
  expect([refused.code, refused.err, refused.bytes]).toEqual([1, expect.stringContaining('勾稽关系不符'), undefined])
})
