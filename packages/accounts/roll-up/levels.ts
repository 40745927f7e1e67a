/** Roll-up on several levels: every unit that has units below it, every folder, and the whole. */
import type { Accounts } from '../final-accounts/accounts.ts'
import { Parties, type Party } from './parties.ts'
import { CannotRollUp, type Department, type RolledUp, RollUp, type RollUpData } from './roll-up.ts'

/** Units that share a superior: their sum, and who they are. */
interface Group {
  readonly total: RollUp
  readonly members: string[]
}

/** The sums of groups so far. Plain, so that one thread can hand it to another. */
export type LevelsData = readonly {
  readonly superior: string
  readonly total: RollUpData
  readonly members: readonly string[]
}[]

/** A department below the whole: a unit that has units below it, or a folder. */
export interface Level {
  readonly department: Department
  /** The unit at its head, by code or else name, whose own accounts belong to it; none for a folder. */
  readonly head: string | undefined
  /** All that stands below the head. */
  readonly below: RollUp
}

/** The whole has no superior. */
const TOP = ''

/**
 * Adds up units by their superiors (`organisation.superior`, else the folder they lie in), each unit once and none
 * of them held; the sums of the levels are put together at the end.
 */
export class Levels {
  readonly #groups = new Map<string, Group>()
  readonly #parties = new Parties()

  /**
   * `folder` is the path below the folder that is rolled up, empty at its top. Answers how {@link Level} calls the
   * unit; nothing for an adjustment table. Throws {@link CannotRollUp}.
   */
  add(accounts: Accounts, folder: string): string | undefined {
    const { organisation } = accounts
    const superior = organisation.superior ?? (folder === '' ? TOP : `/${folder}`)
    const group = this.#group(superior)
    group.total.add(accounts)
    if (organisation.report === 'adjustment') return undefined
    if (this.#parties.add(accounts) !== undefined)
      throw new CannotRollUp(`${organisation.name}重复，一个单位只能汇总一次。`)
    const [own] = Parties.of(accounts)
    if (own !== undefined) group.members.push(own.id)
    return own?.id
  }

  get data(): LevelsData {
    return [...this.#groups].map(([superior, { total, members }]) => ({ superior, total: total.data, members }))
  }

  /** Adds all that others have added. Throws {@link CannotRollUp}. */
  absorb(data: LevelsData): void {
    for (const { superior, total, members } of data) {
      const group = this.#group(superior)
      group.total.absorb(total)
      for (const member of members) group.members.push(member)
      const twice = this.#parties.absorb(total.parties)
      if (twice !== undefined) throw new CannotRollUp(`${twice}重复，一个单位只能汇总一次。`)
    }
  }

  #group(superior: string): Group {
    const group = this.#groups.get(superior) ?? { total: new RollUp(), members: [] }
    this.#groups.set(superior, group)
    return group
  }

  /** The department as a whole. */
  whole(department: Department): RolledUp {
    const all = new RollUp()
    for (const { total } of this.#groups.values()) all.absorb(total.data)
    return all.finish(department)
  }

  /** The departments below the whole, the lowest first. Throws {@link CannotRollUp} where superiors run in a circle. */
  *levels(): Generator<Level> {
    const nodes = this.#nodes()
    const done = new Set<string>()
    const walk = function* (key: string): Generator<Level, RollUp> {
      const below = new RollUp()
      done.add(key)
      for (const { total } of nodes.get(key)?.groups ?? []) below.absorb(total.data)
      for (const child of nodes.get(key)?.children ?? []) {
        const level = yield* walk(child)
        below.absorb(level.data)
      }
      const node = nodes.get(key)
      if (node?.department !== undefined) yield { department: node.department, head: node.head, below }
      return below
    }
    yield* walk(TOP)
    const unreached = [...nodes].find(([key]) => !done.has(key))
    if (unreached !== undefined)
      throw new CannotRollUp(`${unreached[1].department?.name}的上级单位又是它自己的下级，请检查各单位的主管部门。`)
  }

  /** What stands at the top, at each unit with units below it, and at each folder. */
  #nodes(): ReadonlyMap<string, Node> {
    const nodes = new Map<string, Node>([[TOP, { department: undefined, head: undefined, groups: [], children: [] }]])
    const groupOf = new Map<string, string>()
    for (const [superior, group] of [...this.#groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const head = this.#parties.find(superior)
      const key = head?.id ?? superior
      const node = nodes.get(key) ?? { ...this.#named(superior, head), groups: [], children: [] }
      nodes.set(key, node)
      node.groups.push(group)
      for (const member of group.members) groupOf.set(member, key)
    }
    for (const [key, { head }] of nodes) {
      if (key === TOP) continue
      const above = head === undefined ? folderAbove(key, nodes) : (groupOf.get(head) ?? TOP)
      nodes.get(above)?.children.push(key)
    }
    return nodes
  }

  /** A unit at the head gives the department its name; else the folder does, or what the units call their superior. */
  #named(superior: string, head: Party | undefined): Pick<Node, 'department' | 'head'> {
    if (head === undefined)
      return { department: { name: superior.slice(superior.lastIndexOf('/') + 1) }, head: undefined }
    const { id, name, code, superior: above } = head
    const department = {
      name,
      ...(code === undefined ? {} : { code }),
      ...(above === undefined ? {} : { superior: above }),
    }
    return { department, head: id }
  }
}

interface Node {
  readonly department: Department | undefined
  readonly head: string | undefined
  readonly groups: Group[]
  readonly children: string[]
}

/** The nearest folder above that holds units; the top where there is none. */
function folderAbove(key: string, nodes: ReadonlyMap<string, Node>): string {
  const above = key.slice(0, Math.max(0, key.lastIndexOf('/')))
  return above === TOP || nodes.has(above) ? above : folderAbove(above, nodes)
}
