/** The statutory tables of a disclosure, each once: a report and its separately published tables print the same ones. */
import type { Disclosure, StatutoryTable } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'

export const distinctTables = oncePerDisclosure((disclosure): readonly StatutoryTable[] => {
  const { statutoryTables } = disclosure
  return statutoryTables.filter(
    (table, index) =>
      !statutoryTables
        .slice(0, index)
        .some((earlier) => isInAnotherFile(disclosure, earlier, table) && isSame(earlier, table)),
  )
})

const isInAnotherFile = ({ document: { blocks } }: Disclosure, a: StatutoryTable, b: StatutoryTable): boolean =>
  blocks[a.blocks[0] ?? 0]?.place.file !== blocks[b.blocks[0] ?? 0]?.place.file

/** One form with the same figures in the same cells; a file may drop zeros at the end. */
function isSame(a: StatutoryTable, b: StatutoryTable): boolean {
  if (a.form.id !== b.form.id) return false
  const [filled, others] = [filledCells(a), filledCells(b)]
  return filled.size === others.size && [...filled].every(([key, amount]) => others.get(key) === amount)
}

function filledCells({ cells, unit }: StatutoryTable): Map<string, string> {
  const filled = new Map<string, string>()
  for (const [key, { stated }] of cells) {
    if (stated === undefined || stated.digits === 0n) continue
    const digits = stated.digits.toString().padStart(stated.decimals + 1, '0')
    const whole = digits.slice(0, digits.length - stated.decimals)
    const fraction = digits.slice(digits.length - stated.decimals).replace(/0+$/, '')
    filled.set(key, `${whole}.${fraction}${unit}`)
  }
  return filled
}
