import { INCOME_KINDS } from '@mingzhang/accounts'
import type { EntrySheet } from '../block.ts'
import { INCOME_TITLES } from '../choices.ts'
import { type Field, functional, LONGEST_NAME, text } from '../field.ts'

const amounts = INCOME_KINDS.map(
  (kind): Field => ({ key: kind, title: INCOME_TITLES[kind], kind: 'amount', width: 16 }),
)

/** 收入明细: one row a functional subject, one column a kind of income. */
export const income: EntrySheet = {
  name: '收入明细',
  title: '收入明细',
  note: '按支出功能分类科目（项）填写本年收入。上级补助收入、附属单位上缴收入来自同一部门内单位的，填写对方单位，汇总时据以抵销。',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'list',
      shape: 'income',
      title: '本年收入',
      path: 'income',
      capacity: 120,
      grouped: true,
      fields: [
        functional('subject', '科目编码', { required: true }),
        ...amounts,
        text('counterparty', '对方单位', { longest: LONGEST_NAME, width: 24 }),
      ],
    },
  ],
}
