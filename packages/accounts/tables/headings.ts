/** Headings of the statutory tables as they are printed (表头), by the Ministry's forms of 财决公开. */
import type { TableId } from './table-form.ts'

/** A heading cell over the value columns: `column` where it stands directly over one. */
export interface TableHeading {
  readonly title: string
  readonly column?: string
  readonly under?: readonly TableHeading[]
}

const over = (title: string, column: string): TableHeading => ({ title, column })

const EXPENDITURE: readonly TableHeading[] = [
  over('合计', 'total'),
  over('基本支出', 'basic'),
  over('项目支出', 'project'),
]

const BALANCE: readonly TableHeading[] = [
  over('年初结转和结余', 'opening'),
  over('本年收入', 'income'),
  { title: '本年支出', under: EXPENDITURE },
  over('年末结转和结余', 'closing'),
]

const threePublicAt = (moment: 'budget' | 'final'): readonly TableHeading[] => [
  over('合计', `three.${moment}`),
  over('因公出国（境）费', `three.overseas.${moment}`),
  {
    title: '公务用车购置及运行维护费',
    under: [
      over('小计', `three.vehicles.${moment}`),
      over('公务用车购置费', `three.vehicles.purchase.${moment}`),
      over('公务用车运行维护费', `three.vehicles.running.${moment}`),
    ],
  },
  over('公务接待费', `three.reception.${moment}`),
]

const THREE_PUBLIC: readonly TableHeading[] = [
  { title: '预算数', under: threePublicAt('budget') },
  { title: '决算数', under: threePublicAt('final') },
]

const FINAL: readonly TableHeading[] = [over('决算数', 'final')]

/**
 * Headings over the value columns of a table. Those of the detail tables are the economic subjects that occur, so
 * only the total is declared. Of a two-sided table these are the columns of its right side (支出); the left has
 * 决算数 alone.
 */
export const TABLE_HEADINGS: Readonly<Record<TableId, readonly TableHeading[]>> = {
  T1: FINAL,
  T2: [
    over('本年收入合计', 'income'),
    over('财政拨款收入', 'fiscal'),
    over('上级补助收入', 'superior'),
    over('事业收入', 'operations'),
    over('经营收入', 'business'),
    over('附属单位上缴收入', 'subordinate'),
    over('其他收入', 'other'),
  ],
  T3: [
    over('本年支出合计', 'total'),
    over('基本支出', 'basic'),
    over('项目支出', 'project'),
    over('上缴上级支出', 'superior'),
    over('经营支出', 'business'),
    over('对附属单位补助支出', 'subordinate'),
  ],
  T4: [
    over('合计', 'total'),
    over('一般公共预算财政拨款', 'general'),
    over('政府性基金预算财政拨款', 'funds'),
    over('国有资本经营预算财政拨款', 'capital'),
  ],
  T5: EXPENDITURE,
  T6: FINAL,
  T7: THREE_PUBLIC,
  F7: THREE_PUBLIC,
  T8: BALANCE,
  T9: BALANCE,
  S5: [over('合计', 'total')],
  S7: [over('合计', 'total')],
  S9: [over('合计', 'total')],
  S12: EXPENDITURE,
}
