/** Bundle TypeScript entries for Node: our packages and the libraries they use go in. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { yamlData } from './yaml-data.mjs'

/** What holds machine code or looks for its own files. */
const OUTSIDE = ['@myriaddreamin/typst-ts-node-compiler', 'piscina']

const EXTENSIONS = { esm: 'mjs', cjs: 'cjs' }

/** Names stay, white space goes; text of plain ASCII takes the engine one byte a character, not two. */
const MINIFY = { compress: false, mangle: false, codegen: { asciiOnly: true } }

/** `import text from './page.css?raw'` takes a file as text, as vite does in tests. */
const RAW = '?raw'
const rawText = {
  name: 'raw-text',
  resolveId: (module, importer) => (module.endsWith(RAW) ? resolve(dirname(importer), module) : undefined),
  load: async (module) =>
    module.endsWith(RAW)
      ? { code: await readFile(module.slice(0, -RAW.length), 'utf8'), moduleType: 'text' }
      : undefined,
}

/**
 * Bundle `entries` (name → source) into `folder`, as modules (`esm`) or as CommonJS (`cjs`); files of an earlier build go.
 * An entry loads no more than what it uses.
 */
export async function bundle(root, entries, folder, format = 'esm') {
  const build = await rolldown({
    cwd: root,
    input: entries,
    platform: 'node',
    external: OUTSIDE,
    plugins: [rawText, yamlData],
    logLevel: 'warn',
  })
  const { output } = await build.generate({
    format,
    minify: MINIFY,
    entryFileNames: `[name].${EXTENSIONS[format]}`,
    chunkFileNames: `[name]-[hash].${EXTENSIONS[format]}`,
  })
  await build.close()
  await mkdir(folder, { recursive: true })
  const earlier = await readdir(folder)
  const remove = (names) => Promise.all(names.map((name) => rm(join(folder, name), { force: true })))
  // Compiled code of other files is worse than none: it goes first.
  await remove(earlier.filter((name) => name.endsWith('.code')))
  for (const { fileName, code } of output) {
    const temporary = join(folder, `${fileName}.${process.pid}`)
    await writeFile(temporary, code)
    await rename(temporary, join(folder, fileName))
  }
  const written = new Set(output.map(({ fileName }) => fileName))
  await remove(earlier.filter((name) => !written.has(name)))
}
