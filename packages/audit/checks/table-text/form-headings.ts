import type { Table } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'
import {
  type Fault,
  type FormCell,
  faultsOfFunds,
  LABEL,
  LABEL_OF_FUNDS,
  LONGEST,
  NAMED,
  NUMBER,
} from './rows-of-funds.ts'

/** Words of a table of indicators, or of goals. */
const TELLING_WORDS = ['指标', '目标']
const LEVELS: readonly string[] = ['一级指标', '二级指标', '三级指标']
/** What stands below the headings of the first and second level. */
const GROUP =
  /^(?:产出|效益|满意度|成本|数量|质量|时效|(?:经济|社会|生态)效益|(?:经济|社会|生态环境)成本|可持续影响|服务对象满意度)指标$/
const KIND = /^(?:数量|质量|时效)指标$/
/** The left of two headings of one row, and the right. */
const IN_ORDER: readonly (readonly [RegExp, RegExp])[] = [
  [/^一级指标$/, /^二级指标$/],
  [/^二级指标$/, /^三级指标$/],
  [/^一级指标$/, /指标值$|完成值$|^得分$/],
  [/^二级指标$/, /指标值$|完成值$|^得分$/],
  [/^三级指标$/, /指标值$|完成值$|^得分$/],
  [/指标值$/, /完成值$/],
  [/^分值$/, /^得分$/],
  [/^得分$/, /^偏差原因/],
]
const SCORED = /^(?:分值|得分)$/
const HEADING = /指标|完成值|分值|得分|性质|方向|单位|原因|措施|说明|备注|权重|情况|目标|标准|依据/
const EXPECTED = /^(?:预期目标|年度预期目标|年初设定目标|项目年度目标)$/
const ACHIEVED = /^(?:全年)?(?:实际完成情况|年度目标完成情况)$/
const TITLE = /(?:自评|绩效[^，。]{0,12})表$/
/** Rows of so many groups and kinds of indicators have a heading. */
const FEWEST_GROUPS = 4

/** The headings of the indicators of an evaluation form stand in one row, in their order, above the indicators. */
export const formHeadings: Check = {
  id: 'form-headings',
  category: 'table-text',
  severity: 'warning',
  title: '绩效表的栏目（一级、二级、三级指标，指标值、完成值，分值、得分）在同一行依次列示，栏目之下应有内容。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评表按统一格式填报。',
  example: {
    wrong: '一级指标 | 三级指标 | 二级指标 | 年度指标值 | 实际完成值',
    right: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值',
  },
  *run(disclosure) {
    const { blocks } = disclosure.document
    const forms = passagesWithAny(wholeText(disclosure), TELLING_WORDS).filter(({ at }) => at.cell !== undefined)
    for (const block of new Set(forms.map(({ at }) => at.block))) {
      const table = blocks[block]
      if (table?.kind !== 'table') continue
      const cells = table.cells.flatMap((cell, index): FormCell[] => {
        const word = cell.text.replace(/\s/g, '')
        return word === '' ? [] : [{ cell, index, word }]
      })
      for (const form of formsApart(cells))
        for (const { message, odd } of faultsOf(table, form))
          yield {
            message,
            evidence: odd.map(({ index, cell }) => ({ block, cell: index, start: 0, end: cell.text.length })),
          }
    }
  },
}

/** Forms below one another in one table, as a text without lines between them has them: each begins with a title of its own. */
function formsApart(cells: readonly FormCell[]): FormCell[][] {
  const titles = cells.flatMap(({ word, cell }) => (TITLE.test(word) ? [cell.row] : []))
  const [first, ...more] = new Set(titles)
  if (first === undefined || more.length === 0) return [[...cells]]
  const starts = [Number.NEGATIVE_INFINITY, ...more]
  return starts.map((start, index) =>
    cells.filter(({ cell: { row } }) => row >= start && row < (starts[index + 1] ?? Number.POSITIVE_INFINITY)),
  )
}

