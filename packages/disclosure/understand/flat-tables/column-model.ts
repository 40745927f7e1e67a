/** The columns that a form prints, as far as its headings prove them. */
import type { TableId } from '@mingzhang/accounts'

export interface FlatColumn {
  readonly title: string
  /** A heading over it and its neighbours. */
  readonly over?: string
  /** What the text calls the amount of its total. */
  readonly told: string
}

/** Sums within a row: what stands left equals what stands right, as indices of columns. */
export interface RowSum {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

export interface ColumnModel {
  readonly columns: readonly FlatColumn[]
  readonly sums: readonly RowSum[]
  /** Columns that every unit fills first. */
  readonly usual: readonly number[]
}

const column = (title: string, told = title): FlatColumn => ({ title, told })
const under = (over: string, title: string, told = title): FlatColumn => ({ title, over, told })

const partsOfFirst = (columns: readonly FlatColumn[], usual: readonly number[]): ColumnModel => ({
  columns,
  sums: [{ left: [0], right: columns.slice(1).map((_, index) => index + 1) }],
  usual,
})

const EXPENDITURE = [column('基本支出'), column('项目支出')]

const balance = (over: string): ColumnModel => ({
  columns: [
    column('年初结转和结余'),
    column('本年收入', `${over}(?:财政)?拨款收入`),
    under('本年支出', '合计', `${over}(?:财政)?拨款支出`),
    under('本年支出', '基本支出'),
    under('本年支出', '项目支出'),
    column('年末结转和结余'),
  ],
  sums: [
    { left: [2], right: [3, 4] },
    { left: [0, 1], right: [2, 5] },
  ],
  usual: [],
})

const INCOME = [
  column('财政拨款收入'),
  column('上级补助收入'),
  column('事业收入'),
  column('经营收入'),
  column('附属单位上缴收入'),
  column('其他收入'),
]

/** Variants of each form, those with the most headings first. */
const MODELS: Partial<Record<TableId, readonly ColumnModel[]>> = {
  T2: [partsOfFirst([column('本年收入合计'), ...INCOME], [0, 1])],
  T3: [
    partsOfFirst(
      [
        column('本年支出合计'),
        ...EXPENDITURE,
        column('上缴上级支出'),
        column('经营支出'),
        column('对附属单位补助支出'),
      ],
      [0, 1, 2],
    ),
  ],
  T4: [
    partsOfFirst(
      [
        column('合计'),
        column('一般公共预算财政拨款'),
        column('政府性基金预算财政拨款'),
        column('国有资本经营预算财政拨款'),
      ],
      [0, 1],
    ),
  ],
  T5: [
    partsOfFirst([column('本年支出合计'), ...EXPENDITURE], [0]),
    partsOfFirst([column('合计'), ...EXPENDITURE], [0]),
    partsOfFirst([column('小计'), ...EXPENDITURE], [0]),
  ],
  T8: [balance('政府性基金预算')],
  T9: [balance('国有资本经营预算'), partsOfFirst([column('合计'), ...EXPENDITURE], [0])],
  S12: [partsOfFirst([column('合计'), ...EXPENDITURE], [0])],
}

/** What else headings print: words over the names of rows, ordinals, units and moments. */
const BESIDE = new Set('项目科目编码代码名称功能分类栏次行类款项合小计支出收入决算数金额单位万元本年度序号备注()、:：')

/** The model all whose headings, and nothing but them, the words of a header spell out, however they are broken. */
export function modelOf(id: TableId, header: string): ColumnModel | undefined {
  return MODELS[id]?.find(({ columns }) => {
    const left = counted(header)
    const titles = [...columns.map(({ title }) => title), ...new Set(columns.flatMap(({ over }) => over ?? []))]
    for (const character of titles.join('')) {
      const count = left.get(character) ?? 0
      if (count === 0) return false
      left.set(character, count - 1)
    }
    return [...left].every(([character, count]) => count === 0 || /\d/.test(character) || BESIDE.has(character))
  })
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}
