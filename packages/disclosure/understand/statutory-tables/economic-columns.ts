/** The columns of economic classification (经济分类): a 类 with its 小计, and its 款. */
import { economicSubjects, plainSubjectName } from '@mingzhang/accounts'

interface EconomicColumn {
  readonly key: string
  readonly title: string
}

const SUBTOTAL = /^(?:小计|合计)$/

/**
 * 类 / 小计 → `类`; 类 / 款 → `类/款`, by the names that subjects have: one beside its 小计 may bear the name of its 类. A 小计
 * over which no 类 was read is of the 类 whose 款 follows it; `next` are the headings of that column.
 */
export function economicColumn(
  path: readonly string[],
  taken: ReadonlySet<string>,
  next: readonly string[],
): EconomicColumn | undefined {
  const whole = cutName(path)
  if (whole !== undefined) return alone(whole)
  const [category, leaf] = path.slice(-2).map(plainSubjectName)
  if (category === undefined) return undefined
  if (leaf === undefined && SUBTOTAL.test(category)) return subtotalBefore(next)
  if (leaf === undefined || (leaf === category && !taken.has(category))) return alone(category)
  return SUBTOTAL.test(leaf) ? { key: category, title: category } : { key: `${category}/${leaf}`, title: leaf }
}

/** The 类 of which a 款 stands to the right of its 小计. */
function subtotalBefore(next: readonly string[]): EconomicColumn | undefined {
  const { key } = economicColumn(next.slice(-1), new Set(), []) ?? {}
  const [category, leaf] = key?.split('/') ?? []
  return category === undefined || leaf === undefined ? undefined : { key: category, title: category }
}

/** The name of a 款 whose lines were read as headings one below the other: `其他社会保` / `障缴费`. */
function cutName(path: readonly string[]): string | undefined {
  for (let start = 0; start < path.length - 1; start++) {
    const name = plainSubjectName(path.slice(start).join(''))
    if (economicSubjects.namedPlainly(name).some(({ level }) => level === '款')) return name
  }
  return undefined
}

/** A heading by itself is that of a 类; that of a 款 whose 类 stands on another page is of the one 类 that has such a 款. */
function alone(name: string): EconomicColumn | undefined {
  const subjects = economicSubjects.namedPlainly(name)
  const parents = new Set(subjects.flatMap(({ code, level }) => (level === '款' ? code.slice(0, -2) : [])))
  if (parents.size === 0 || subjects.some(({ level }) => level === '类')) return { key: name, title: name }
  const [parent = ''] = parents
  const category = parents.size === 1 ? economicSubjects.withCode(parent)[0]?.name : undefined
  return category === undefined ? undefined : { key: `${plainSubjectName(category)}/${name}`, title: name }
}