function* faultsOf(table: Table, cells: readonly FormCell[]): Generator<Fault> {
  const levels = cells.filter(({ word }) => LEVELS.includes(word))
  const rows = levels.map(({ cell }) => cell.row)
  const heading = rows.find((row, index) => row === rows[index - 1])
  if (heading !== undefined) yield* faultsOfHeading(cells, heading)
  else if (levels.length === 0) yield* withoutHeading(cells)
  yield* withoutContent(table, cells)
  if (heading !== undefined) yield* totalElsewhere(cells, heading)
  yield* faultsOfFunds(cells, heading !== undefined)
  yield* valuesAmongWords(cells)
}

/** `≤6.09万元` where goals, or what was done, are told in words; a heading where a value should be. */
function* valuesAmongWords(cells: readonly FormCell[]): Generator<Fault> {
  const goals = cells.filter(({ word }) => EXPECTED.test(word) || ACHIEVED.test(word))
  const told = new Set(goals.flatMap(({ cell }) => [cell.row, cell.row + cell.rowSpan]))
  for (const { cell, word } of cells) if (LABEL.test(word) && PROCESS.test(word)) told.add(cell.row)
  const odd = cells.filter(({ word, cell }) => told.has(cell.row) && VALUE.test(word))
  if (odd.length > 0)
    yield { message: `“${odd.map(({ word }) => word).join('”、“')}”写在叙述目标、内容的一格，疑误填。`, odd }
  const heading = cells.filter(({ word }) => LEVELS.includes(word))[0]?.cell.row
  if (heading === undefined) return
  const headings = new Set(cells.flatMap(({ cell, word }) => (cell.row === heading && word.length > 4 ? [word] : [])))
  const among = cells.filter(({ cell, word }) => cell.row > heading && headings.has(word))
  if (among.length === 1) yield { message: `栏目名称“${among[0]?.word}”写在填报内容之中，疑误填。`, odd: among }
}

/** 总分 under a heading to the right of the indicators, with nothing in front of it. */
function* totalElsewhere(cells: readonly FormCell[], heading: number): Generator<Fault> {
  const last = cells.filter(({ word, cell }) => cell.row === heading && LEVELS.includes(word)).at(-1)?.cell
  if (last === undefined) return
  const odd = cells.filter(
    ({ word, cell }) =>
      word === '总分' &&
      cell.row > heading &&
      cell.column >= last.column + last.columnSpan &&
      !cells.some((one) => one.cell.row === cell.row && one.cell.column < cell.column),
  )
  if (odd.length > 0) yield { message: '“总分”没有写在该行之首，疑错格。', odd }
}

const PROCESS = /过程|实施内容/
const VALUE = /^[≥≤＝=<>＜＞]\d[\d.]*\D{0,4}$|^\d[\d.]*万?元$/

function* faultsOfHeading(cells: readonly FormCell[], heading: number): Generator<Fault> {
  const row = cells.filter(({ cell }) => cell.row === heading)
  const groups = row.filter(({ word }) => GROUP.test(word) || NUMBER.test(word))
  const strangers = row.filter(({ word }) => GROUP.test(word) || !HEADING.test(word))
  const lost = cells.filter(
    ({ word, cell }) =>
      (LEVELS.includes(word) || SCORED.test(word)) && cell.row !== heading && !row.some((one) => one.word === word),
  )
  const [missing] = lost
  if (missing !== undefined && strangers.length > 0) {
    yield {
      message: `栏目“${missing.word}”不在栏目一行，该行写有“${strangers.map(({ word }) => word).join('”、“')}”，疑两格互换。`,
      odd: [missing, ...strangers],
    }
    return
  }
  const above = cells.filter(({ word, cell }) => GROUP.test(word) && cell.row < heading)
  if (above.length > 0) {
    yield { message: `“${above.map(({ word }) => word).join('—')}”一行列在栏目“一级指标”之上，疑有错行。`, odd: above }
    return
  }
  const labels = strangers.filter(
    ({ word }) => LABEL_OF_FUNDS.test(word) || LABEL.test(word) || /\d[^\d]{1,3}，|[万亿]元$/.test(word),
  )
  if (labels.length > 0) {
    yield { message: `栏目一行写有“${labels.map(({ word }) => word).join('”、“')}”，不是指标表的栏目。`, odd: labels }
    return
  }
  if (groups.length > 0) {
    yield { message: `“${groups.map(({ word }) => word).join('”、“')}”写在栏目一行，疑与栏目名称互换。`, odd: groups }
    return
  }
  for (const [left, right] of IN_ORDER) {
    const [first, second] = [left, right].map((words) => row.filter(({ word }) => words.test(word)))
    const [before] = first ?? []
    const after = second?.find(({ cell }) => before !== undefined && cell.column < before.cell.column)
    if (first?.length !== 1 || before === undefined || after === undefined) continue
    yield { message: `栏目“${before.word}”应在“${after.word}”之前，疑表头互换。`, odd: [after, before] }
    return
  }
}

