import { VEHICLE_TYPES } from '@mingzhang/accounts'
import type { EntrySheet } from '../block.ts'
import { named } from '../choices.ts'
import { amount, choice, count, lastYear, requiredAmount, text } from '../field.ts'

/** 三公经费 (财决附01). */
export const threePublic: EntrySheet = {
  name: '三公经费',
  title: '“三公”经费',
  note: '财政拨款安排的“三公”经费。“其中：政府性基金”两列只在公开格式分列政府性基金预算“三公”经费表时需要。',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'grid',
      title: '一、支出情况',
      path: 'threePublic',
      rows: [
        { key: 'overseas', title: '因公出国（境）费' },
        { key: 'purchase', title: '公务用车购置费' },
        { key: 'running', title: '公务用车运行维护费' },
        { key: 'reception', title: '公务接待费' },
      ],
      fields: [
        amount('budget', '预算数'),
        amount('final', '决算数'),
        lastYear('previous', '上年决算数'),
        amount('fundsBudget', '预算数中政府性基金'),
        amount('fundsFinal', '决算数中政府性基金'),
      ],
    },
    {
      kind: 'form',
      title: '二、相关统计数',
      path: 'threePublic',
      fields: [
        count('overseasGroups', '因公出国（境）团组数（个）'),
        count('overseasPersons', '因公出国（境）人次数（人次）'),
        text('overseasPurpose', '出国（境）开支内容'),
        text('runningPurpose', '公务用车运行维护费主要用于'),
        count('domestic.batches', '国内公务接待批次（批）'),
        count('domestic.persons', '国内公务接待人次（人次）'),
        amount('domestic.amount', '国内公务接待支出（元）'),
        count('foreign.batches', '外事接待批次（批）'),
        count('foreign.persons', '外事接待人次（人次）'),
        amount('foreign.amount', '外事接待支出（元）'),
        text('foreign.purpose', '外事接待主要用于'),
      ],
    },
    {
      kind: 'list',
      shape: 'items',
      title: '三、本年购置公务用车',
      path: 'threePublic.purchased',
      capacity: 10,
      fields: [
        choice('type', '车型', named(VEHICLE_TYPES), { required: true, width: 34 }),
        count('count', '辆数', { required: true }),
        requiredAmount('amount', '金额'),
      ],
    },
    {
      kind: 'list',
      shape: 'items',
      title: '四、年末公务用车保有量',
      path: 'threePublic.held',
      capacity: 8,
      prepared: VEHICLE_TYPES,
      fields: [
        choice('type', '车型', named(VEHICLE_TYPES), { required: true }),
        count('count', '保有量（辆）', { required: true }),
      ],
    },
    {
      kind: 'list',
      shape: 'items',
      title: '五、国内公务接待具体项目',
      path: 'threePublic.domestic.details',
      capacity: 30,
      fields: [text('purpose', '接待内容', { blank: '' }), requiredAmount('amount', '接待金额')],
    },
  ],
}
