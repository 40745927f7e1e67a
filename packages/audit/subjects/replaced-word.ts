/** Names of subjects in which one word was put for another: 医疗费上缴 for 医疗费补助. */

/** A word is of two characters; what is left of the name tells which subject is meant. */
const WORD = 2
const FEWEST_LEFT = 2

/** Whether two names of one length differ in one word alone. */
export function hasWordReplaced(name: string, listed: string): boolean {
  if (name.length !== listed.length || name === listed) return false
  let start = 0
  while (name[start] === listed[start]) start++
  let end = name.length
  while (name[end - 1] === listed[end - 1]) end--
  return end - start <= WORD && name.length - WORD >= FEWEST_LEFT
}
