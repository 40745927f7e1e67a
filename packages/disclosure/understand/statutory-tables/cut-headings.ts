/** Headings of which a row too low for them shows the beginning alone (公务用车购), as the form has them. */
import { TABLE_HEADINGS, type TableForm, type TableHeading } from '@mingzhang/accounts'

const LABEL_TITLES = ['科目编码', '科目名称', '功能分类科目编码', '经济分类科目编码']

/** A beginning of fewer characters tells too little. */
const SHORTEST_BEGINNING = 3

/** The headings directly over columns, or those over groups of them. */
const titlesOf = (headings: readonly TableHeading[], ofGroups: boolean): string[] =>
  headings.flatMap(({ title, under }) => [
    ...((under !== undefined) === ofGroups ? [plainTitle(title)] : []),
    ...titlesOf(under ?? [], ofGroups),
  ])

/** As the texts of a grid are: parentheses are narrow. */
const plainTitle = (title: string): string => title.replaceAll('（', '(').replaceAll('）', ')')

/** The texts above each column, those that can only be a part of one heading of the form as that heading. */
export function withWholeHeadings(
  { id }: TableForm,
  paths: readonly (readonly string[])[],
  isKnown: (text: string) => boolean,
): readonly (readonly string[])[] {
  const headings = TABLE_HEADINGS[id]
  const groups = new Set(titlesOf(headings, true))
  const leaves = new Set([...titlesOf(headings, false), ...LABEL_TITLES])
  const printed = new Set(paths.flat())
  const whole = (text: string, titles: ReadonlySet<string>): string => {
    if (text.length < SHORTEST_BEGINNING || leaves.has(text) || groups.has(text) || isKnown(text)) return text
    const [title, ...others] = [...titles].filter((one) => one.startsWith(text) && !printed.has(one))
    return title !== undefined && others.length === 0 ? title : text
  }
  return paths.map((path) => {
    const [last = '', ...before] = path.toReversed()
    const joined = `${before[0] ?? ''}${last}`
    // The heading beside it begins lower, and parts it.
    if (before.length > 0 && leaves.has(joined)) return [...path.slice(0, -2), joined]
    return path.map((text, index) => whole(text, index === path.length - 1 ? leaves : groups))
  })
}
