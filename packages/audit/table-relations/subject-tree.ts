/** The tree of subjects (类款项) that a table prints. */
import type { TableRow } from '@mingzhang/disclosure'

export interface SubjectFamily {
  readonly parent: TableRow
  readonly children: readonly TableRow[]
}

export interface SubjectTree {
  /** Subjects without a printed ancestor. */
  readonly roots: readonly TableRow[]
  readonly families: readonly SubjectFamily[]
}

/** Each subject under its nearest printed ancestor; families that touch a code printed twice are left out. */
export function subjectTree(rows: readonly TableRow[]): SubjectTree {
  const byCode = new Map<string, TableRow>()
  const repeated = new Set<string>()
  for (const row of rows) {
    if (row.code === undefined) continue
    if (byCode.has(row.code)) repeated.add(row.code)
    byCode.set(row.code, row)
  }
  const roots: TableRow[] = []
  const children = new Map<string, TableRow[]>()
  let doubtfulRoots = false
  const doubtful = new Set<string>()
  for (const [code, row] of byCode) {
    const ancestor = [5, 3]
      .map((length) => code.slice(0, length))
      .find((prefix) => prefix !== code && byCode.has(prefix))
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
