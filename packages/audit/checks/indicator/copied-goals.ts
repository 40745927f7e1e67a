import type { Evaluation } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'

type Goals = NonNullable<Evaluation['goals']>

/** Shorter goals may well be answered in their own words. */
const FEWEST = 12

/** Quantities may have been reached exactly. */
const QUANTITY = /\d/

/** Results (年度目标完成情况) that repeat the yearly goals word for word. */
export const copiedGoals: Check = {
  id: 'indicator-copied-goals',
  category: 'indicator',
  severity: 'warning',
  title: '年度目标的实际完成情况应写明结果，不得照抄年度目标。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结果应与实际完成情况对应、有数据支撑。',
  example: {
    wrong: '年度目标“更换老旧水表，提高供水质量和服务水平”，完成情况与之一字不差',
    right: '年度目标“更换老旧水表，提高供水质量和服务水平”，完成情况“更换水表320块，水质合格率99%”',
  },
  *run({ evaluations }) {
    for (const { goals, name } of evaluations) {
      if (goals === undefined || goals.expected.text.length < FEWEST || QUANTITY.test(unnumbered(goals.expected.text)))
        continue
      if (bare(goals.expected.text) !== bare(goals.actual.text) || isSameCell(goals)) continue
      yield {
        message: `${name === undefined ? '' : `“${shorten(name.text)}”的`}年度目标完成情况与年度目标一字不差，没有写明实际结果。`,
        evidence: [goals.actual.span, goals.expected.span],
        suggestion: '写明实际完成的数量和结果。',
      }
    }
  },
}

/** `目标1：`, `2.` in front of a goal are no quantities. */
const unnumbered = (text: string): string => text.replace(/(?:^|(?<=[；;。，,]))(?:目标)?\d{1,2}[.、：:．]/g, '')

const bare = (text: string): string => text.replace(/[，,。；;、\s]/g, '')

const isSameCell = ({ expected, actual }: Goals): boolean =>
  expected.span.block === actual.span.block && expected.span.cell === actual.span.cell
