/** The path of a functional subject (功能科目) in front of an amount: `…（类）…（款）…（项）`. */
import { levelOfCode, type SubjectLevel } from '@mingzhang/accounts'

const LEVEL =
  /([^，,；;。：:（(）)]+(?:[（(][^类款项）)]{1,12}[）)][^，,；;。：:（(）)]*)*)[（(](?:\d{2,7})?([类款项])[）)]/g

/** The same with the code of the level alone: `教育支出（205）普通教育（20502）`. */
const CODED =
  /([^，,；;。：:（(）)]+(?:[（(][^\d）)]{1,12}[）)][^，,；;。：:（(）)]*)*)[（(](2\d{2}(?:\d{2}){0,2})[）)]/g

/** A level mark, or the codes of two levels, without which there is no path to look for. */
const MARK = /[类款项][）)]/
const CODES = /[（(]2\d{2}[）)][^，,；;。：:]{2,40}[（(]2\d{4}(?:\d{2})?[）)]/

/** A level mark, or a code of the kinds that stand there without one: most texts have neither. */
const MARK_OR_CODE = new RegExp(`${MARK.source}|[（(]2\\d{2}[）)]|2\\d{6}`)

/** The code and the name of an item (项) at the start of its line, its amount behind: `（二）2070109-群众文化30.00万元`. */
const HYPHENED =
  /^\s*(?:[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}\s?[.．、])?\s*(?=2\d{6}\s?[-－—])[\d\s]+[-－—]{1,2}\s?([\u4e00-\u9fa5（）()、]{2,40}?)\s?(?:支出(?:决算)?(?:数)?[为是]?\s?)?(?=\d[\d,，]*(?:\.\d+)?\s?万?元)/

/** `支出全部为…（类）…`: the words in front say that it is all of it. */
const WHOLLY =
  /^.{0,8}(?:全部|均|主要|都)(?:为|是|用于|列支?于?)(?=.)|^(?:支出)?科目(?:为|是)(?=.)|^列(?:支|入|于)?(?=[^支入于]{2,}支出$)/

/** Codes, list numbers and marks within a name: `（10）环境保护法规、规划及标准`. */
const BESIDE_NAME = /[\s\d.．、]/g

export interface SubjectPath {
  /** Names from 类 downwards, without codes and white space. */
  readonly names: readonly string[]
  /** The lowest level named. */
  readonly level: SubjectLevel
  /** The highest level named. */
  readonly first: SubjectLevel
  readonly start: number
  readonly end: number
}

/** The first path in a text, or `undefined` when it names none. */
export function findSubjectPath(text: string): SubjectPath | undefined {
  if (!MARK_OR_CODE.test(text)) return undefined
  const pattern = MARK.test(text) ? LEVEL : CODES.test(text) ? CODED : undefined
  if (pattern === undefined) return hyphenedItem(text)
  const names: string[] = []
  let level: SubjectLevel | undefined
  let first: SubjectLevel | undefined
  let start = 0
  let end = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, name = '', mark = ''] = match
    if (level !== undefined && match.index > end + 4) break
    if (level === undefined) start = match.index
    if (level === undefined) start += WHOLLY.exec(name)?.[0].length ?? 0
    names.push(
      name
        .replace(WHOLLY, '')
        .replace(BESIDE_NAME, '')
        .replace(/^[（(][一二三四五六七八九十]+[）)]/, ''),
    )
    end = match.index + whole.length
    level = mark === '类' || mark === '款' || mark === '项' ? mark : (levelOfCode(mark) ?? level)
    first ??= level
    if (level === '项') break
  }
  return level === undefined || first === undefined ? undefined : { names, level, first, start, end }
}

/** The path of an item (项) told by its code and name alone. */
function hyphenedItem(text: string): SubjectPath | undefined {
  const [whole, name] = HYPHENED.exec(text) ?? []
  if (whole === undefined || name === undefined) return undefined
  const start = whole.indexOf(name)
  return { names: [name], level: '项', first: '项', start, end: start + name.length }
}

/** Concept key of a path: the same subject has the same key wherever it is named in full, in the text or a table. */
export const subjectKey = (names: readonly string[]): string =>
  `subject:${names
    .map((name) =>
      name
        .replace(BESIDE_NAME, '')
        .replace(/[（(）)“”"]/g, '')
        .replace(/支出$/, ''),
    )
    .join('>')}`
