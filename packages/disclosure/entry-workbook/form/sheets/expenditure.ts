import type { EntrySheet } from '../block.ts'
import { NATURES, SOURCES } from '../choices.ts'
import { choice, economic, functional, LONGEST_NAME, requiredAmount, text } from '../field.ts'

/** 支出明细: one row a functional subject, source, nature and economic subject. */
export const expenditure: EntrySheet = {
  name: '支出明细',
  title: '支出明细',
  note: '一行一笔：功能分类科目（项）、资金来源、支出性质、经济分类科目（款）、金额，四项相同的合并为一行。上缴上级支出、对附属单位补助支出不填经济分类，填写对方单位。',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'list',
      shape: 'items',
      title: '本年支出',
      path: 'expenditure.entries',
      capacity: 300,
      grouped: true,
      unique: ['subject', 'source', 'nature', 'economic', 'counterparty'],
      fields: [
        functional('subject', '科目编码', { required: true }),
        choice('source', '资金来源', SOURCES, { required: true, width: 24 }),
        choice('nature', '支出性质', NATURES, { required: true, width: 20 }),
        economic('economic', '经济分类编码'),
        requiredAmount('amount', '金额'),
        text('counterparty', '对方单位', { longest: LONGEST_NAME, width: 24 }),
      ],
    },
  ],
}

/** 基本支出经济分类: only where the entries do not tell the economic subject. */
export const basicExpenditure: EntrySheet = {
  name: '基本支出经济分类',
  title: '一般公共预算财政拨款基本支出经济分类',
  note: '只在封面“支出明细口径”选择“只有功能分类”时填写；否则由“支出明细”自动汇总，本表留空。',
  orientation: 'portrait',
  blocks: [
    {
      kind: 'list',
      shape: 'items',
      title: '基本支出',
      path: 'expenditure.basicByEconomic',
      capacity: 60,
      unique: ['economic'],
      fields: [economic('economic', '经济分类编码', { required: true }), requiredAmount('amount', '金额')],
    },
  ],
}
