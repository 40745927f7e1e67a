import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { subjectHeading } from './subject-heading.ts'

const find = (line: string): string[] => said(subjectHeading, '第三部分 名词解释', line)

test.each([
  ['1.教育支出（类）普通教育（款）其他普通教育支出（项）支出：反映', 'info 其他普通教育支出（项）支出'],
  ['1.教育支出（类）普通教育（款）其他普通教育（项）支出：反映', 'info 其他普通教育（项）支出'],
  ['其中：教育支出（类）普通教育（款）其他普通教育（项）支出3.00万元。', 'info 其他普通教育（项）支出'],
  ['1.教育支出（类）普通教育（款）普通教育小学教育（项）：反映', 'info 普通教育小学教育（项）'],
])('%s', (line, expected) => {
  expect(find(line)).toEqual([expected])
})

test.each([
  '1.教育支出（类）普通教育（款）小学教育（项）：反映',
  '教育（类）支出3万元，占2%',
  '其中：教育支出（类）普通教育（款）小学教育（项）支出3.00万元。',
  '其中：教育支出（类）普通教育（款）其他普通教育支出（项）支出3.00万元。',
  '1.社会保障和就业支出（类）抚恤（款）抚恤事业（项）：反映',
])('in order: %s', (line) => {
  expect(find(line)).toEqual([])
})
