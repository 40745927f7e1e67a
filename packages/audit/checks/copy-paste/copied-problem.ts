import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { projectReports } from '../../evaluations/report-sentences.ts'
import { pairsOf } from '../../evaluations/text-likeness.ts'

/** `（二）存在的问题`, perhaps with the problems behind it. */
const PROBLEMS = /^\s*[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]?\s*存在的?(?:主要)?问题(?:及原因(?:分析)?)?[。：:]?/
const HEADING = /^\s*(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/
const CLAUSE = /[^，。；：:,;\n]+/g
const LEAD = /^\s*(?:[一二三四五六]是|[（(]?\d{1,2}[）).．、])/
/** What may be said of any project. */
const OF_ANY =
  /部分|个别|少数|有待|进一步|不够|不足|仍然?|存在|还需|需要|完善|健全|加强|提高|提升|改善|优化|[不偏较][高低大小多少强弱慢]|滞后|及时|到位|缺乏|不|有|的|和|与|及|等|较|偏|尚|未|还/
const SHORTEST = 8

interface Problem {
  readonly words: string
  readonly span: Span
}

interface Told {
  readonly problems: readonly Problem[]
  /** What else the report says. */
  readonly rest: string
}

/** A problem that another project's report tells in the same words, of which this one says nothing else. */
export const copiedProblem: Check = {
  id: 'copied-problem',
  category: 'copy-paste',
  severity: 'warning',
  title: '项目报告所列的存在问题应是本项目的问题，不应照抄其他项目的报告。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效评价报告应当反映本项目的问题和原因。',
  example: {
    wrong: '（送教下乡项目报告）存在的问题：部分渠段护坡尚未完工。（与渠道整治项目报告相同）',
    right: '（送教下乡项目报告）存在的问题：个别教学点送教次数偏少。',
  },
  *run(disclosure) {
    const told = projectReports(disclosure).map((report) => toldIn(disclosure, report))
    const owners = new Map<string, Told[]>()
    for (const one of told) for (const { words } of one.problems) owners.set(words, [...(owners.get(words) ?? []), one])
    for (const one of told)
      for (const { words, span } of one.problems) {
        const owner = owners.get(words)?.find((other) => other !== one && speaksOf(other.rest, words))
        if (owner === undefined || speaksOf(one.rest, words)) continue
        const same = owner.problems.find((problem) => problem.words === words)
        yield {
          message: `“${words}”与另一项目报告的问题一字不差，本项目报告其他各处都没有说到，疑为照抄。`,
          evidence: [span, ...(same === undefined ? [] : [same.span])],
        }
      }
  },
}

function toldIn({ document }: Disclosure, report: EvaluationReport): Told {
  const problems: Problem[] = []
  const rest: string[] = []
  let isProblem = false
  for (let block = report.start; block < report.end; block++) {
    const content = document.blocks[block]
    if (content?.kind === 'table') rest.push(...content.cells.map(({ text }) => text))
    if (content?.kind !== 'paragraph') continue
    const head = PROBLEMS.exec(content.text)?.[0]
    isProblem = head !== undefined || (isProblem && !HEADING.test(content.text))
    if (isProblem) problems.push(...problemsIn(content.text, head?.length ?? 0, block))
    else rest.push(content.text)
  }
  return { problems, rest: rest.join('\n') }
}

const problemsIn = (text: string, from: number, block: number): Problem[] =>
  allMatches(text.slice(from), CLAUSE).flatMap(({ 0: clause, index }) => {
    const words = clause.replace(LEAD, '').trim()
    const start = from + index + clause.indexOf(words)
    return words.length < SHORTEST || /\d/.test(words)
      ? []
      : [{ words, span: { block, start, end: start + words.length } }]
  })

/** Whether a text has two characters in a row of what is particular to the words. */
const speaksOf = (text: string, words: string): boolean =>
  words.split(OF_ANY).some((piece) => [...pairsOf(piece)].some((pair) => text.includes(pair)))
