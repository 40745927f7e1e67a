import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { equipmentThreshold } from './equipment-threshold.ts'
import { nothingInYuan } from './nothing-in-yuan.ts'
import { toldUnit } from './told-unit.ts'

const amounts = Array.from({ length: 20 }, (_, index) => `项目${index}支出${index + 1}.50万元。`)

describe('prescribed units', () => {
  testBothWays([
    {
      check: equipmentThreshold,
      about: 'another unit',
      severity: 'warning',
      wrong: ['单价100元（含）以上设备（不含车辆）0台（套）。'],
      right: ['单价50万元以上通用设备0台（套），单价100万元（含）以上设备（不含车辆）0台（套）。'],
    },
    {
      check: equipmentThreshold,
      about: 'no unit',
      severity: 'warning',
      wrong: ['单价 100（含）以上设备（不含车辆）0台（套）。'],
      right: ['单价 100万元（含）以上设备（不含车辆）0台（套）。'],
    },
    {
      check: equipmentThreshold,
      about: 'another price',
      severity: 'warning',
      wrong: ['单价300万元（含）以上设备（不含车辆）0台（套）。'],
      right: ['购置单价300万元的设备1台。'],
    },
    {
      check: equipmentThreshold,
      about: 'what is cheaper',
      severity: 'warning',
      wrong: ['单价100万元（含）以下设备（不含车辆）0台（套）。'],
      right: ['单价100万元（含）以上设备（不含车辆）0台（套）。'],
    },
    {
      check: toldUnit,
      about: 'the unit it says it counts in',
      severity: 'warning',
      wrong: ['本部分金额以元为单位、保留两位小数。', ...amounts],
      right: ['本部分金额以万元为单位、保留两位小数。', ...amounts],
    },
    {
      check: nothingInYuan,
      about: 'nothing in 元 among 万元',
      severity: 'info',
      wrong: [...amounts, '外事接待支出0元。'],
      right: [...amounts, '外事接待支出0万元。'],
    },
    {
      check: nothingInYuan,
      about: 'the only nothing in 元 of many in 万元',
      severity: 'warning',
      wrong: [...amounts, ...Array.from({ length: 5 }, (_, at) => `第${at + 1}项支出0万元。`), '外事接待支出0元。'],
      right: [...amounts, ...Array.from({ length: 6 }, (_, at) => `第${at + 1}项支出0万元。`)],
    },
    {
      check: nothingInYuan,
      about: 'less than one 亿元 among 万元',
      severity: 'warning',
      wrong: ['第二部分 2023年度部门决算情况说明', ...amounts, '年初调整：财政拨款调增0.06亿元。'],
      right: [
        '第二部分 2023年度部门决算情况说明',
        ...[...amounts, '年初调整：财政拨款调增0.06万元，全市债务余额1.50亿元。'],
      ],
    },
    {
      check: nothingInYuan,
      about: 'nothing in 亿元 among 万元',
      severity: 'warning',
      wrong: [...amounts, '外事接待支出0亿元。'],
      right: [...amounts, '全市债务余额1.50亿元，外事接待支出0万元。'],
    },
    {
      check: nothingInYuan,
      about: 'a document that counts in 元',
      severity: 'info',
      wrong: [...amounts, '公务接待费0元。'],
      right: ['收入5.00万元。', '公务接待费0元。'],
    },
  ])
})
