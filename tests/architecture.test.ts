/** The house stands: floors, entrances, and every check in its list. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  CATEGORIES,
  type Category,
  CHECKS,
  type Check,
  EQUATION_CATALOGUE,
  renderEquations,
  renderRules,
} from '@mingzhang/audit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[]
  }
}

/** Run dependency-cruiser as `npm run check` does, in `folder`. */
function cruise(folder: string): Cruise {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'packages', 'apps', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (!stdout.startsWith('{')) throw new Error(stderr)
  return JSON.parse(stdout) as Cruise
}

describe('floors', () => {
  it('are kept by every module', () => {
    const { modules, summary } = cruise(root)
    expect(summary.violations).toEqual([])
    // A tool that cannot parse TypeScript sees no modules and finds no violation.
    const seen = modules.filter(({ source }) => /^(?:packages|apps)\/.*\.ts$/.test(source))
    expect(seen.length).toBeGreaterThan(20)
  })

  describe('when broken', () => {
    const house = mkdtempSync(join(tmpdir(), 'mingzhang-house-'))
    const write = (path: string, text: string) => {
      mkdirSync(join(house, path, '..'), { recursive: true })
      writeFileSync(join(house, path), text)
    }
    beforeAll(() => {
      for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
        cpSync(join(root, file), join(house, file))
      }
      mkdirSync(join(house, 'node_modules/@mingzhang'), { recursive: true })
      for (const room of ['accounts', 'disclosure']) {
        write(
          `packages/${room}/package.json`,
          JSON.stringify({ name: `@mingzhang/${room}`, exports: { '.': './index.ts' } }),
        )
        symlinkSync(join(house, 'packages', room), join(house, 'node_modules/@mingzhang', room), 'dir')
      }
      write('packages/disclosure/index.ts', "export * from './inner.ts'\n")
      write('packages/disclosure/inner.ts', 'export const inner = 1\n')
      write(
        'packages/accounts/index.ts',
        "import { inner } from '@mingzhang/disclosure'\nexport const upward = inner\n",
      )
      write(
        'apps/cli/main.ts',
        "import { inner } from '../../packages/disclosure/inner.ts'\nexport const deep = inner\n",
      )
      write('apps/cli/one.ts', "import { two } from './two.ts'\nexport const one = () => two\n")
      write('apps/cli/two.ts', "import { one } from './one.ts'\nexport const two = () => one\n")
    })
    afterAll(() => rmSync(house, { recursive: true, force: true }))

    it('are reported: an import from above, past an index, and in a circle', () => {
      const violations = cruise(house).summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)
      expect(violations).toContain('packages/accounts/index.ts: floor-1-accounts')
      expect(violations).toContain('apps/cli/main.ts: no-deep-import')
      expect(violations).toContain('apps/cli/one.ts: no-circular')
    })
  })
})

describe('checks', () => {
  const checksFolder = join(root, 'packages/audit/checks')

  /** Files of a category, or of all of them, that may hold a check. */
  const checkFiles = (...categories: Category[]): string[] =>
    (categories.length === 0 ? CATEGORIES : categories).flatMap((category) =>
      readdirSync(join(checksFolder, category))
        .filter((file) => /(?<!\.test)\.ts$/.test(file) && file !== 'index.ts')
        .map((file) => join(checksFolder, category, file)),
    )

  it('have unique ids', () => {
    const ids = CHECKS.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.length).toBeGreaterThan(0)
  })

  it.each(CATEGORIES)('of %s are in their list once', async (category) => {
    const exported = (await import(join(checksFolder, category, 'index.ts'))) as Record<string, readonly Check[]>
    const listed = Object.values(exported).flat()
    expect(listed.filter((check) => check.category !== category).map(({ id }) => id)).toEqual([])
    for (const check of listed) expect(CHECKS.filter((one) => one === check)).toHaveLength(1)

    const written: Check[] = []
    for (const file of checkFiles(category)) {
      written.push(...Object.values((await import(file)) as Record<string, unknown>).filter(isCheck))
    }
    expect(written.map(({ id }) => id).toSorted()).toEqual(listed.map(({ id }) => id).toSorted())
  })

  it('are each named in a test', async () => {
    const tests = readdirSync(join(root, 'packages/audit'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(root, 'packages/audit', file), 'utf8'))
      .join('\n')
    const untested: string[] = []
    for (const file of checkFiles()) {
      for (const [name, value] of Object.entries((await import(file)) as Record<string, unknown>)) {
        if (isCheck(value) && !tests.includes(name) && !tests.includes(value.id)) untested.push(value.id)
      }
    }
    expect(untested).toEqual([])
  })

  it('say what they say in Chinese, with a basis and an example', () => {
    for (const { id, title, basis, example } of CHECKS) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
      for (const text of [title, basis]) expect(text, id).toMatch(/\p{Script=Han}/u)
      expect(example.wrong, id).not.toBe('')
      expect(example.right, id).not.toBe(example.wrong)
    }
  })

  it('are documented as they are: docs/rules.md is current (npm run rules)', () => {
    expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(
      `${renderRules(CHECKS)}\n${renderEquations(EQUATION_CATALOGUE)}`,
    )
  })
})

const isCheck = (value: unknown): value is Check =>
  typeof value === 'object' && value !== null && 'run' in value && 'category' in value && 'example' in value
