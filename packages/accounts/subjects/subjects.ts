/** The lists of subjects (科目), read at first use: by code, by name, by parent. */
import { parseSubjects } from './compact.ts'
import { ECONOMIC_LIST } from './economic-list.ts'
import { FUNCTIONAL_LIST } from './functional-list.ts'
import { isInForce, plainSubjectName, type Subject } from './subject.ts'

interface Index {
  readonly byCode: ReadonlyMap<string, readonly Subject[]>
  /** By present and former names. */
  readonly byName: ReadonlyMap<string, readonly Subject[]>
  /** Names by their first {@link BEGINNING} characters. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>
  readonly byParent: ReadonlyMap<string, readonly Subject[]>
}

/** So many characters begin the names that are looked for in running text; shorter names are everyday words. */
const BEGINNING = 6

/** A classification of subjects that is indexed when it is first asked. */
export class SubjectList {
  readonly #compact: string
  #index: Index | undefined

  constructor(compact: string) {
    this.#compact = compact
  }

  /** All rows with this code: one, or several where it was renamed. */
  withCode(code: string): readonly Subject[] {
    return this.#indexed().byCode.get(code) ?? []
  }

  /** The subject that has this code in a year. */
  inYear(code: string, year: number): Subject | undefined {
    return this.withCode(code).find((subject) => isInForce(subject, year))
  }

  /** All subjects that have or had this name; brackets and white space do not matter. */
  named(name: string): readonly Subject[] {
    return this.namedPlainly(plainSubjectName(name))
  }

  /** The same for a name that is in the form of {@link plainSubjectName} already. */
  namedPlainly(plainName: string): readonly Subject[] {
    return this.#indexed().byName.get(plainName) ?? []
  }

  /** The names with which a text goes on at an offset, the longest first; none of fewer than {@link BEGINNING} characters. */
  namesAt(text: string, offset: number): readonly string[] {
    const beginning = text.slice(offset, offset + BEGINNING)
    const names = this.#indexed().byBeginning.get(beginning) ?? []
    return names.filter((name) => text.startsWith(name, offset))
  }

  /** The subjects directly under a code; the 类 under the empty code. */
  under(code: string): readonly Subject[] {
    return this.#indexed().byParent.get(code) ?? []
  }

  #indexed(): Index {
    this.#index ??= index(parseSubjects(this.#compact))
    return this.#index
  }
}

/** 支出功能分类: 类 3, 款 5, 项 7 digits. */
export const functionalSubjects = new SubjectList(FUNCTIONAL_LIST)

/** 支出经济分类: 类 3, 款 5 digits. */
export const economicSubjects = new SubjectList(ECONOMIC_LIST)

function index(subjects: readonly Subject[]): Index {
  const byCode = new Map<string, Subject[]>()
  const byName = new Map<string, Subject[]>()
  const byParent = new Map<string, Subject[]>()
  for (const subject of subjects) {
    append(byCode, subject.code, subject)
    append(byParent, subject.level === '类' ? '' : subject.code.slice(0, -2), subject)
    for (const name of new Set([subject.name, ...subject.formerNames].map(plainSubjectName)))
      append(byName, name, subject)
  }
  const byBeginning = new Map<string, string[]>()
  for (const name of [...byName.keys()].sort((a, b) => b.length - a.length))
    if (name.length >= BEGINNING) append(byBeginning, name.slice(0, BEGINNING), name)
  return { byCode, byName, byBeginning, byParent }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
