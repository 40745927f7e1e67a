import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submissionsOf } from './submissions.ts'
import { walk } from './walk.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-walk-'))
const put = (...names: string[]): void => {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), name)
  }
}
const walked = async (name: string): Promise<string[]> => {
  const found: string[] = []
  for await (const path of walk(join(folder, name))) found.push(relative(join(folder, name), path))
  return found
}
const together = async (paths: string[], joined = false): Promise<string[][]> =>
  (
    await submissionsOf(
      paths.map((path) => join(folder, path)),
      joined,
      join(folder, 'unpacked'),
    )
  ).map(({ sources }) => sources.map(({ name }) => relative(folder, name)))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('walk', () => {
  beforeAll(() => {
    put('tree/10.docx', 'tree/9.docx', 'tree/.git/a.txt', 'tree/~$9.docx', 'tree/picture.png', 'tree/deep/er/a.PDF')
    symlinkSync(join(folder, 'tree'), join(folder, 'tree/deep/loop'), 'dir')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'tree/broken.txt'))
  })

  it('finds documents in order, through a loop of links, past hidden files, locks and other types', async () => {
    expect(await walked('tree')).toEqual(['9.docx', '10.docx', 'deep/er/a.PDF'])
  })
})

describe('submissions', () => {
  beforeAll(() => {
    put('unit/附表.xlsx', 'unit/说明.docx', 'two/a.docx', 'two/b.docx', 'two/c.xlsx', 'tables/a.xlsx', 'tables/b.xlsx')
  })

  it('join a report with the tables that lie beside it in a folder, the report first', async () => {
    expect(await together(['unit'])).toEqual([['unit/说明.docx', 'unit/附表.xlsx']])
  })

  it('do not guess where a folder holds two reports, or none', async () => {
    expect(await together(['two'])).toEqual([['two/a.docx'], ['two/b.docx'], ['two/c.xlsx']])
    expect(await together(['tables'])).toEqual([['tables/a.xlsx'], ['tables/b.xlsx']])
  })

  it('keep files apart that are named one by one, unless told', async () => {
    expect(await together(['unit/说明.docx', 'unit/附表.xlsx'])).toHaveLength(2)
    expect(await together(['two/a.docx', 'unit/附表.xlsx'], true)).toEqual([['two/a.docx', 'unit/附表.xlsx']])
  })

  it('name a file once, however often it is given', async () => {
    expect(await together(['two', 'two/a.docx', 'two/../two/b.docx'])).toHaveLength(3)
  })
})
