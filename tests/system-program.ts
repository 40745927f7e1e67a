/** Programs of the system that some tests need: a test without its program says so, or fails where none may skip. */
import { spawnSync } from 'node:child_process'

/** Whether the tests that need `program` are left out; with MINGZHANG_NO_SKIP=1 its absence is an error. */
export function skippedWithout(program: string): boolean {
  if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined) return false
  if (process.env.MINGZHANG_NO_SKIP === '1') throw new Error(`${program} is not installed, and no test may skip.`)
  console.log(`Skipped: ${program} is not installed.`)
  return true
}
