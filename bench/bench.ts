/** `npm run bench`: time and memory of what the program does, with figures that anyone can measure again. */
import { rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { audits } from './audit.ts'
import { checks } from './check.ts'
import { compilations } from './compile.ts'
import { measureRuns } from './measure.ts'
import { rollUps } from './roll-up.ts'
import { folder, line, seconds } from './setting.ts'

/** A process that does nothing: what a machine takes for that alone tells how its figures compare with those of another. */
async function emptyProcess(): Promise<void> {
  const file = join(folder, 'empty.cjs')
  writeFileSync(file, '')
  const { milliseconds } = await measureRuns(file, [])
  line('Node alone, whole process', seconds(milliseconds))
}

const TOPICS = { audit: audits, compile: compilations, check: checks, 'roll-up': rollUps }

/** `npm run bench check roll-up` runs these alone. */
const wanted = process.argv.slice(2)

try {
  console.log(
    `${cpus()[0]?.model ?? 'unknown CPU'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
  )
  await emptyProcess()
  for (const [topic, run] of Object.entries(TOPICS)) if (wanted.length === 0 || wanted.includes(topic)) await run()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
