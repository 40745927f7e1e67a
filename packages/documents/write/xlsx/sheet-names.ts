/** Names of sheets that programs accept: short, without their special signs, each once whatever its case. */

const LONGEST = 31
const FORBIDDEN = /[[\]/\\:*?]/g

/** @param taken names that are in use already */
export function sheetNames(titles: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return titles.map((title) => {
    const plain =
      title
        .replace(FORBIDDEN, ' ')
        .replace(/ +/g, ' ')
        .replace(/^[' ]+|[' ]+$/g, '') || '附表'
    let name = cut(plain, LONGEST)
    for (let number = 2; used.has(name.toLowerCase()) || name.toLowerCase() === RESERVED; number++) {
      const mark = `（${number}）`
      name = cut(plain, LONGEST - mark.length) + mark
    }
    used.add(name.toLowerCase())
    return name
  })
}

/** Excel keeps it for itself. */
const RESERVED = 'history'

/** Characters of two units stay whole; no apostrophe stands at the end. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[' ]+$/, '')
