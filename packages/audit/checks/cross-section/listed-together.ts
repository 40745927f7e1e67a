import { AMOUNT_UNITS, intervalOf, overlap, parseStated, sum } from '@mingzhang/accounts'
import type { Evaluation, FundingAmount, ProjectRow } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFundingLike } from '../../evaluations/funding-print.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const AMOUNT = '(?<amount>\\d[\\d,]*(?:\\.\\d+)?)万元'
const SIDE = '(?:全年|年度|累计|实际)*(?<side>支出|执行|预算)(?:数|金额|资金|总额|合计)*为?'
/** `6个项目全年支出405万元`, `预算项目6个，预算金额412万元`. */
const TOGETHER = [
  new RegExp(`(?<count>\\d{1,3})个(?:预算|特定目标类|部门预算|自评)?项目${SIDE}${AMOUNT}`, 'g'),
  new RegExp(`(?:预算|特定目标类|自评)项目(?<count>\\d{1,3})个[，,]${SIDE}${AMOUNT}`, 'g'),
]
const TOLD = ['个项目', '预算项目', '目标类项目', '自评项目']

/** What all listed projects have and spent together, as the text and as the list say. */
export const listedTogether: Check = {
  id: 'listed-together',
  category: 'cross-section',
  severity: 'error',
  title: '文中所述全部项目的预算数、支出数，应与所附项目清单（个数相同）的合计一致。',
  basis: '同一文件对同一组项目的预算、执行数应当一致。',
  example: {
    wrong: '2个项目全年支出40.00万元。……清单：甲项目，预算数20.00，执行数20.00；乙项目，预算数20.00，执行数15.00。',
    right: '2个项目全年支出35.00万元。……清单：甲项目，预算数20.00，执行数20.00；乙项目，预算数20.00，执行数15.00。',
  },
  *run(disclosure) {
    const lists = disclosure.evaluations.filter(({ projects }) => projects.length > 1)
    if (lists.length === 0) return
    for (const passage of passagesWithAny(wholeText(disclosure), TOLD))
      if (passage.at.cell === undefined) yield* differences(passage, lists)
  },
}

function* differences({ text, at }: Passage, lists: readonly Evaluation[]): Generator<Observation> {
  for (const match of TOGETHER.flatMap((pattern) => allMatches(text, pattern))) {
    const { count, side = '', amount = '' } = match.groups ?? {}
    const stated = parseStated(amount)
    const sums = lists
      .filter(({ projects }) => projects.length === Number(count))
      .flatMap((list) => sumOf(list.projects, side === '预算' ? 'budget' : 'executed') ?? [])
    const [first] = sums
    if (stated === undefined || first === undefined) continue
    const told = intervalOf(stated, AMOUNT_UNITS.万元)
    if (sums.some(({ total }) => overlap(total, told))) continue
    yield {
      message: `文中${count}个项目的${side}数为${amount}万元，所附清单${count}个项目合计${first.printed}。`,
      evidence: [
        { ...at, start: match.index, end: match.index + match[0].length },
        ...first.cells.map(({ span }) => span),
      ],
      expected: first.printed,
      actual: `${amount}万元`,
    }
  }
}

function sumOf(projects: readonly ProjectRow[], side: 'budget' | 'executed') {
  const cells = projects.flatMap((project): FundingAmount[] => {
    const amount = project[side].total
    return amount === undefined ? [] : [amount]
  })
  const [first] = cells
  if (first === undefined || cells.length < projects.length) return undefined
  const total = sum(cells.map(({ interval }) => interval))
  return { total, cells, printed: printFundingLike(total, first) }
}
