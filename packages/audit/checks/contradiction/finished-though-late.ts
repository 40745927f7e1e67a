import type { Disclosure } from '@mingzhang/disclosure'
import { quote } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wordsBetween } from '../../evaluations/wordings.ts'

/** `原定11月底的验收延至12月16日`, `竣工时间推迟到次年3月`. */
const LATE =
  /(?:竣工|完工|终验|初验|验收|交付|交工|投用|投入使用|完成)[^，。；]{0,10}?(?:推迟|延迟|顺延|延后|延期|拖延|延)[至到于][^，。；]{2,14}/
/** `项目按期完成`; not what is yet to be, or what a new date allowed. */
const ON_TIME =
  /(?<![^，。；]*(?:未|没有|不能|确保|力争|争取|要求|应当?|督促|调整后|变更后|延期后|批准后|仍|依然)[^，。；]*)(?:项目|工程|建设任务|建设|任务)(?:均|全部|已|也)*(?:按期|如期|按时|按计划)(?:全部|全面)?(?:完成|完工|竣工|交付|建成|验收|投用)[^，。；]{0,8}/

/** A work whose end was put off, told as finished in time. */
export const finishedThoughLate: Check = {
  id: 'finished-though-late',
  category: 'contradiction',
  severity: 'warning',
  title: '项目报告写明完工、验收推迟的，不应又称项目按期完成。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）：同一项目的完成时间前后一致。',
  example: {
    wrong: '原定11月底的验收延至12月16日，项目按期完成。',
    right: '原定11月底的验收延至12月16日，项目比计划晚16天完成。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports)
      if (report.kind === 'project') yield* finishedIn(disclosure, report.start, report.end)
  },
}

function* finishedIn({ document }: Disclosure, start: number, end: number): Generator<Observation> {
  const [late] = wordsBetween(document, start, end, LATE)
  const [finished] = late === undefined ? [] : wordsBetween(document, start, end, ON_TIME)
  if (late === undefined || finished === undefined) return
  yield {
    message: `此处称“${quote(document, finished)}”，同一报告又写“${quote(document, late)}”，前后矛盾。`,
    evidence: [finished, late],
  }
}
