/** `npm run bench`: time and memory of what the program does, with figures that anyone can measure again. */
import { rmSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { audits } from './audit.ts'
import { checks } from './check.ts'
import { compilations } from './compile.ts'
import { rollUps } from './roll-up.ts'
import { folder } from './setting.ts'

const TOPICS = { audit: audits, compile: compilations, check: checks, 'roll-up': rollUps }

/** `npm run bench check roll-up` runs these alone. */
const wanted = process.argv.slice(2)

try {
  console.log(
    `${cpus()[0]?.model ?? 'unknown CPU'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
  )
  for (const [topic, run] of Object.entries(TOPICS)) if (wanted.length === 0 || wanted.includes(topic)) await run()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
