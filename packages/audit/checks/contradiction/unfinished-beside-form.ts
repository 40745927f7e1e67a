import { coreName, type Disclosure, type Evaluation } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `主要原因是运动场改造项目尚未完工`. */
const UNFINISHED =
  /(?<=[是为因，、])(?<name>(?:(?![是为因])[\u4e00-\u9fff]){4,24}?)(?:项目|工程)(?:尚未|暂未|仍未|未)(?:全部|全面)?(?:完工|竣工|建成|投入使用)/g
/** `工程验收合格，2022年8月20日投入使用`: done, nothing open. */
const DONE = /投入使用|投用|验收合格|通过(?:竣工)?验收|已(?:全部|全面)?(?:完工|竣工|建成)|全部完成/
const OPEN = /未|尚|计划|预计|推迟|转入|跨年|其余|剩余|待|正在/

/** Money is left because a project is not finished, which by its own form it is. */
export const unfinishedBesideForm: Check = {
  id: 'unfinished-beside-form',
  category: 'contradiction',
  severity: 'warning',
  title: '正文称项目尚未完工的，该项目自评表的实际完成情况不应为已验收、已投入使用。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）：差异原因与项目自评情况相符。',
  example: {
    wrong: '主要原因是运动场改造项目尚未完工。……自评表：运动场改造，工程验收合格，8月20日投入使用。',
    right: '主要原因是运动场改造项目招标节约。……自评表：运动场改造，工程验收合格，8月20日投入使用。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['未完工', '未竣工', '未建成', '未投入使用'])) {
      if (at.cell !== undefined) continue
      for (const match of allMatches(text, UNFINISHED)) {
        const [form, second] = formsNamed(disclosure, match.groups?.name ?? '')
        const actual = form?.goals?.actual
        if (actual === undefined || second !== undefined || !DONE.test(actual.text) || OPEN.test(actual.text)) continue
        yield {
          message: `此处称“${match[0]}”，该项目自评表的完成情况为“${actual.text}”。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, actual.span],
        }
      }
    }
  },
}

/** The forms of projects whose names hold, or are held by, that of the text. */
const formsNamed = ({ evaluations }: Disclosure, name: string): Evaluation[] =>
  evaluations.filter((form) => {
    if (form.kind !== 'project' || form.name === undefined) return false
    const core = coreName(form.name.text)
    return core.includes(name) || name.endsWith(core)
  })
