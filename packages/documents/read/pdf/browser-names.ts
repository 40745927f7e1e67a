import { createRequire, Module } from 'node:module'

/** Stands for what draws, which reading never does. */
class Undrawn {}

/** A font that is accepted unseen; if it were refused, the library would outline every glyph. */
class UnseenFont {
  readonly loaded = Promise.resolve(this)
}

/** Gives the library the names of a browser that it looks up when it is loaded, where the platform has none. */
export function provideBrowserNames(): void {
  const names = { DOMMatrix: Undrawn, ImageData: Undrawn, Path2D: Undrawn, FontFace: UnseenFont }
  for (const [name, value] of Object.entries(names)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
}

/** Stands for an answer from the network, which reading never asks. */
class Unanswered {
  bytes(): void {}
}

/** While the library loads it looks whether the platform's answers lack a method, and the platform would load all that talks to the network. */
export async function withoutNetwork<Library>(load: () => Promise<Library>): Promise<Library> {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'Response')
  if (own === undefined) return load()
  Object.defineProperty(globalThis, 'Response', { value: Unanswered, configurable: true, writable: true })
  try {
    return await load()
  } finally {
    Object.defineProperty(globalThis, 'Response', own)
  }
}

/** The library loads a canvas (20 MB of machine code) where it is installed, and reading never draws: an empty module stands for it. */
export function leaveOutCanvas(): void {
  const require = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  try {
    const path = require.resolve('@napi-rs/canvas')
    require.cache[path] ??= Object.assign(new Module(path), { exports: {}, loaded: true })
  } catch {
    // Not installed.
  }
}

/** The part of a browser's document with which fonts are registered. */
export const fontRegistry = { fonts: { add: (): void => undefined, delete: (): void => undefined } }
