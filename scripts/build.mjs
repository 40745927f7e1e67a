/** Build the command line program into apps/cli/dist. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
try {
  const entries = {
    main: 'apps/cli/main.ts',
    worker: 'apps/cli/batch/worker.ts',
    'extract-worker': 'apps/cli/extract/extract-worker.ts',
    'check-worker': 'apps/cli/check/check-worker.ts',
    'writing-worker': 'apps/cli/compile/writing-worker.ts',
    'roll-up-worker': 'apps/cli/roll-up/roll-up-worker.ts',
  }
  await bundle(root, entries, join(root, 'apps/cli/dist'))
} catch (error) {
  if (error.errors === undefined) throw error
  // What the bundler finds wrong with a source.
  console.error(error.message)
  process.exitCode = 1
}
