/** The data sets of a run: rows wait on disk, report by report, until all are joined in order. */
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FailedDocument } from '@mingzhang/audit'
import { BYTE_ORDER_MARK, csvRows } from '@mingzhang/documents'
import { writeWhole } from '../output/write-whole.ts'
import { compareNames } from '../sources/walk.ts'
import { failedRow, HEADINGS } from './data-set-rows.ts'
import { DATA_SETS, type DataSet, type Extracted } from './extract-task.ts'

const FILES: Readonly<Record<DataSet, string>> = {
  cells: 'cells.csv',
  facts: 'facts.csv',
  summary: '汇总.csv',
  unread: '未读取.csv',
}

interface Waiting {
  readonly organisation: string
  readonly year: number
  readonly path: string
}

export class DataSetFiles {
  readonly #passing: string
  readonly #waiting: Waiting[] = []

  /** `passing` is a folder that nobody will miss. */
  constructor(passing: string) {
    this.#passing = passing
  }

  async add({ organisation, year = 0, rows }: Pick<Extracted, 'organisation' | 'year' | 'rows'>): Promise<void> {
    const path = join(this.#passing, randomUUID())
    for (const set of DATA_SETS) await writeFile(`${path}.${set}`, rows[set])
    this.#waiting.push({ organisation, year, path })
  }

  /** Files that were not read are told beside what was not taken of others. */
  async addFailed(failed: readonly FailedDocument[]): Promise<void> {
    if (failed.length === 0) return
    const unread = csvRows(failed.map(failedRow))
    await this.add({ organisation: '', year: undefined, rows: { cells: '', facts: '', summary: '', unread } })
  }

  /** Writes each data set by organisation and year; returns the paths. */
  async write(folder: string): Promise<string[]> {
    const sorted = this.#waiting.toSorted((a, b) => compareNames(a.organisation, b.organisation) || a.year - b.year)
    for (const set of DATA_SETS) {
      const paths = sorted.map(({ path }) => `${path}.${set}`)
      await writeWhole(join(folder, FILES[set]), joined(set, paths))
    }
    return DATA_SETS.map((set) => join(folder, FILES[set]))
  }
}

async function* joined(set: DataSet, paths: readonly string[]): AsyncGenerator<string | Uint8Array> {
  yield BYTE_ORDER_MARK + csvRows([HEADINGS[set]])
  for (const path of paths) yield* createReadStream(path)
}
