/** Labels of lines (行) and names of subjects of which a cell too small for them shows the beginning alone: 一般公共预算财政拨款收. */
import {
  economicSubjects,
  functionalSubjects,
  type LineForm,
  plainSubjectName,
  type SideForm,
} from '@mingzhang/accounts'

/** A beginning of fewer characters tells too little. */
const SHORTEST_BEGINNING = 4

/** What the parts of carry-overs are called, as the sources of income are. */
const SOURCES = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款']

/** The labels of a side that go on after a text; none where it may be whole. */
function labelsBeginningWith({ lines, open }: SideForm, text: string): readonly string[] {
  if (text.length < SHORTEST_BEGINNING) return []
  const categories = open ? functionalSubjects.under('').flatMap(({ name, formerNames }) => [name, ...formerNames]) : []
  const sources = SOURCES.filter((source) => lines.some(({ label }) => label.test(source)))
  const labels = [...new Set([...lines.map(({ title }) => title), ...sources, ...categories])]
  return labels.includes(text) ? [] : labels.filter((label) => label.startsWith(text))
}

/**
 * The label of which a cut one is the beginning; none where several lines have such. Lines stand in the order of the form,
 * `openLine` tells which of them a label is, where it was not read yet, and `begun` that a line was.
 */
export function wholeLabel(
  side: SideForm,
  text: string,
  openLine: (label: string) => LineForm | undefined,
  begun: boolean,
): string | undefined {
  const labels = labelsBeginningWith(side, text).filter((label) => {
    // categories stand above all lines
    if (!side.lines.some((line) => line.label.test(label))) return !begun
    const line = openLine(label)
    return line !== undefined && (begun || !side.open || line === side.lines[0])
  })
  const lines = new Set(labels.map((label) => openLine(label)?.key ?? label))
  return lines.size === 1 ? labels[0] : undefined
}

/** The name of a subject by its code, where what is printed is the beginning of it alone. */
export function wholeName(code: string | undefined, name: string): string {
  if (code === undefined || name.length < SHORTEST_BEGINNING) return name
  const plain = plainSubjectName(name)
  const subjects = [...functionalSubjects.withCode(code), ...economicSubjects.withCode(code)]
  const names = new Set(subjects.flatMap((subject) => [subject.name, ...subject.formerNames]))
  const [whole, ...others] = [...names].filter((one) => one.startsWith(plain))
  return whole === undefined || others.length > 0 || names.has(plain) ? name : whole
}
