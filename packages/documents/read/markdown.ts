/** The marks of Markdown, which are no text. */

const HEADING = /^#{1,6}\s+(?=\S)/
/** The anchor of a heading. */
const ANCHOR = /\s*\{[#.][^{}]*\}\s*$/
const MARKED = /^#{1,6} \S|^\|[-:| ]+\|$|^\*\*[^*]+\*\*$/
const EMPHASIS = /\*\*([^*]+)\*\*/g
/** Lines whose words stand below one another keep their places. */
const COLUMNS = /^ {2}|\S {2,}\S/
const ESCAPED = /\\([-\\`*_{}[\]()#+.!|<>~$'"])/g

/** The lines of a text without marks of headings and emphasis, where it bears such marks. */
export function withoutMarks(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => MARKED.test(line))) return lines
  return lines.map((line) =>
    (HEADING.test(line) ? line.replace(HEADING, '').replace(ANCHOR, '') : line)
      .replace(EMPHASIS, COLUMNS.test(line) ? '$1    ' : '$1')
      .replace(/^> (?=\S)|(?<=\| )> (?=\S)/g, '')
      .replace(ESCAPED, '$1'),
  )
}
