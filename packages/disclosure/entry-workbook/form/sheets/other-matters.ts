import { VEHICLE_USES } from '@mingzhang/accounts'
import type { EntrySheet } from '../block.ts'
import { named } from '../choices.ts'
import { amount, choice, count, lastYear, text } from '../field.ts'

/** 其他重要事项: 机关运行经费, 政府采购, 国有资产, 人员. */
export const otherMatters: EntrySheet = {
  name: '其他重要事项',
  title: '其他重要事项',
  note: '机关运行经费只由行政单位和参照公务员法管理的事业单位填写，其他单位留空；没有政府采购、车辆和设备的留空；人员情况全部不填表示不公开。',
  orientation: 'portrait',
  blocks: [
    {
      kind: 'form',
      title: '一、机关运行经费',
      path: 'operatingExpenses',
      optional: true,
      fields: [amount('final', '本年决算数'), lastYear('previous', '上年决算数')],
    },
    {
      kind: 'form',
      title: '二、政府采购支出',
      path: 'procurement',
      fields: [
        amount('goods', '货物'),
        amount('works', '工程'),
        amount('services', '服务'),
        amount('smallMedium', '授予中小企业合同金额'),
        amount('smallMicro', '其中：授予小微企业合同金额'),
        text('purpose', '主要用于'),
      ],
    },
    {
      kind: 'list',
      shape: 'items',
      title: '三、年末车辆（按用途）',
      path: 'stateAssets.vehicles',
      capacity: 12,
      prepared: VEHICLE_USES,
      fields: [
        choice('use', '用途', named(VEHICLE_USES), { required: true, width: 44 }),
        count('count', '数量（辆）', { required: true, width: 24 }),
      ],
    },
    {
      kind: 'form',
      title: '四、其他资产',
      path: 'stateAssets',
      fields: [
        text('otherVehicles', '其他用车主要是'),
        count('equipment', '单价100万元（含）以上设备（不含车辆）（台、套）'),
        count('generalEquipment', '单价50万元以上通用设备（台、套，2021年度以前）'),
        count('specialEquipment', '单价100万元以上专用设备（台、套，2021年度以前）'),
      ],
    },
    {
      kind: 'form',
      title: '五、年末人员',
      path: 'staff',
      optional: true,
      fields: [
        count('posts', '编制数'),
        count('serving', '在职人数'),
        count('retiredCadres', '离休人数'),
        count('retired', '退休人数'),
      ],
    },
  ],
}
