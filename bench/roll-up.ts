/** How long a roll-up of many units takes. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { measureProcess } from './measure.ts'
import { folder, line, program, seconds } from './setting.ts'
import { writeUnits } from './units.ts'

const UNITS_ROLLED_UP = [7_500, 30_000]

/** Units on four levels to one department, from their files; four times as many units should take four times as long. */
export async function rollUps(): Promise<void> {
  const times: number[] = []
  for (const units of UNITS_ROLLED_UP) {
    const path = join(folder, `units-${units}`)
    writeUnits(path, units)
    const output = join(folder, 'department.json')
    const { milliseconds, memory } = await measureProcess(program, [
      'roll-up',
      path,
      '--no-projects',
      '--name',
      '甲局',
      '-o',
      output,
    ])
    times.push(milliseconds)
    const [base = milliseconds] = times
    const growth = times.length === 1 ? '' : `  (${(milliseconds / base).toFixed(2)} × the time for 4 × the units)`
    line(`roll-up of ${units} units, whole process`, `${seconds(milliseconds)}, peak ${memory.toFixed(0)} MB${growth}`)
    rmSync(path, { recursive: true })
  }
}
