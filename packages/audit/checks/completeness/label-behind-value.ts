import type { Disclosure } from '@mingzhang/disclosure'
import type { Cell } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'

/** Labels that what they ask for stands behind. */
const LABEL = /^(?:项目名称|主管部门|实施单位)$/
/** What was done, or is going to be. */
const RESULTS = /^[^，。；\d]{2,20}\d[\d.]*[^，。；\d]{1,5}，[^，。；\d]{2,20}\d/
const SENTENCE = /[\u4e00-\u9fff]，(?:将|已|拟|并|待)[\u4e00-\u9fff]|。$/
const SHORTEST_VALUE = 4
/** Labels of money that its amounts stand behind. */
const SOURCE =
  /^(?:其中[：:])?(?:年度资金总额|总额|当年财政拨款|财政拨款|财政资金|财政专户管理资金|单位资金|其他资金|上年结转资金)$/
const WORDS = /[\u4e00-\u9fff]/
const AMOUNT = /^(?:-|—|\d[\d,.]*%?)$/

/** A label of an evaluation form behind what should be behind it. */
export const labelBehindValue: Check = {
  id: 'label-behind-value',
  category: 'completeness',
  severity: 'warning',
  title: '绩效表中项目名称、主管部门、实施单位和各来源资金写在各自的栏名之后。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评表按统一格式填报。',
  example: { wrong: '长宁市水利局 | 实施单位', right: '实施单位 | 长宁市水利局' },
  *run(disclosure) {
    for (const { start, end, kind, name } of disclosure.evaluations) {
      if (kind !== 'project') continue
      if (name !== undefined && LABEL.test(name.text))
        yield { message: `“${name.text}”写在项目名称的位置，疑栏名与内容互换。`, evidence: [name.span] }
      if (name !== undefined && (SENTENCE.test(name.text) || RESULTS.test(name.text)))
        yield { message: `项目名称的位置写的是“${shorten(name.text)}”，不是项目名称，疑误填。`, evidence: [name.span] }
      for (let block = start; block <= end; block++) {
        yield* lastLabels(disclosure, block)
        yield* labelsTogether(disclosure, block)
        yield* sourcesBehindAmounts(disclosure, block)
      }
    }
  },
}

/** Labels that nothing follows in their row, behind words that are none. */
function* lastLabels({ document }: Disclosure, block: number): Generator<Observation> {
  const table = document.blocks[block]
  if (table?.kind !== 'table') return
  for (const [index, { row, text }] of table.cells.entries()) {
    const [before, next] = [table.cells[index - 1], table.cells[index + 1]]
    const isLast = next?.row !== row || LABEL.test(next.text.trim())
    if (!LABEL.test(text.trim()) || !isLast || before?.row !== row) continue
    if (before.text.length < SHORTEST_VALUE || LABEL.test(before.text.trim())) continue
    yield {
      message: `“${text.trim()}”写在“${shorten(before.text)}”之后，疑栏名与内容互换。`,
      evidence: [index, index - 1].map((cell) => ({
        block,
        cell,
        start: 0,
        end: table.cells[cell]?.text.length ?? 0,
      })),
    }
  }
}

/** Two labels side by side, and behind them what both ask for. */
function* labelsTogether({ document }: Disclosure, block: number): Generator<Observation> {
  const table = document.blocks[block]
  if (table?.kind !== 'table') return
  const isLabel = (cell: Cell | undefined): boolean => cell !== undefined && LABEL.test(cell.text.trim())
  for (const [index, label] of table.cells.entries()) {
    const [next, value] = [table.cells[index + 1], table.cells[index + 2]]
    if (!isLabel(label) || !isLabel(next) || next?.row !== label.row || value?.row !== label.row) continue
    if (value.text.length < SHORTEST_VALUE || isLabel(value)) continue
    yield {
      message: `“${label.text.trim()}”之后是“${next.text.trim()}”，没有填写内容，疑错格。`,
      evidence: [label, next, value].map(({ text }, at) => ({ block, cell: index + at, start: 0, end: text.length })),
    }
  }
}

/** A source of money behind an amount of its row, or with nothing behind it. */
function* sourcesBehindAmounts({ document }: Disclosure, block: number): Generator<Observation> {
  const table = document.blocks[block]
  if (table?.kind !== 'table') return
  for (const [index, { row, text }] of table.cells.entries()) {
    if (!SOURCE.test(text.replace(/\s/g, ''))) continue
    const [before, next] = [table.cells[index - 1], table.cells[index + 1]]
    // Behind another label and its amount it stands in its own place.
    const label = table.cells.slice(0, Math.max(0, index - 1)).findLast((cell) => cell.text.trim() !== '')
    const isLed = label?.row === row && WORDS.test(label.text)
    const isBehind = before?.row === row && AMOUNT.test(before.text.trim()) && !isLed
    const isLastBehindWords = next?.row !== row && before?.row === row && before.text.trim() !== ''
    if (before === undefined || (!isBehind && !isLastBehindWords)) continue
    yield {
      message: `“${text.trim()}”写在“${shorten(before.text)}”之后，疑栏名与内容互换。`,
      evidence: [index, index - 1].map((cell) => ({ block, cell, start: 0, end: table.cells[cell]?.text.length ?? 0 })),
    }
  }
}
