/** What the department and each of its projects tell of what was done, apart. */
import { type Disclosure, UNREAD_TABLES, type Words } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import { countingParagraphs } from './counting-paragraphs.ts'
import { listedProjects } from './listed-projects.ts'

/** Headings that speak of what is meant, and of what was done. */
const PLANS = /目标|计划|内容|任务/
const DONE = /完成|实现|达成|对比|比较/
/** `2.农田建设任务。建成农田1.56万亩，任务完成率100%` */
const TOLD_DONE = /任务完成率|已(?:全部)?完成/
const LEADS_TO_GOALS = /目标(?:为|是|如下)?[：:]\s*$/
const LONGEST_HEADING = 30
const LONGEST_LEAD = 14

/** The words of the department, and those of each project: its report, and what a list of projects tells of it. */
export function tellings(disclosure: Disclosure): Words[][] {
  const { document, evaluationReports, evaluations } = disclosure
  const reports = evaluationReports.filter(({ kind }) => kind === 'project')
  const isInReport = (block: number): boolean => reports.some(({ start, end }) => start <= block && block < end)
  const listed = listedProjects(disclosure).flatMap(({ block }) => (isInReport(block) ? [] : [block]))
  const projects = [...reports, ...listed.map((block) => ({ start: block, end: block + 1 }))].sort(
    (a, b) => a.start - b.start,
  )
  const forms = evaluations.filter(({ kind }) => kind === 'whole')
  const between = (start: number, end: number): Words[] => [...resultsBetween(disclosure, start, end)]
  const department: Words[] = []
  let from = 0
  for (const { start, end } of projects) {
    department.push(...between(from, start))
    from = end
  }
  department.push(...between(from, document.blocks.length))
  const cells = forms.flatMap(({ goals, projects: rows }) => [
    ...(goals === undefined ? [] : [goals.actual]),
    ...rows.flatMap(({ content }) => (content === undefined ? [] : [content])),
  ])
  return [[...department, ...cells], ...projects.map(({ start, end }) => between(start, end))]
}

/** Paragraphs that count what was done: what stands under a heading that speaks of goals was meant. */
function* resultsBetween(disclosure: Disclosure, start: number, end: number): Generator<Words> {
  const counts = countingParagraphs(disclosure)
  const isCell = cellsAmongLines(disclosure)
  let planned = false
  for (let block = start; block < end; block++) {
    const paragraph = disclosure.document.blocks[block]
    if (paragraph?.kind !== 'paragraph') continue
    const { text } = paragraph
    const isHeading = text.length <= LONGEST_HEADING && !/[。；]./.test(text) && !/\d/.test(text)
    if (isHeading) planned = PLANS.test(text) && !DONE.test(text)
    const lead = text.slice(0, LONGEST_LEAD)
    const isPlan = PLANS.test(lead) && !DONE.test(lead) && !TOLD_DONE.test(text)
    if (planned || !counts.has(block) || isPlan) continue
    // `年度绩效目标为：` at the end of the paragraph above
    if (LEADS_TO_GOALS.test(textAround(disclosure.document, { block: block - 1 })) || isCell(block)) continue
    yield { text: text.replace(/\s/g, ''), span: { block, start: 0, end: text.length } }
  }
}

/** Where tables were not read, lines that end no sentence may be cells of theirs. */
export function cellsAmongLines({ document: { blocks, gaps } }: Disclosure): (block: number) => boolean {
  if (!gaps.some(({ what }) => what === UNREAD_TABLES)) return () => false
  return (block) => {
    const paragraph = blocks[block]
    return paragraph?.kind === 'paragraph' && !/[。；：]\s*$/.test(paragraph.text)
  }
}
