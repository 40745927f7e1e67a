import type { Cell, Table } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** What every form asks for, by which its table is known. */
const TELLING_WORD = '项目名称'
const LEVEL = /^[一二三]级指标$/
/** So many headings of levels in one row tell where indicators begin, though one of them be lost. */
const FEWEST_LEVELS = 2
/** So many other forms with the same in one place tell what belongs there. */
const FEWEST_ALIKE = 2
/** Words that a form prints, and none that is filled in: a clause ends in no heading. */
const FIXED =
  /^(?!.*[，。；：])(?:[一二三]级指标|指标(?:名称|性质|值)|度量单位|.*(?:完成值|指标值)|分值|得分|(?:预期|年度|总体|年度总体)目标|.*完成情况|.*预算数?|.*执行[数率]|.*资金|总额|总分|项目名称|主管部门|实施单位|.*(?:原因|措施)(?:分析)?.*)(?:[（(]万元[）)])?$/
const NOTHING = /^[-—–/]+$/
const WORDS = /[\u4e00-\u9fff]{2}/

/** Forms of one layout print the same headings in the same places. */
export const headingUnlikeForms: Check = {
  id: 'heading-unlike-forms',
  category: 'table-text',
  severity: 'warning',
  title: '同一部门格式相同的绩效表，同一位置的栏目应当相同，不应为空或者是其他内容。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评表按统一格式填报。',
  example: {
    wrong: '三张自评表的栏目为“预期目标、实际完成情况”，一张为“卫生健康支出、实际完成情况”',
    right: '四张自评表的栏目均为“预期目标、实际完成情况”',
  },
  *run(disclosure) {
    const { blocks } = disclosure.document
    const layouts = new Map<string, Heads[]>()
    for (const { at } of passagesWith(wholeText(disclosure), TELLING_WORD)) {
      const table = blocks[at.block]
      const cells = table?.kind === 'table' && at.cell !== undefined ? headsOf(table) : undefined
      if (cells === undefined) continue
      const layout = cells.map(placeOf).join(' ')
      const known = layouts.get(layout) ?? []
      if (known.at(-1)?.block !== at.block) layouts.set(layout, [...known, { block: at.block, cells }])
    }
    for (const forms of layouts.values()) if (forms.length > FEWEST_ALIKE) yield* unlikeOthers(forms)
  },
}

/** The cells of one table down to the headings of its indicators. */
interface Heads {
  readonly block: number
  readonly cells: readonly Cell[]
}

function headsOf({ cells }: Table): readonly Cell[] | undefined {
  const levels = cells.filter(({ text }) => LEVEL.test(plain(text)))
  const row = levels.find((one, index) => levels[index + FEWEST_LEVELS - 1]?.row === one.row)?.row
  return row === undefined ? undefined : cells.slice(0, cells.findLastIndex((cell) => cell.row === row) + 1)
}

const plain = (text: string): string => text.replace(/\s/g, '')
const placeOf = ({ row, column, rowSpan, columnSpan }: Cell): string => `${row},${column},${rowSpan},${columnSpan}`

function* unlikeOthers(forms: readonly Heads[]): Generator<Observation> {
  const known = new Set<string>()
  for (const index of forms[0]?.cells.keys() ?? []) {
    const texts = forms.map(({ cells }) => plain(cells[index]?.text ?? ''))
    const usual = texts.find((text, at) => texts.includes(text, at + 1)) ?? ''
    const odd = texts.flatMap((text, at) => (text === usual ? [] : [at]))
    const [only = 0] = odd
    if (odd.length === 0 && FIXED.test(usual)) known.add(usual)
    if (odd.length !== 1) continue
    const text = texts[only] ?? ''
    const isOdd = FIXED.test(usual)
      ? text === '' || known.has(text) || !sharesWord(text, usual)
      : NOTHING.test(usual) && WORDS.test(text)
    const form = forms[only]
    if (!isOdd || form === undefined) continue
    yield {
      message:
        text === ''
          ? `绩效表的栏目“${usual}”为空，其他项目的同类表此处均有。`
          : `绩效表此处为“${text}”，其他项目的同类表此处均为“${usual}”。`,
      evidence: [{ block: form.block, cell: index, start: 0, end: form.cells[index]?.text.length ?? 0 }],
      expected: usual,
      actual: text,
    }
  }
}

/** Whether two characters in a row are the same, as where one heading is worded in two ways. */
const sharesWord = (text: string, usual: string): boolean =>
  [...text].some((_, at) => at + 1 < text.length && usual.includes(text.slice(at, at + 2)))
