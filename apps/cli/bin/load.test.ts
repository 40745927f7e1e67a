import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-load-'))
const entry = join(folder, 'entry.cjs')
const code = `${entry}.code`
const LOAD = fileURLToPath(new URL('load.cjs', import.meta.url))

writeFileSync(entry, "const { twice } = require('./part.cjs')\nmodule.exports = async (value) => twice(value)\n")
writeFileSync(
  join(folder, 'part.cjs'),
  "const { sep } = require('node:path')\nexports.twice = (value) => 2 * value + sep + '明账'\n",
)
writeFileSync(
  join(folder, 'run.cjs'),
  `const { load } = require(${JSON.stringify(LOAD)})\nload(${JSON.stringify(entry)})(21).then(console.log)\n`,
)

function run(environment: Record<string, string> = {}): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'run.cjs')], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  return stdout + stderr
}

describe('a built file', () => {
  const answer = run()
  beforeEach(() => run({ MINGZHANG_KEEP_COMPILED_CODE: '1' }))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('answers without compiled code, and keeps none unless told', () => {
    expect(answer).toMatch(/^42[\\/]明账\n$/)
    rmSync(code)
    run()
    expect(existsSync(code)).toBe(false)
  })

  it('answers the same from its compiled code', () => {
    expect(existsSync(code)).toBe(true)
    expect(existsSync(join(folder, 'part.cjs.code'))).toBe(true)
    expect(run()).toBe(answer)
  })

  it.each([
    ['cut short', (kept: Buffer) => kept.subarray(0, kept.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of another engine', (kept: Buffer) => Buffer.concat([Buffer.from('another '), kept])],
  ])('answers the same where its compiled code is %s', (_, damage) => {
    writeFileSync(code, damage(readFileSync(code)))
    expect(run()).toBe(answer)
  })
})
