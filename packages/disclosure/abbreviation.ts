/** Whether the characters of a short name follow one another in a long one: 县水务局 in 某县水务管理局. */
export function abbreviates(short: string, long: string): boolean {
  let from = 0
  for (const character of short) {
    const at = long.indexOf(character, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}
