/** Writes the example files anew: node examples/build.mjs */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from '../scripts/bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
// Inside the repository, so that what the bundle leaves outside is found.
const folder = await mkdtemp(join(root, 'node_modules/.examples-'))
try {
  await bundle(root, { build: 'examples/source/build.ts' }, folder)
  const { build } = await import(pathToFileURL(join(folder, 'build.mjs')).href)
  build(join(root, 'examples'))
} finally {
  await rm(folder, { recursive: true, force: true })
}