/** Reasons end in these words, too, and are longer. */
const INDICATOR_HEADING = /^.{0,8}(?:指标值|完成值|指标名称)/

/** Indicators of a whole form that no heading stands above. */
function* withoutHeading(cells: readonly FormCell[]): Generator<Fault> {
  const first = cells.find(({ word }) => KIND.test(word))
  const groups = new Set(cells.flatMap(({ word }) => (GROUP.test(word) ? [word] : [])))
  if (first === undefined || groups.size < FEWEST_GROUPS) return
  if (!cells.some(({ word }) => NAMED.test(word)) || cells.some(({ word }) => INDICATOR_HEADING.test(word))) return
  yield { message: '绩效指标之上没有“一级指标、二级指标、三级指标”等栏目一行。', odd: [first] }
}

/** The heading of goals directly above another heading. */
function* withoutContent({ cells: all }: Table, cells: readonly FormCell[]): Generator<Fault> {
  const goal = cells.find(({ word }) => EXPECTED.test(word))
  if (goal === undefined) return
  const { row, rowSpan, column } = goal.cell
  const result = cells.find(({ word, cell }) => ACHIEVED.test(word) && cell.row === row)
  const under = all.find(
    (cell) => cell.row === row + rowSpan && cell.column <= column && column < cell.column + cell.columnSpan,
  )
  const word = under?.text.replace(/\s/g, '') ?? ''
  const aside = cells.find(
    (one) =>
      one.cell.row === row + rowSpan && one.cell.column < column && LABEL.test(one.word) && one.word.length < LONGEST,
  )
  const own = cells.find((one) => one.cell.row === row && LABEL.test(one.word))
  if (result !== undefined && aside !== undefined && own?.cell.column === aside.cell.column) {
    yield {
      message: `“${goal.word}”“${result.word}”之下没有填写内容，直接是“${aside.word}”，疑有错行。`,
      odd: [goal, result, aside],
    }
    return
  }
  if (result === undefined) return
  if (isOfIndicators(word)) yield { message: `“${goal.word}”“${result.word}”之下没有填写内容。`, odd: [goal, result] }
  // To the left of the goals stands the name of the whole part.
  else if (result.cell.column > column) yield* withHalfContent(cells, goal, result)
}

const isOfIndicators = (word: string): boolean => LEVELS.includes(word) || GROUP.test(word) || word === '绩效指标'

/** One of goals and results is told in words, and the other not at all, down to the indicators. */
function* withHalfContent(cells: readonly FormCell[], goal: FormCell, result: FormCell): Generator<Fault> {
  const { row, rowSpan } = goal.cell
  // `2.项目实施内容及过程概述`: the next part of the form.
  const isNext = ({ word, cell }: FormCell): boolean =>
    isOfIndicators(word) || (LABEL.test(word) && cell.column < goal.cell.column)
  const end = cells.find((one) => one.cell.row > row && isNext(one))?.cell.row
  if (end === undefined) return
  const within = cells.filter(({ cell }) => cell.row >= row + rowSpan && cell.row < end)
  const below = ({ cell: { column, columnSpan } }: FormCell): FormCell[] =>
    within.filter(({ cell }) => cell.column < column + columnSpan && column < cell.column + cell.columnSpan)
  const [goals, results] = [below(goal), below(result)]
  const [blank, filled, told] = goals.length === 0 ? [goal, result, results] : [result, goal, goals]
  const [only, second] = told
  if (goals.length > 0 === results.length > 0 || only === undefined || second !== undefined) return
  if (only.word.length < SHORTEST_GOAL) return
  yield { message: `“${filled.word}”填有内容，“${blank.word}”一格空白，疑漏填或者错格。`, odd: [only, blank] }
}

/** Shorter words are no goal. */
const SHORTEST_GOAL = 6
