/** Members of the JSON form of the accounts, by paths such as `threePublic.domestic` or `[fiscal.total]`. */

/** A JSON object under construction. */
export type Draft = Record<string, unknown>

/** Values that a cell stands for; absent where it stands for none. */
export type Scalar = string | number | undefined

/** One line, row or item: values by the key of the field. */
export type Item = Readonly<Record<string, Scalar>>

const stepsOf = (path: string): string[] =>
  path === '' ? [] : path.startsWith('[') ? [path.slice(1, -1)] : path.split('.')

export const isObject = (value: unknown): value is Draft => typeof value === 'object' && value !== null

export function memberAt(value: unknown, path: string): unknown {
  let found = value
  for (const step of stepsOf(path)) found = isObject(found) ? found[step] : undefined
  return found
}

export const listAt = (value: unknown, path: string): readonly unknown[] => {
  const found = memberAt(value, path)
  return Array.isArray(found) ? found : []
}

export const scalarAt = (value: unknown, path: string): Scalar => {
  const found = memberAt(value, path)
  return typeof found === 'string' || typeof found === 'number' ? found : undefined
}

/** The object at a path, made where it is missing. */
export function objectAt(draft: Draft, path: string): Draft {
  let target = draft
  for (const step of stepsOf(path)) {
    const next = target[step]
    if (isObject(next)) target = next
    else {
      const made: Draft = {}
      target[step] = made
      target = made
    }
  }
  return target
}

/** Sets a member; an absent value leaves it absent. */
export function setMember(draft: Draft, path: string, value: unknown): void {
  if (value === undefined) return
  const steps = stepsOf(path)
  const last = steps.pop()
  if (last !== undefined) objectAt(draft, steps.join('.'))[last] = value
}
