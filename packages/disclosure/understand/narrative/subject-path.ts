/** The path of a functional subject (功能科目) in front of an amount: `…（类）…（款）…（项）`. */

const LEVEL =
  /([^，,；;。：:（(）)]+(?:[（(][^类款项）)]{1,12}[）)][^，,；;。：:（(）)]*)*)[（(](?:\d{2,7})?([类款项])[）)]/g

/** A level mark, without which there is no path to look for. */
const MARK = /[类款项][）)]/

export interface SubjectPath {
  /** Names from 类 downwards, without codes and white space. */
  readonly names: readonly string[]
  /** The lowest level named. */
  readonly level: '类' | '款' | '项'
  /** The highest level named. */
  readonly first: '类' | '款' | '项'
  readonly start: number
  readonly end: number
}

/** The first path in a text, or `undefined` when it names none. */
export function findSubjectPath(text: string): SubjectPath | undefined {
  if (!MARK.test(text)) return undefined
  const names: string[] = []
  let level: SubjectPath['level'] | undefined
  let first: SubjectPath['level'] | undefined
  let start = 0
  let end = 0
  LEVEL.lastIndex = 0
  for (let match = LEVEL.exec(text); match !== null; match = LEVEL.exec(text)) {
    const [whole, name = '', mark] = match
    if (level !== undefined && match.index > end + 4) break
    if (level === undefined) start = match.index
    names.push(name.replace(/[\s\d.、]/g, '').replace(/^[（(][一二三四五六七八九十]+[）)]/, ''))
    end = match.index + whole.length
    if (mark === '类' || mark === '款' || mark === '项') level = mark
    first ??= level
    if (level === '项') break
  }
  return level === undefined || first === undefined ? undefined : { names, level, first, start, end }
}

/** Concept key of a path: the same subject has the same key wherever it is named in full. */
export const subjectKey = (names: readonly string[]): string =>
  `subject:${names.map((name) => name.replace(/[（(）)“”"]/g, '').replace(/支出$/, '')).join('>')}`
