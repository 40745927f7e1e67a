import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesBetween, passagesWith, wholeText } from '../../wording/whole-text.ts'

const HEADED =
  /^[\s　]*(?:[（(]?[\d一二三]{1,2}[）)]?[.．、]?)?[\s　]*(?<own>人员类|运转类|特定目标类)项目(?:支出)?绩效分析/
/** Money said to be planned for projects of a class. */
const MONEY =
  /(?:预算)?(?:安排|下达)(?:了)?[^。；，\n]{0,8}?(?<named>人员类|运转类|特定目标类)项目(?:经费|资金|支出|预算)?/
/** How many paragraphs below its heading an analysis may begin. */
const REACH = 3

/** The analysis of one class of projects (人员类、运转类、特定目标类) that states the money of another. */
export const classOfAnotherHeading: Check = {
  id: 'class-of-another-heading',
  category: 'copy-paste',
  severity: 'error',
  title: '各类项目绩效分析写的应是本类项目的预算和执行。',
  basis: '部门整体绩效自评报告提纲：人员类、运转类、特定目标类项目分别分析。',
  example: {
    wrong: '3.特定目标类项目绩效分析。2023年预算安排运转类项目经费80万元。',
    right: '3.特定目标类项目绩效分析。2023年预算安排特定目标类项目经费80万元。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const heading of passagesWith(whole, '绩效分析')) {
      const headed = HEADED.exec(heading.text)
      const own = headed?.groups?.own
      if (headed === null || own === undefined) continue
      const body = passagesBetween(whole, heading.at.block, heading.at.block + REACH)
      const found = firstMoney(body, headed[0].length)
      if (found === undefined || found.words.includes(own)) continue
      yield {
        message: `“${own}项目绩效分析”写的是“${found.named}项目”的预算，应为“${own}项目”，疑为照抄他段。`,
        evidence: [found.span, { ...heading.at, start: 0, end: headed[0].length }],
        expected: `${own}项目`,
        actual: `${found.named}项目`,
      }
    }
  },
}

interface Money {
  readonly named: string
  readonly words: string
  readonly span: Span
}

/** The first statement of money below a heading and above the next. */
function firstMoney(body: readonly Passage[], from: number): Money | undefined {
  for (const [index, { text, at }] of body.entries()) {
    if (index > 0 && HEADED.test(text)) return undefined
    const start = index === 0 ? from : 0
    const match = MONEY.exec(text.slice(start))
    const named = match?.groups?.named
    if (match === null || named === undefined) continue
    const begin = start + match.index
    return { named, words: match[0], span: { ...at, start: begin, end: begin + match[0].length } }
  }
  return undefined
}
