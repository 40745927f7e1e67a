/** Build the command line program into apps/cli/dist. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
await bundle(root, { main: 'apps/cli/main.ts', worker: 'apps/cli/batch/worker.ts' }, join(root, 'apps/cli/dist'))
