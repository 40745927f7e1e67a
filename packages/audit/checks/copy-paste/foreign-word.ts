import { coreName, type Disclosure, type EvaluationReport } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { projectOf, wordsOfProjects } from '../../evaluations/project-words.ts'
import { CLAUSE_END, type Passage, passagesOf, projectReports } from '../../evaluations/report-sentences.ts'

const TASK = /(?:完成|做好|推进)([一-龥]{2})(?=任务|工作)/
/** Words that any project's task may be called by. */
const ANY_TASK =
  /各项|全部|相关|目标|年度|本次|重点|预定|既定|工作|改造|建设|项目|整治|专项|上级|预期|所有|主要|中心|绩效|实施/

/** Tasks that any project may have beside its own. */
const BESIDE_OWN =
  /宣传|培训|维护|维修|采购|管理|服务|保障|检查|巡查|安全|防控|防疫|运行|运维|考核|验收|监测|统计|调查|整改|招标|接待|招聘|普查|督查/
/** What a project is for is told of so often. */
const FEWEST_TOLD = 3

/** `完成印制任务` in the report of a project that prints nothing: the word belongs to another project's name. */
export const foreignWord: Check = {
  id: 'task-of-another-project',
  category: 'copy-paste',
  severity: 'error',
  title: '项目自评报告不应写入其他项目的任务。',
  basis: '每个项目的自评报告应反映本项目的目标、资金、实施和效果。',
  example: {
    wrong: '（幕墙翻新）报告：圆满完成印制任务；（号码簿印制）报告：圆满完成印制任务',
    right: '（幕墙翻新）报告：圆满完成翻新任务',
  },
  *run(disclosure) {
    const reports = projectReports(disclosure)
    const told = reports.map((report) => ({ report, tasks: tasksOf(disclosure, report) }))
    const projects = wordsOfProjects(disclosure)
    const wordsOf = (report: EvaluationReport): string => projects.get(projectOf(disclosure, report))?.told ?? ''
    for (const { report, tasks } of told) {
      for (const [word, passage] of tasks) {
        const owners = told.filter((one) => one.report !== report && named(one.report, word))
        const sure = owners.find(({ tasks }) => tasks.has(word))
        const owner = sure ?? owners.find((one) => isTaskOf(word, passage, wordsOf(one.report)))
        if (owner === undefined || named(report, word) || saysElsewhere(disclosure, report, word, passage)) continue
        if (sure === undefined && wordsOf(report).replace(passage.text, '').includes(word)) continue
        yield {
          ...(sure === undefined ? { severity: 'warning' as const } : {}),
          message: `“${shorten(report.name?.text ?? '')}”的报告写“${passage.text}”，“${word}”是另一项目“${shorten(owner.report.name?.text ?? '')}”的任务，疑为照抄。`,
          evidence: [
            passage.span,
            ...(owner.tasks.get(word) === undefined ? [] : [(owner.tasks.get(word) ?? passage).span]),
          ],
        }
      }
    }
  },
}

/** Whether a project whose name has the word tells of it again and again, though not in the same words. */
const isTaskOf = (word: string, { text }: Passage, told: string): boolean =>
  text.includes(`${word}任务`) && !BESIDE_OWN.test(word) && told.split(word).length > FEWEST_TOLD

const named = ({ name }: EvaluationReport, word: string): boolean => coreName(name?.text ?? '').includes(word)

function tasksOf(disclosure: Disclosure, report: EvaluationReport): Map<string, Passage> {
  const tasks = new Map<string, Passage>()
  for (const passage of passagesOf(disclosure, report, { end: CLAUSE_END })) {
    const word = TASK.exec(passage.text)?.[1]
    if (word !== undefined && !ANY_TASK.test(word) && !tasks.has(word)) tasks.set(word, passage)
  }
  return tasks
}

function saysElsewhere(disclosure: Disclosure, report: EvaluationReport, word: string, passage: Passage): boolean {
  for (let block = report.start; block < report.end; block++) {
    const paragraph = disclosure.document.blocks[block]
    if (paragraph?.kind === 'paragraph' && block !== passage.span.block && paragraph.text.includes(word)) return true
  }
  return false
}
