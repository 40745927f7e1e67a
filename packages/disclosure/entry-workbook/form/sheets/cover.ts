import { UNIT_KINDS } from '@mingzhang/accounts'
import type { EntrySheet } from '../block.ts'
import { LEVELS, named, REPORTS } from '../choices.ts'
import { choice, LONGEST_NAME, name, text, year } from '../field.ts'

/** 封面: who reports on which year, the units included, what they do and did. */
export const cover: EntrySheet = {
  name: '封面',
  title: '部门决算数据录入表',
  note: '浅黄色单元格由单位填写，灰色单元格自动计算、不需填写。全部金额以元为单位，保留两位小数。',
  orientation: 'portrait',
  blocks: [
    {
      kind: 'form',
      title: '一、基本情况',
      path: '',
      fields: [
        name('organisation.name', '单位名称', { note: '与公章一致的全称' }),
        year('year', '年度', { required: true, note: '决算年度，如 2024' }),
        text('organisation.shortName', '单位简称', { longest: LONGEST_NAME, note: '正文中自称，如“县农业农村局”' }),
        text('organisation.code', '单位编码', { longest: 40, note: '统一社会信用代码或预算单位编码，汇总时识别单位' }),
        text('organisation.superior', '主管部门', { longest: LONGEST_NAME, note: '上级主管部门的编码或名称' }),
        choice('organisation.report', '报表类型', REPORTS, { blank: 'unit' }),
        choice('expenditure.level', '支出明细口径', LEVELS, {
          blank: 'economic',
          note: '有经济分类明细的选“功能分类和经济分类”；只有公开的九张表的选“只有功能分类”，并填写“基本支出经济分类”表',
        }),
        text('organisation.structure', '机构设置', { note: '内设机构和所属单位情况，写入公开说明' }),
      ],
    },
    {
      kind: 'list',
      shape: 'items',
      title: '二、纳入决算编制范围的独立核算单位（本级在前）',
      path: 'organisation.units',
      capacity: 20,
      unique: ['name'],
      fields: [
        name('name', '单位全称', { width: 44 }),
        choice('kind', '单位性质', named(UNIT_KINDS), { required: true, width: 40 }),
      ],
    },
    {
      kind: 'list',
      shape: 'items',
      title: '三、主要职能（一行一项）',
      path: 'organisation.duties',
      capacity: 15,
      fields: [text('', '职能', { width: 44 })],
    },
    {
      kind: 'list',
      shape: 'items',
      title: '四、年度重点工作完成情况（一行一项）',
      path: 'organisation.work',
      capacity: 15,
      fields: [text('', '重点工作', { width: 44 })],
    },
  ],
}
