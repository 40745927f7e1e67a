import type { EntrySheet } from '../block.ts'
import { subject, text } from '../field.ts'

/** 新增科目: subjects of the year's official list that the program's own does not hold. */
export const subjectNames: EntrySheet = {
  name: '新增科目',
  title: '科目表中没有的科目',
  note: '“科目表”中没有、但本年度《政府收支分类科目》已经设立的科目，在此登记编码（3、5或7位）和名称后即可使用。',
  orientation: 'portrait',
  blocks: [
    {
      kind: 'list',
      shape: 'record',
      title: '新增科目',
      path: 'subjectNames',
      capacity: 40,
      unique: ['code'],
      fields: [
        subject('code', '科目编码', { required: true, width: 14 }),
        text('name', '科目名称', { blank: '', width: 44 }),
      ],
    },
  ],
}
