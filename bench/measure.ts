/** Clocks and scales: times as medians, processes with their peak memory. */
import { spawn } from 'node:child_process'

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The engine goes on compiling what runs often for some seconds. */
const WARM_UP_MILLISECONDS = 6000
const MEASURE_MILLISECONDS = 1500
const FEWEST_ROUNDS = 5
const FEWEST_WARM_UPS = 30

export interface WarmTime {
  readonly least: number
  readonly middle: number
}

/** Milliseconds of one call among many, after it has warmed up; on a machine with other work the least says more. */
export async function warmMilliseconds(work: () => Promise<unknown>): Promise<WarmTime> {
  await timesOf(work, WARM_UP_MILLISECONDS, FEWEST_WARM_UPS)
  const times = await timesOf(work, MEASURE_MILLISECONDS, FEWEST_ROUNDS)
  return { least: Math.min(...times), middle: median(times) }
}

async function timesOf(work: () => Promise<unknown>, budget: number, rounds: number): Promise<number[]> {
  const times: number[] = []
  for (let spent = 0; spent < budget || times.length < rounds; ) {
    const start = performance.now()
    await work()
    const taken = performance.now() - start
    times.push(taken)
    spent += taken
  }
  return times
}

export interface ProcessCost {
  readonly milliseconds: number
  /** Time that all its threads had a processor. */
  readonly processorMilliseconds: number
  /** Peak resident memory in MB. */
  readonly memory: number
}

/** What the process runs first; its threads run it, too, so the largest counts. */
function tellCostAtExit(): void {
  const { readFileSync, writeSync } = process.getBuiltinModule('node:fs')
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    let peak = String(maxRSS)
    try {
      // On Linux a process begins with the peak of the one that started it: its own is told here.
      peak = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? peak
    } catch {
      // Another system.
    }
    writeSync(3, `${peak} ${userCPUTime + systemCPUTime}\n`)
  })
}
const TELL_COST = `data:text/javascript,${encodeURIComponent(`(${tellCostAtExit.toString()})()`)}`

/** Run a module as a process of its own. */
export function measureProcess(module: string, options: readonly string[]): Promise<ProcessCost> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, ['--import', TELL_COST, module, ...options], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    })
    let told = ''
    child.stdio[3]?.on('data', (text) => {
      told += String(text)
    })
    let complaint = ''
    child.stderr?.on('data', (text) => {
      complaint += String(text)
    })
    child.on('error', reject)
    child.on('close', (exitCode) => {
      if (exitCode !== 0 && exitCode !== 1) return reject(new Error(complaint))
      const costs = told.split('\n').map((line) => line.split(' ').map(Number))
      const largest = (column: number): number => Math.max(0, ...costs.map((cost) => cost[column] ?? 0))
      resolve({
        milliseconds: performance.now() - start,
        processorMilliseconds: largest(1) / 1000,
        memory: largest(0) / 1024,
      })
    })
  })
}

/** The middle one of several runs, by time; the peak memory of all. */
export async function measureRuns(module: string, options: readonly string[], runs = 5): Promise<ProcessCost> {
  const costs: ProcessCost[] = []
  for (let run = 0; run < runs; run++) costs.push(await measureProcess(module, options))
  return {
    milliseconds: median(costs.map((cost) => cost.milliseconds)),
    processorMilliseconds: median(costs.map((cost) => cost.processorMilliseconds)),
    memory: Math.max(...costs.map((cost) => cost.memory)),
  }
}
