/** Where a bench works, and how it prints its figures. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ProcessCost } from './measure.ts'

/** The program as a user runs it; the bench is bundled into `bench/dist`. */
export const program = fileURLToPath(new URL('../../apps/cli/bin/mingzhang.cjs', import.meta.url))
export const folder = mkdtempSync(join(tmpdir(), 'mingzhang-bench-'))

export const line = (what: string, figure: string) => console.log(`${what.padEnd(58)} ${figure}`)
export const ms = (value: number) => `${value.toFixed(1)} ms`
export const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`
export const spent = ({ processorMilliseconds, memory }: ProcessCost) =>
  `processor time ${seconds(processorMilliseconds)}, peak ${memory.toFixed(0)} MB`
