import { exactParts, parseStated, printParts, type Stated } from '@mingzhang/accounts'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

const MEASURED = '(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>公里|千米|米|万亩|亩|公顷|万立方米|立方米|万平方米|平方米)'
const WHOLE = new RegExp(`总(?:长度?|里程|面积|工程量|土方量)(?:为|是|约)?${MEASURED}`, 'g')
const DONE = new RegExp(
  `累计(?:已)?(?:完成|建成|铺设|加固|治理|修复|改造|整治|修建|新建|敷设)[^，。；：、\\d]{0,10}${MEASURED}`,
  'g',
)
const LEFT = new RegExp(`(?:剩余|尚余|余下|其余|未完成)的?${MEASURED}`, 'g')

interface Told {
  readonly stated: Stated
  readonly unit: string
  readonly span: Span
}

/** The whole length of a work, what of it is done, and what is left, told apart in the report of one project. */
export const remainderOfLength: Check = {
  id: 'remainder-of-length',
  category: 'sum',
  severity: 'error',
  title: '项目报告所述剩余长度（面积、工程量），应等于总量减累计完成量。',
  basis: '文内关系：剩余＝总量－累计完成。',
  example: {
    wrong: '管道总长8.4公里……累计完成6.9公里……剩余2.5公里',
    right: '管道总长8.4公里……累计完成6.9公里……剩余1.5公里',
  },
  *run(disclosure) {
    for (const { kind, start, end } of disclosure.evaluationReports) {
      if (kind !== 'project') continue
      const passages = passagesBetween(wholeText(disclosure), start, end).filter(({ at }) => at.cell === undefined)
      const [whole, done, left] = [WHOLE, DONE, LEFT].map((pattern) => onlyTold(passages, pattern))
      if (whole !== undefined && done !== undefined && left !== undefined) yield* unequal(whole, done, left)
    }
  },
}

/** What is told by such words; nothing where several numbers are. */
function onlyTold(passages: readonly Passage[], pattern: RegExp): Told | undefined {
  const told = passages.flatMap(({ text, at }) =>
    allMatches(text, pattern).flatMap((match): Told[] => {
      const stated = parseStated(match.groups?.number ?? '')
      const span = { ...at, start: match.index, end: match.index + match[0].length }
      return stated === undefined ? [] : [{ stated, unit: match.groups?.unit ?? '', span }]
    }),
  )
  const [first] = told
  return told.every(({ stated, unit }) => unit === first?.unit && exactParts(stated) === exactParts(first.stated))
    ? first
    : undefined
}

function* unequal(whole: Told, done: Told, left: Told): Generator<Observation> {
  const { unit } = whole
  if (done.unit !== unit || left.unit !== unit) return
  const rest = exactParts(whole.stated) - exactParts(done.stated)
  // Numbers told to fewer places may be rounded.
  const decimals = [whole, done, left].map(({ stated }) => stated.decimals)
  if (rest < 0n || rest === exactParts(left.stated) || new Set(decimals).size > 1) return
  const [all, some, told] = [whole, done, left].map(({ stated }) => printParts(exactParts(stated), 1n, stated.decimals))
  const should = `${printParts(rest, 1n, whole.stated.decimals)}${unit}`
  yield {
    message: `总量${all}${unit} - 累计完成${some}${unit} = ${should}，文中写剩余${told}${unit}。`,
    evidence: [left.span, done.span, whole.span],
    expected: should,
    actual: `${told}${unit}`,
  }
}
