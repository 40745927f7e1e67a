import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `市财政局未对本部门项目开展财政评价`. */
const NOT =
  /财政(?:局|厅|部门)未(?:对|组织|选取|开展)[^。；，]{0,24}(?:财政|重点)(?:绩效)?评价|未(?:被财政(?:局|厅|部门)?选取|纳入财政(?:局|厅|部门)?)[^。；，]{0,12}(?:财政|重点)(?:绩效)?评价/g
/** `市财政局对某项目开展的财政评价（得分88.00分）`. */
const SCORED =
  /财政(?:局|厅|部门)对[^。；，]{4,40}?(?:开展|组织|进行)(?:的|了)?(?:财政|重点)(?:绩效)?评价[^。；\d]{0,10}(?:得分|评分|评价结果)[^。；\d]{0,4}\d+(?:\.\d+)?分/g
const A_YEAR = /20\d{2}年/g

/** No project was evaluated by the treasury (财政局), and elsewhere the score that it gave one is told. */
export const evaluatedByTreasury: Check = {
  id: 'evaluated-by-treasury',
  category: 'contradiction',
  severity: 'warning',
  title: '称财政部门未开展财政（重点）评价的，文中不应另有财政评价的得分；属其他年度的应注明年度。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：财政评价结果随决算公开。',
  example: {
    wrong: '市财政局未对本部门项目开展财政评价。……市财政局对泵站项目开展的财政评价（得分88.00分）。',
    right: '市财政局未对本部门项目开展财政评价。……市财政局对泵站项目开展的2021年财政评价（得分88.00分）。',
  },
  *run(disclosure) {
    const passages = passagesWith(wholeText(disclosure), '财政').filter(({ at }) => at.cell === undefined)
    const spansOf = (pattern: RegExp): Span[] =>
      passages.flatMap(({ text, at }) =>
        allMatches(text, pattern)
          .filter(({ 0: words }) => (words.match(A_YEAR) ?? []).every((year) => year === `${disclosure.year}年`))
          .map(({ index, 0: words }) => ({ ...at, start: index, end: index + words.length })),
      )
    const [[none], [scored]] = [spansOf(NOT), spansOf(SCORED)]
    if (none === undefined || scored === undefined) return
    yield {
      message: '一处称财政部门未开展财政评价，另一处写有财政评价的得分，前后矛盾；属其他年度的应注明年度。',
      evidence: [none, scored],
    }
  },
}
