/** Make a clone ready to run: install what the lock file lists, build what changed. Says nothing when there is nothing to do. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

if (!installed()) step('Installing dependencies (npm ci)', npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
if (newestSource() > builtAt()) step('Building', process.execPath, [join(root, 'scripts/build.mjs')])

/** Whether node_modules holds what package-lock.json lists, as npm's own record of it says. */
function installed() {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const present = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, entry]) => !path.startsWith('node_modules/') || entry.optional || present[path]?.version === entry.version,
  )
}

function builtAt() {
  const main = join(root, 'apps/cli/dist/main.cjs')
  return existsSync(main) ? statSync(main).mtimeMs : 0
}

/** Time of the last change of anything that goes into the bundle. */
function newestSource() {
  let newest = statSync(join(root, 'package-lock.json')).mtimeMs
  for (const folder of ['packages', 'apps', 'scripts'].map((name) => join(root, name))) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (path.includes('node_modules') || path.includes(`${join('cli', 'dist')}`)) continue
      newest = Math.max(newest, statSync(path).mtimeMs)
    }
  }
  return newest
}

function step(what, program, options) {
  process.stderr.write(`${what} …\n`)
  const { status, error } = spawnSync(program, options, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status === 0) return
  process.stderr.write(`${what} failed${error === undefined ? '' : `: ${error.message}`}\n`)
  process.exit(status ?? 1)
}
