/** Columns beside those of a form that leave its own whole: details, and what was there before and after the year. */

const TOTAL = /^(?:合计|小计)$/
/** What was planned, what was last year and what has changed stand beside the figures of the year, not among their parts. */
const BESIDE = /^(?:上年度?|20\d{2}年度?)(?:决算|预算)?数?$|^(?:比|较)上年|增减|变动|^(?:年初|全年|调整后?)?预算数?$/
/** Groups apart from what was spent in the year: what is left out of them is no part of it. */
const APART = /^(?:(?:年初|上年|年末)(?:财政拨款)?结转|本年收入)/

/**
 * Whether a column that the form does not have only divides one that it has (`本年支出·基本支出·人员经费` beside 小计), stands
 * in a group of which the form has the total alone, or nothing, or tells of another year or of the budget; each column by
 * its headings from the top.
 */
export function isDetailColumn(path: readonly string[], declared: readonly (readonly string[])[]): boolean {
  if (path.some((text) => BESIDE.test(text))) return true
  const [group = '', part] = path
  const last = path.at(-1)
  if (path.length < 2 || last === undefined) return false
  const beside = declared.filter(([first]) => first === group)
  const totals = beside.filter((other) => TOTAL.test(other.at(-1) ?? ''))
  if (APART.test(group)) return beside.length === totals.length
  return path.length > 2 && !TOTAL.test(last) && totals.some((other) => other.length > 2 && other[1] === part)
}
