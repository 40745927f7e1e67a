import type { EntrySheet } from '../block.ts'
import { SOURCES } from '../choices.ts'
import { amount, choice, functional, requiredAmount, text } from '../field.ts'
import type { Item } from '../members.ts'

/** 经营亏损 may leave own money below zero; fiscal appropriations cannot be overspent. */
const isOwnMoney = ({ source }: Item): boolean => source === 'other'

/** 结转结余. */
export const carryOver: EntrySheet = {
  name: '结转结余',
  title: '结转和结余',
  note: '年初数是上年决算的年末数加调整数。政府性基金、国有资本经营预算须按科目填写。',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'list',
      shape: 'items',
      title: '一、年初、年末结转和结余',
      path: 'carryOver',
      capacity: 60,
      unique: ['source', 'subject'],
      fields: [
        choice('source', '资金来源', SOURCES, { required: true, width: 26 }),
        functional('subject', '科目编码'),
        requiredAmount('opening', '年初结转和结余', { mayBeNegative: isOwnMoney }),
        requiredAmount('closing', '年末结转和结余', { mayBeNegative: isOwnMoney }),
      ],
    },
    {
      kind: 'list',
      shape: 'items',
      title: '二、年初结转和结余调整',
      path: 'openingAdjustments',
      capacity: 10,
      fields: [
        choice('source', '资金来源', SOURCES, { required: true }),
        requiredAmount('amount', '调整数', { mayBeNegative: () => true, note: '增加为正，减少为负' }),
        text('reason', '调整原因', { blank: '' }),
      ],
    },
    {
      kind: 'form',
      title: '三、非财政拨款结余',
      path: '',
      fields: [amount('surplusUsed', '使用非财政拨款结余（含专用结余）'), amount('surplusDistributed', '结余分配')],
    },
  ],
}
