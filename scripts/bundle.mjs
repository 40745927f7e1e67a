/** Bundle TypeScript entries for Node: our packages and small libraries go in, what is heavy stays outside and loads on demand. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { rolldown } from 'rolldown'

const HEAVY = [
  '@e965/xlsx',
  '@myriaddreamin/typst-ts-node-compiler',
  'docx',
  'hucre',
  'parse5',
  'pdfjs-dist',
  'piscina',
  'rolldown',
  'word-extractor',
  'write-excel-file',
]

const isHeavy = (module) => HEAVY.some((name) => module === name || module.startsWith(`${name}/`))

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

/** Bundle `entries` (name → source) into `folder`; files of an earlier build go. An entry loads no more than what it uses. */
export async function bundle(root, entries, folder) {
  const build = await rolldown({
    cwd: root,
    input: entries,
    platform: 'node',
    external: isHeavy,
    plugins: [rawText],
    logLevel: 'warn',
  })
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  })
  await build.close()
  await mkdir(folder, { recursive: true })
  for (const { fileName, code } of output) {
    const temporary = join(folder, `${fileName}.${process.pid}`)
    await writeFile(temporary, code)
    await rename(temporary, join(folder, fileName))
  }
  const written = new Set(output.map(({ fileName }) => fileName))
  const stale = (await readdir(folder)).filter((name) => name.endsWith('.mjs') && !written.has(name))
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })))
}
