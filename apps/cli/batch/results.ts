/**
 * The results of a run on disk: one JSON line each, first a header. Only names and positions stay in
 * memory, so a run over any number of documents is bounded; an interrupted run goes on from here.
 */
import {
  closeSync,
  createReadStream,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { takeLock } from './lock.ts'
import type { Outcome } from './task.ts'

export interface ResultRecord {
  readonly name: string
  /** SHA-256 of the audited content. */
  readonly fingerprint: string
  readonly outcome: Outcome
}

interface Position {
  readonly fingerprint: string
  readonly offset: number
  readonly length: number
}

export interface Results {
  /** Fingerprint of the content audited under this name, if any. */
  fingerprintOf(name: string): string | undefined
  add(record: ResultRecord): void
  get(name: string): ResultRecord | undefined
  close(): void
}

/**
 * Open the results at `path`. `header` names everything that results depend on besides the content
 * (program version, options): with `resume`, results under the same header are kept.
 */
export async function openResults(path: string, header: string, resume: boolean): Promise<Results> {
  mkdirSync(dirname(path), { recursive: true })
  const unlock = takeLock(`${path}.lock`)
  const kept = resume && existsSync(path) ? await readPositions(path, header) : undefined
  const positions = kept?.positions ?? new Map<string, Position>()
  const descriptor = openSync(path, kept === undefined ? 'w+' : 'r+')
  let end = kept?.end ?? 0
  ftruncateSync(descriptor, end)
  const append = (line: string) => {
    const bytes = Buffer.from(`${line}\n`)
    writeSync(descriptor, bytes, 0, bytes.length, end)
    const offset = end
    end += bytes.length
    return { offset, length: bytes.length }
  }
  if (kept === undefined) append(header)

  return {
    fingerprintOf: (name) => positions.get(name)?.fingerprint,
    add(record) {
      positions.set(record.name, { fingerprint: record.fingerprint, ...append(JSON.stringify(record)) })
    },
    get(name) {
      const position = positions.get(name)
      if (position === undefined) return undefined
      const bytes = Buffer.alloc(position.length)
      readSync(descriptor, bytes, 0, position.length, position.offset)
      return JSON.parse(bytes.toString('utf8')) as ResultRecord
    },
    close() {
      closeSync(descriptor)
      unlock()
    },
  }
}

/** Positions of the whole lines of an earlier run; `undefined` when it ran under another header. */
async function readPositions(path: string, header: string) {
  const positions = new Map<string, Position>()
  let offset = 0
  let seen = false
  for await (const line of wholeLines(path)) {
    if (!seen && line.toString('utf8') !== header) return undefined
    if (seen) {
      const record = parseRecord(line)
      if (record === undefined) break
      positions.set(record.name, { fingerprint: record.fingerprint, offset, length: line.length + 1 })
    }
    seen = true
    offset += line.length + 1
  }
  return seen ? { positions, end: offset } : undefined
}

/** A line that was cut off while it was written is no record. */
function parseRecord(line: Buffer): ResultRecord | undefined {
  try {
    return JSON.parse(line.toString('utf8')) as ResultRecord
  } catch {
    return undefined
  }
}

/** Lines that end in a line feed, without it. */
async function* wholeLines(path: string): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = []
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0
    for (let feed = chunk.indexOf(10); feed !== -1; feed = chunk.indexOf(10, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, feed)])
      pieces = []
      start = feed + 1
    }
    pieces.push(chunk.subarray(start))
  }
}
