import type { EntrySheet } from '../block.ts'
import { SOURCES } from '../choices.ts'
import { choice, functional, requiredAmount, text } from '../field.ts'

/** 预算数, and what the text says of each subject. */
export const budget: EntrySheet = {
  name: '预算数',
  title: '预算数和支出说明',
  note: '年初预算数和全年（调整后）预算数按科目填写；“主要用于”“差异原因”写入公开说明。',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'list',
      shape: 'items',
      title: '预算数',
      path: 'budgets',
      capacity: 100,
      unique: ['subject', 'source'],
      fields: [
        functional('subject', '科目编码', { required: true }),
        choice('source', '资金来源', SOURCES, { required: true, width: 26 }),
        requiredAmount('initial', '年初预算数'),
        requiredAmount('adjusted', '全年预算数'),
        text('purpose', '主要用于', { width: 40 }),
        text('reason', '决算与预算差异原因', { width: 40 }),
      ],
    },
  ],
}
