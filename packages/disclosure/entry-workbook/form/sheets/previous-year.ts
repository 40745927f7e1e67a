import type { EntrySheet } from '../block.ts'
import { amount } from '../field.ts'

/** 上年数. */
export const previousYear: EntrySheet = {
  name: '上年数',
  title: '上年决算数',
  note: '取自上年批复的决算，用于说明增减变动。全部不填表示没有上年数。',
  orientation: 'portrait',
  blocks: [
    {
      kind: 'form',
      title: '上年决算数',
      path: 'previous',
      optional: true,
      fields: [
        amount('total', '收、支总计'),
        amount('fiscalTotal', '财政拨款收、支总计'),
        amount('general', '一般公共预算财政拨款支出'),
        amount('funds', '政府性基金预算财政拨款支出'),
        amount('capital', '国有资本经营预算财政拨款支出'),
        amount('closing', '年末结转和结余', { mayBeNegative: () => true }),
        amount('fiscalClosing', '年末财政拨款结转和结余', { mayBeNegative: () => true }),
      ],
    },
  ],
}
