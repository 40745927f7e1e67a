/** House rules about files: named for what they hold, and short. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const MOST_LINES = 400
/** Lists of data: one entry a line. */
const DATA = /[\\/]subjects[\\/]\w+-list\.ts$/
const SAYS_NOTHING = /(?:^|[-.])(?:utils?|helpers?|managers?|common|misc)(?:[-.]|$)/

const files = ['packages', 'apps', 'tests', 'bench', 'scripts', 'examples/source'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/](?:node_modules|dist)[\\/]/.test(path)),
)

it('sees the sources', () => {
  expect(files.length).toBeGreaterThan(50)
})

it('no file has a name that says nothing', () => {
  expect(files.filter((path) => SAYS_NOTHING.test(basename(path)))).toEqual([])
})

it(`no file is longer than ${MOST_LINES} lines`, () => {
  const written = files.filter((path) => !DATA.test(path))
  const lengths = written.map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
  expect(lengths.filter(({ lines }) => lines > MOST_LINES)).toEqual([])
})
