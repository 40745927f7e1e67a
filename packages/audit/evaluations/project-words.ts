/** What is told of each project in its report and its form, and which of these words no other project has. */
import { coreName, type Disclosure, type Evaluation, type EvaluationReport } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { formOfReport } from './form-of-report.ts'
import { projectReports } from './report-sentences.ts'

export interface ProjectWords {
  readonly name: string
  /** Everything but problems and measures. */
  readonly told: string
  /** Its name, goals and indicators. */
  readonly topics: string
}

/** So many characters in a row are words of their own. */
export const RUN = 4
const NO_WORDS = /[^\u4e00-\u9fff]+/
/** `（二）存在问题。`, `下一步改进措施：`, `五、相关建议`. */
const PROBLEMS =
  /^\s*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]\s*)?(?:项目|自评|评价|发现|下一步|存在|主要|相关|有关|工作|的|和|及)*(?:问题|困难|不足|措施|建议|打算)/
const HEADING = /^\s*(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[一二三四五六七八九十]{1,3}、)/
const LONGEST_HEADING = 30
/** Titles of forms that stand below have none of these. */
const SENTENCE = /[。；]/

/** The blocks of a report that tell problems, measures or proposals. */
export function problemBlocks({ document }: Disclosure, { start, end }: EvaluationReport): number[] {
  const found: number[] = []
  let below = false
  for (let block = start + 1; block < end; block++) {
    const paragraph = document.blocks[block]
    if (paragraph?.kind !== 'paragraph') continue
    const { text } = paragraph
    const isRunIn = PROBLEMS.test(text)
    if (HEADING.test(text)) below = isRunIn && text.length <= LONGEST_HEADING
    if ((isRunIn || below) && SENTENCE.test(text)) found.push(block)
  }
  return found
}

/** The name that the form of a report gives its project, or else its own; both may be written otherwise. */
export const projectOf = (disclosure: Disclosure, report: EvaluationReport): string =>
  coreName(formOfReport(disclosure, report)?.name?.text ?? report.name?.text ?? '')

/** Every project by the core of its name. */
export const wordsOfProjects = oncePerDisclosure((disclosure): ReadonlyMap<string, ProjectWords> => {
  const projects = new Map<string, ProjectWords>()
  const add = (key: string, name: string, told: string, topics: string): void => {
    const known = projects.get(key)
    projects.set(key, {
      name,
      told: `${known?.told ?? ''}\n${told}`,
      topics: `${known?.topics ?? ''}\n${topics}`,
    })
  }
  for (const report of projectReports(disclosure)) {
    const problems = new Set(problemBlocks(disclosure, report))
    if (report.name === undefined) continue
    const key = projectOf(disclosure, report)
    const told = textOf(disclosure, report.start, endOf(disclosure, report, key), problems)
    add(key, report.name.text, told, report.name.text)
  }
  for (const form of disclosure.evaluations)
    if (form.kind === 'project' && form.name !== undefined)
      add(coreName(form.name.text), form.name.text, textOf(disclosure, form.start, form.end + 1), topicsOf(form))
  return projects
})

/** By every run of characters the only project that is told in these words; `undefined` for those of several. */
export const ownersOfRuns = oncePerDisclosure((disclosure): ReadonlyMap<string, ProjectWords | undefined> => {
  const owners = new Map<string, ProjectWords | undefined>()
  for (const project of wordsOfProjects(disclosure).values())
    for (const words of project.told.split(NO_WORDS))
      for (let at = 0; at + RUN <= words.length; at++) {
        const run = words.slice(at, at + RUN)
        owners.set(run, owners.has(run) && owners.get(run) !== project ? undefined : project)
      }
  return owners
})

/** The last report may reach into the forms behind it, which are those of other projects. */
const endOf = ({ evaluations }: Disclosure, { start, end }: EvaluationReport, key: string): number =>
  evaluations.reduce(
    (last, form) => (form.start > start && coreName(form.name?.text ?? '') !== key ? Math.min(last, form.start) : last),
    end,
  )

const topicsOf = ({ name, goals, indicators }: Evaluation): string =>
  [name?.text, goals?.expected.text, goals?.actual.text, ...indicators.map(({ indicator }) => indicator.name)].join(
    '\n',
  )

function textOf(
  { document }: Disclosure,
  start: number,
  end: number,
  without: ReadonlySet<number> = new Set(),
): string {
  return document.blocks
    .slice(start, end)
    .flatMap((block, index) =>
      block.kind === 'table'
        ? block.cells.map(({ text }) => text)
        : block.kind === 'paragraph' && !without.has(start + index)
          ? [block.text]
          : [],
    )
    .join('\n')
}
