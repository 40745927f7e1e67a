import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `二是资产登记不及时`. */
const DELAYED =
  /(?<=^|[，。；：、是])(?:部分|个别)?(?<what>(?:(?!是)[\u4e00-\u9fff]){2,6}?)(?<done>登记|拨付|支付|归档|入账|验收|报送|公开|上报|核销)不(?:够)?及时/g

/** Done in time without exception, and not done in time, in one report. */
export const delayBesidePromptness: Check = {
  id: 'delay-beside-promptness',
  category: 'contradiction',
  severity: 'warning',
  title: '同一报告不应既称某事“均及时”办理，又在问题中称其不及时。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）；同一事项前后一致。',
  example: {
    wrong: '新购资产均在验收当日登记入账。……存在问题：资产登记不及时。',
    right: '新购资产大多在验收当日登记入账。……存在问题：资产登记不及时。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) yield* contradictionsIn(disclosure, report)
  },
}

/** A report that tells of more delays is none that anybody wrote. */
const MOST_DELAYS = 20

function* contradictionsIn(disclosure: Disclosure, { start, end }: EvaluationReport): Generator<Observation> {
  const passages = passagesBetween(wholeText(disclosure), start, end)
  let read = 0
  for (const { text, at } of passages) {
    if (!text.includes('及时')) continue
    for (const match of allMatches(text, DELAYED)) {
      if (++read > MOST_DELAYS) return
      const { what = '', done = '' } = match.groups ?? {}
      const prompt = new RegExp(`${what}(?:均|全部|都)[^，。；未不]{0,8}(?:当日|当天|当月|及时|按时)${done}`)
      for (const other of passages) {
        const praise = prompt.exec(other.text)
        if (praise === null) continue
        yield {
          message: `此处称“${match[0]}”，同一报告又称“${praise[0]}”，前后矛盾。`,
          evidence: [
            { ...other.at, start: praise.index, end: praise.index + praise[0].length },
            { ...at, start: match.index, end: match.index + match[0].length },
          ],
        }
        return
      }
    }
  }
}
