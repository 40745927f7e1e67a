/** OLE compound files, which doc, xls and encrypted Office files are: their streams, with every chain checked. */
import { UnreadableFile } from '../unreadable.ts'

export interface CompoundStream {
  readonly size: number
  /** Its bytes; `most` bounds how many. */
  readonly read: (most?: number) => Uint8Array
}

const HEADER = 512
const LAST_SECTOR = 0xfffffffa
const ENTRY = 128
const STREAM = 2
const ROOT = 5
const SMALL = 4096
const SMALL_SECTOR = 64

/**
 * The streams by their names in lower case, wherever in the file's folders they stand; of equal names the first.
 * @throws UnreadableFile `damaged` when a chain of sectors leaves the file or runs in a circle.
 */
export function openCompoundFile(file: string, bytes: Uint8Array): Map<string, CompoundStream> {
  return new CompoundFile(file, bytes).streams()
}

class CompoundFile {
  readonly #file: string
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #sectorSize: number
  readonly #sectorCount: number
  /** For each sector the next one of its chain. */
  readonly #next: Uint32Array

  constructor(file: string, bytes: Uint8Array) {
    this.#file = file
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    if (bytes.length < HEADER) throw this.#damaged()
    const shift = this.#view.getUint16(30, true)
    if (shift !== 9 && shift !== 12) throw this.#damaged()
    this.#sectorSize = 1 << shift
    this.#sectorCount = Math.ceil(bytes.length / this.#sectorSize)
    this.#next = this.#readTable()
  }

  streams(): Map<string, CompoundStream> {
    const directory = this.#chain(this.#view.getUint32(48, true))
    const view = new DataView(directory.buffer)
    const streams = new Map<string, CompoundStream>()
    let small: SmallSectors | undefined
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62)
      const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)).toLowerCase()
      const [type, first, size] = [directory[at + 66], view.getUint32(at + 116, true), view.getUint32(at + 120, true)]
      if (type === ROOT) small = this.#smallSectors(first)
      if (type !== STREAM || streams.has(name)) continue
      const within = size < SMALL ? small : undefined
      const read = (most = size): Uint8Array =>
        within === undefined ? this.#chain(first).subarray(0, Math.min(most, size)) : within.read(first, size)
      streams.set(name, { size, read })
    }
    return streams
  }

  #damaged(): UnreadableFile {
    return new UnreadableFile(
      this.#file,
      'damaged',
      `${this.#file}：文件已损坏，无法读取。请在 WPS 或 Office 中重新打开并另存后再试。`,
    )
  }

  /** The sectors of the allocation table are listed in the header, then in a chain of their own. */
  #readTable(): Uint32Array {
    const perSector = this.#sectorSize / 4
    const numbers: number[] = []
    for (let at = 76; at < HEADER; at += 4) numbers.push(this.#view.getUint32(at, true))
    let list = this.#view.getUint32(68, true)
    for (let count = 0; list < LAST_SECTOR; count++) {
      if (count > this.#sectorCount) throw this.#damaged()
      const view = viewOf(this.#sector(list))
      for (let index = 0; index < perSector - 1; index++) numbers.push(view.getUint32(index * 4, true))
      list = view.getUint32((perSector - 1) * 4, true)
    }
    const used = numbers.filter((number) => number < LAST_SECTOR)
    if (used.length > this.#sectorCount) throw this.#damaged()
    const table = new Uint32Array(used.length * perSector)
    used.forEach((number, index) => {
      const view = viewOf(this.#sector(number))
      for (let entry = 0; entry < perSector; entry++) table[index * perSector + entry] = view.getUint32(entry * 4, true)
    })
    return table
  }

  /** The last sector of a file may be cut short. */
  #sector(number: number): Uint8Array {
    const start = (number + 1) * this.#sectorSize
    if (start >= this.#bytes.length) throw this.#damaged()
    const sector = new Uint8Array(this.#sectorSize)
    sector.set(this.#bytes.subarray(start, start + this.#sectorSize))
    return sector
  }

  #chain(first: number): Uint8Array {
    const sectors: Uint8Array[] = []
    for (let number = first; number < LAST_SECTOR; number = this.#next[number] ?? LAST_SECTOR) {
      if (sectors.length > this.#sectorCount) throw this.#damaged()
      sectors.push(this.#sector(number))
    }
    return new Uint8Array(Buffer.concat(sectors))
  }

  #smallSectors(first: number): SmallSectors {
    return new SmallSectors(this.#chain(first), this.#chain(this.#view.getUint32(60, true)), () => this.#damaged())
  }
}

/** Streams below 4096 bytes share the stream of the root, in sectors of 64 bytes. */
class SmallSectors {
  readonly #content: Uint8Array
  readonly #next: DataView
  readonly #damaged: () => UnreadableFile

  constructor(content: Uint8Array, table: Uint8Array, damaged: () => UnreadableFile) {
    this.#content = content
    this.#next = viewOf(table)
    this.#damaged = damaged
  }

  read(first: number, size: number): Uint8Array {
    const stream = new Uint8Array(size)
    let number = first
    for (let at = 0; at < size; at += SMALL_SECTOR) {
      const start = number * SMALL_SECTOR
      if (start >= this.#content.length || number * 4 + 4 > this.#next.byteLength) throw this.#damaged()
      stream.set(this.#content.subarray(start, start + Math.min(SMALL_SECTOR, size - at)), at)
      number = this.#next.getUint32(number * 4, true)
    }
    return stream
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
