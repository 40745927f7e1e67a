/** Build the command line program into apps/cli/dist, and keep its code compiled. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'
import { keepCompiledCode } from './compiled-code.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'apps/cli/dist')
/** Entries of the worker threads. */
const WORKERS = {
  worker: 'apps/cli/batch/worker.ts',
  'extract-worker': 'apps/cli/extract/extract-worker.ts',
  'check-worker': 'apps/cli/check/check-worker.ts',
  'typesetting-worker': 'apps/cli/compile/typesetting-worker.ts',
  'roll-up-worker': 'apps/cli/roll-up/roll-up-worker.ts',
}

/** What a thread requires to have its function loaded as the program is. */
const threadModule = (name) => `const { resolve } = require('node:path')
const { load } = require('../bin/load.cjs')

module.exports = load(resolve(__dirname, '${name}.cjs'))
`

try {
  await bundle(root, { main: 'apps/cli/main.ts', ...WORKERS }, folder, 'cjs')
  for (const name of Object.keys(WORKERS)) await writeFile(join(folder, `${name}-thread.cjs`), threadModule(name))
  keepCompiledCode(root)
} catch (error) {
  if (error.errors === undefined) throw error
  // What the bundler finds wrong with a source.
  console.error(error.message)
  process.exitCode = 1
}
