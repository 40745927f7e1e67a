/** Whose table it is, as the caption above says: `部门：某县水务局 金额单位：万元`. */

const SPEAKER = /^(?:编制|填报|公开|预算)?(?:单位|部门)(?:名称)?\s*:\s*(\S.*)$/
const UNIT_WORD = /^(?:人民币)?(?:百|千|万|百万|千万|亿)?[美港欧日]?元/
/** What stands behind the name on the same line: the unit, the number of the table, the year, which none ends with; anything set apart. */
const BEHIND = /\s{2,}.*$|20\d{2}\s*年度?$|\s+(?:\(?(?:金额)?单位|公开\s*\d|附表|表\s*\d|20\d{2}\s*年).*$/

/** The organisation that a caption names; `undefined` for other texts, and for captions that tell only the unit. */
export function captionName(text: string): string | undefined {
  const told = SPEAKER.exec(
    text
      .normalize('NFKC')
      .replace(/\u3000/g, ' ')
      .trim(),
  )?.[1]
  const name = told?.replace(BEHIND, '').trim()
  return name === undefined || name === '' || UNIT_WORD.test(name) ? undefined : name
}
