/** Paragraphs that each tell of one project, in the explanation's list or above the project's form, and the form that prints it. */
import { coreName, type Disclosure, type Evaluation, type Words } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { wholeText } from '../wording/whole-text.ts'
import { formAtHead, formsByName } from './project-at-head.ts'

/** `2.居家养老服务项目：全年预算数6.14万元`, `（2）居家养老服务项目绩效自评综述：`. */
const OF_PROJECT =
  /^\s*(?:\d{1,2}[.．、]|[（(][\d一二三四五六七八九十]{1,3}[）)])?\s*["“]?(?<name>[^：:，,。；“”"]{2,40}?)["”]?(?:项目)?(?:[：:]|(?<evaluated>(?:支出)?绩效(?:自评|目标)))/
/** What is told of a project, not the title of its form alone. */
const TELLS = /[：:]/
/** A form that stands further below belongs to something else. */
const MOST_BETWEEN = 3

export interface ListedProject {
  readonly text: string
  readonly block: number
  /** The name that it begins with, where one is set off. */
  readonly named: Words | undefined
  readonly form: Evaluation
}

/** Outside the forms, in reading order; a project without a form is left out. */
export const listedProjects = oncePerDisclosure((disclosure): readonly ListedProject[] => {
  const forms = disclosure.evaluations.filter(({ kind }) => kind === 'project')
  if (forms.length === 0) return []
  const named = formsByName(forms)
  const within = blocksOf(disclosure.evaluations)
  const paragraphs = wholeText(disclosure).paragraphs.flatMap(({ text, at: { block } }) => {
    if (within.has(block)) return []
    const groups = OF_PROJECT.exec(text)?.groups
    return [{ text, block, groups, own: named.get(coreName(groups?.name ?? '')) ?? formAtHead(text, named) }]
  })
  // A form whose project one paragraph tells of is not that of another told beside it.
  const owned = new Set(paragraphs.flatMap(({ own, text }) => (own !== undefined && TELLS.test(text) ? [own] : [])))
  const placed = paragraphs.map((paragraph) => ({ ...paragraph, below: belowOf(paragraph, forms) }))
  const tellings = new Map<Evaluation, number>()
  for (const { below, text } of placed)
    if (below !== undefined && TELLS.test(text)) tellings.set(below, (tellings.get(below) ?? 0) + 1)
  const isToldOfOne = (form: Evaluation): boolean => (tellings.get(form) ?? 0) < 2
  return placed.flatMap(({ text, block, groups, own, below }): ListedProject[] => {
    const form = own ?? (below === undefined || owned.has(below) || !isToldOfOne(below) ? undefined : below)
    return form === undefined ? [] : [{ text, block, named: nameIn(text, block, groups?.name), form }]
  })
})

function nameIn(text: string, block: number, name: string | undefined): Words | undefined {
  if (name === undefined) return undefined
  const start = text.indexOf(name)
  return { text: name, span: { block, start, end: start + name.length } }
}

/** The form that stands below a paragraph that sums up one evaluation. */
const belowOf = (
  { block, groups }: { readonly block: number; readonly groups: OfProject },
  forms: readonly Evaluation[],
): Evaluation | undefined =>
  groups?.evaluated === undefined
    ? undefined
    : forms.find(({ start }) => start > block && start - block <= MOST_BETWEEN)

type OfProject = RegExpExecArray['groups']

function blocksOf(forms: Disclosure['evaluations']): ReadonlySet<number> {
  const blocks = new Set<number>()
  for (const { start, end } of forms) for (let block = start; block <= end; block++) blocks.add(block)
  return blocks
}
