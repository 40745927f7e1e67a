import { CODE, firstCharacter, isWide } from '../characters.ts'
import type { Line, Word } from '../page.ts'

/** Codes that stand in one column with their names: `205教育支出`, `20501 教育管理事务`. A name follows its code within so many font sizes. */
const closest = 0.2
/** Behind a space it may stand so far. */
const behindSpace = 0.7
/** So many codes of different length show that each name begins where its code ends. */
const leastLengths = 2

const gapBehind = (code: Word, name: Word): number => (name.left - code.right) / name.size

function isNamed([code, name]: readonly Word[]): boolean {
  if (code === undefined || name === undefined || !CODE.test(code.text) || !isWide(firstCharacter(name.text)))
    return false
  return gapBehind(code, name) < (code.spaceAfter ? behindSpace : closest)
}

/** The lines, their codes joined with the names where all stand so. */
export function withNamedCodes(lines: readonly Line[]): readonly Line[] {
  const coded = lines.filter(({ words: [code] }) => code !== undefined && CODE.test(code.text))
  const lengths = new Set(coded.map(({ words: [code] }) => code?.text.length))
  if (lengths.size < leastLengths || !coded.every(({ words }) => isNamed(words))) return lines
  return lines.map((line) => {
    const [code, name, ...others] = line.words
    if (code === undefined || name === undefined || !isNamed(line.words)) return line
    const space = code.spaceAfter ? ' ' : ''
    return { ...line, words: [{ ...name, text: `${code.text}${space}${name.text}`, left: code.left }, ...others] }
  })
}
