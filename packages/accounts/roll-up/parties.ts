/** The units of a roll-up by the codes and names that others call them by. */
import type { Accounts } from '../final-accounts/accounts.ts'

export interface Party {
  /** Code, or the name where there is none. */
  readonly id: string
  readonly name: string
  readonly code: string | undefined
  readonly superior: string | undefined
}

/** Endings by which the own unit of a department (本级) is named. */
const OWN_ENDINGS = ['', '本级', '（本级）', '机关', '（机关）']

/** Plain, so that one thread can hand it to another. */
export interface PartiesData {
  readonly byId: ReadonlyMap<string, Party>
  /** A name that several have names nobody. */
  readonly ids: ReadonlyMap<string, string | undefined>
}

export class Parties {
  readonly #byId = new Map<string, Party>()
  /** A name that several have names nobody. */
  readonly #ids = new Map<string, string | undefined>()

  /** Units that accounts include, the department's own first. */
  static of({ organisation: { name, code, superior, units } }: Accounts): Party[] {
    const only = units.length === 1
    return units.map((unit, index) => {
      const ownCode = unit.code ?? (only ? code : undefined)
      return {
        id: ownCode ?? unit.name,
        name: unit.name,
        code: ownCode,
        superior: index === 0 ? superior : (code ?? name),
      }
    })
  }

  /** Register the units of an organisation; answers the id of one that is there already. */
  add(accounts: Accounts): string | undefined {
    const parties = Parties.of(accounts)
    const twice = parties.find(({ id }) => this.#byId.has(id))
    if (twice !== undefined) return twice.id
    for (const party of parties) {
      this.#byId.set(party.id, party)
      for (const alias of new Set([party.id, party.name])) this.#call(alias, party.id)
    }
    const [own] = parties
    const { name, code } = accounts.organisation
    if (own !== undefined) for (const alias of [code, name]) if (alias !== undefined) this.#call(alias, own.id)
    return undefined
  }

  #call(alias: string, id: string): void {
    const known = this.#ids.has(alias) && this.#ids.get(alias) !== id
    this.#ids.set(alias, known ? undefined : id)
  }

  /** The same, where the names of the department mean its own unit. */
  calledOwn(code: string | undefined, name: string): Parties {
    const called = new Parties()
    called.absorb(this.data)
    const own = this.own(name)
    if (own === undefined) return called
    for (const alias of [code, name]) if (alias !== undefined && !called.#ids.has(alias)) called.#ids.set(alias, own.id)
    return called
  }

  find(alias: string): Party | undefined {
    const id = this.#ids.get(alias)
    return id === undefined ? undefined : this.#byId.get(id)
  }

  /** The department's own unit (本级): named after it, or the only one that none of the others is above. */
  own(department: string | undefined): Party | undefined {
    const tops = [...this.#byId.values()].filter(
      ({ superior }) => superior === undefined || this.find(superior) === undefined,
    )
    const [only, another] = tops
    if (another === undefined) return only
    const named = tops.filter(({ name }) => OWN_ENDINGS.some((ending) => name === `${department}${ending}`))
    return named.length === 1 ? named[0] : undefined
  }

  get data(): PartiesData {
    return { byId: this.#byId, ids: this.#ids }
  }

  /** Answers the id of a unit that is there already. */
  absorb({ byId, ids }: PartiesData): string | undefined {
    for (const [id, party] of byId) {
      if (this.#byId.has(id)) return id
      this.#byId.set(id, party)
    }
    for (const [alias, id] of ids) {
      if (id === undefined) this.#ids.set(alias, undefined)
      else this.#call(alias, id)
    }
    return undefined
  }
}
