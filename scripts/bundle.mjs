/** Bundle TypeScript entries for Node: our packages and small libraries go in, what is heavy stays outside and loads on demand. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { build } from 'esbuild'

const HEAVY = [
  '@e965/xlsx',
  '@myriaddreamin/typst-ts-node-compiler',
  'docx',
  'esbuild',
  'hucre',
  'parse5',
  'pdfjs-dist',
  'piscina',
  'word-extractor',
  'write-excel-file',
]
// Bundled CommonJS libraries ask for Node's own modules by `require`.
const REQUIRE = `import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);`

/** `import text from './page.css?raw'` takes a file as text, as vite does in tests. */
const rawText = {
  name: 'raw-text',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(0, -'?raw'.length)),
      namespace: 'raw-text',
    }))
    build.onLoad({ filter: /.*/, namespace: 'raw-text' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }))
  },
}

/** Bundle `entries` (name → source) into `folder`; files of an earlier build go. */
export async function bundle(root, entries, folder) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: HEAVY,
    plugins: [rawText],
    banner: { js: REQUIRE },
    charset: 'utf8',
    logLevel: 'warning',
    write: false,
  })
  await mkdir(folder, { recursive: true })
  const written = new Set()
  for (const file of outputFiles) {
    const temporary = `${file.path}.${process.pid}`
    await writeFile(temporary, file.contents)
    await rename(temporary, file.path)
    written.add(basename(file.path))
  }
  const stale = (await readdir(folder)).filter((name) => name.endsWith('.mjs') && !written.has(name))
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })))
}
