/** The typesetting program with its fonts, loaded once. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import template from './template.typ?raw' with { type: 'text' }
import type { TypesettingData } from './typesetting-data.ts'

/** Sets what the data says. @returns the bytes of a pdf */
export type Typesetter = (data: TypesettingData) => Uint8Array

/** The program reads a face when it first sets in it; every document is set in all of them. */
const IN_EVERY_FACE = `
#set text(font: "Noto Serif SC")
明 #text(weight: "bold")[明] #text(font: "Noto Sans S Chinese", weight: "bold")[明]`

/** Results of earlier documents that are kept: parts of the template recur, whole documents do not. */
const KEPT_RESULTS = 2

let loading: Promise<Typesetter> | undefined

export function loadTypesetter(): Promise<Typesetter> {
  loading ??= load()
  return loading
}

async function load(): Promise<Typesetter> {
  const { NodeCompiler } = await import('./typesetting-program.ts')
  const fontPaths = fontFolders()
  const compiler = NodeCompiler.create({ workspace: fontPaths[0] ?? '', fontArgs: [{ fontPaths }] })
  compiler.compile({ mainFileContent: IN_EVERY_FACE })
  return (data) => {
    const source = { mainFileContent: template, inputs: { manuscript: JSON.stringify(data) } }
    try {
      return accessible(() => compiler.pdf(source, { pdfStandard: 'ua-1' })) ?? compiler.pdf(source)
    } finally {
      compiler.evictCache(KEPT_RESULTS)
    }
  }
}

/** A pdf as PDF/UA-1 wants it; none where the text has characters that no font shows, which it forbids. */
function accessible(set: () => Uint8Array): Uint8Array | undefined {
  try {
    return set()
  } catch (error) {
    if (error instanceof Error && error.message.includes('PDF/UA-1 error')) return undefined
    throw error
  }
}

/** Noto Serif SC in two weights (宋体) and Noto Sans SC (黑体): both may be redistributed (SIL Open Font License). */
function fontFolders(): string[] {
  const require = createRequire(import.meta.url)
  const serif = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'))
  const sans = dirname(dirname(require.resolve('@embedpdf/fonts-sc')))
  return [join(serif, '400Regular'), join(serif, '700Bold'), join(sans, 'fonts')]
}
