/** Have the built program do its work once over the examples, so that the code it runs is kept compiled. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Above every exit code of the program that says that it has worked. */
const FAILED = 2

export function keepCompiledCode(root) {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  const examples = join(root, 'examples')
  const accounts = (year) => {
    const held = join(examples, '决算数据', year)
    return readdirSync(held)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(held, name))
  }
  const [current, last] = [accounts('2023年度'), accounts('2022年度')]
  const reports = join(examples, 'clean')
  const runs = [
    ['audit', reports, '--jobs', '1', '--format', 'json', '-o', join(folder, 'report.json')],
    ['compile', ...current, '--previous', ...last, '--profile', '四川-2022', '-o', join(folder, 'compiled')],
    ['extract', join(folder, 'compiled'), '--jobs', '1', '-o', join(folder, 'extracted')],
    ['check', ...current, '--format', 'json', '-o', join(folder, 'checked.json')],
  ]
  try {
    for (const words of runs) run(root, words)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(root, words) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'apps/cli/bin/mingzhang.cjs'), ...words], {
    env: { ...process.env, MINGZHANG_KEEP_COMPILED_CODE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status === null || status >= FAILED) throw new Error(`mingzhang ${words[0]}: ${stderr}`)
}
