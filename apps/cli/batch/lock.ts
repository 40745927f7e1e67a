/** One run at a time in a results folder: a file that holds the process number of the run. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { CannotWork } from '../failure.ts'

/** Take the lock at `path`; returns what gives it back. The lock of a process that is gone is taken over. */
export function takeLock(path: string): () => void {
  const take = () => writeFileSync(path, String(process.pid), { flag: 'wx' })
  try {
    take()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (isRunning(Number(readFileSync(path, 'utf8')))) {
      throw new CannotWork('同样的审核正在另一个窗口运行：请等它结束，或者用 -o 另指定输出文件夹。')
    }
    rmSync(path, { force: true })
    take()
  }
  return () => rmSync(path, { force: true })
}

function isRunning(processNumber: number): boolean {
  if (!Number.isInteger(processNumber) || processNumber <= 0) return false
  try {
    process.kill(processNumber, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
