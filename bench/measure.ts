/** Clocks and scales: times as medians, processes with their peak memory. */
import { spawn } from 'node:child_process'

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Milliseconds of one call in the middle of many, after it has warmed up. */
export async function warmMilliseconds(work: () => Promise<unknown>, times = 30): Promise<number> {
  for (let round = 0; round < times; round++) await work()
  const taken: number[] = []
  for (let round = 0; round < times; round++) {
    const start = performance.now()
    await work()
    taken.push(performance.now() - start)
  }
  return median(taken)
}

export interface ProcessCost {
  readonly milliseconds: number
  /** Peak resident memory in MB. */
  readonly memory: number
  readonly exitCode: number | null
}

// The process itself says at its end how much memory it took; its threads inherit the module, so the largest counts.
const TELL_MEMORY = `data:text/javascript,import { writeSync } from 'node:fs';process.on('exit', () => writeSync(3, process.resourceUsage().maxRSS + '\\n'))`

/** Run a module as a process of its own. */
export function measureProcess(module: string, options: readonly string[]): Promise<ProcessCost> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, ['--import', TELL_MEMORY, module, ...options], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    })
    let told = ''
    child.stdio[3]?.on('data', (text) => {
      told += String(text)
    })
    child.on('error', reject)
    child.on('close', (exitCode) => {
      const kilobytes = Math.max(0, ...told.split('\n').map(Number))
      resolve({ milliseconds: performance.now() - start, memory: kilobytes / 1024, exitCode })
    })
  })
}

/** The middle one of several runs, by time; the peak memory of all. */
export async function measureRuns(module: string, options: readonly string[], runs = 5): Promise<ProcessCost> {
  const costs: ProcessCost[] = []
  for (let run = 0; run < runs; run++) costs.push(await measureProcess(module, options))
  return {
    milliseconds: median(costs.map((cost) => cost.milliseconds)),
    memory: Math.max(...costs.map((cost) => cost.memory)),
    exitCode: costs[0]?.exitCode ?? null,
  }
}
