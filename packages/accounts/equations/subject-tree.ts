/** The tree of subjects (类款项) that a table prints. */
import type { EquationRow } from './equation-table.ts'

/** Indices of rows. */
export interface SubjectFamily {
  readonly parent: number
  readonly children: readonly number[]
}

export interface SubjectTree {
  /** Subjects without a printed ancestor. */
  readonly roots: readonly number[]
  readonly families: readonly SubjectFamily[]
}

/** Each subject under its nearest printed ancestor; families that touch a code printed twice are left out. */
export function subjectTree(rows: readonly EquationRow[]): SubjectTree {
  const byCode = new Map<string, number>()
  const repeated = new Set<string>()
  rows.forEach(({ code }, index) => {
    if (code === undefined) return
    if (byCode.has(code)) repeated.add(code)
    byCode.set(code, index)
  })
  const roots: number[] = []
  const children = new Map<string, number[]>()
  let doubtfulRoots = false
  const doubtful = new Set<string>()
  for (const [code, row] of byCode) {
    const ancestor = ancestorOf(code, byCode)
    const twice = repeated.has(code)
    if (ancestor === undefined) {
      roots.push(row)
      doubtfulRoots ||= twice
    } else {
      const family = children.get(ancestor)
      if (family === undefined) children.set(ancestor, [row])
      else family.push(row)
      if (twice) doubtful.add(ancestor)
    }
  }
  const families = [...children].flatMap(([code, family]) => {
    const parent = byCode.get(code)
    return parent === undefined || doubtful.has(code) || repeated.has(code) ? [] : [{ parent, children: family }]
  })
  return { roots: doubtfulRoots ? [] : roots, families }
}

function ancestorOf(code: string, printed: ReadonlyMap<string, number>): string | undefined {
  if (code.length === 7) {
    const group = code.slice(0, 5)
    if (printed.has(group)) return group
  }
  if (code.length <= 3) return undefined
  const category = code.slice(0, 3)
  return printed.has(category) ? category : undefined
}
