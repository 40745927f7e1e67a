/** `npm run bench`: bundle the bench with the sources as they are, and run it. */
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from '../scripts/bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'bench/dist')
await bundle(root, { bench: 'bench/bench.ts' }, folder)
await import(pathToFileURL(join(folder, 'bench.mjs')).href)
