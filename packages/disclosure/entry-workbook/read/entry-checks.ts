/** Checks of what was entered, beyond single cells: codes, signs, repetitions, and what goes together. */
import { economicSubjects, functionalSubjects, isInForce, type SubjectList } from '@mingzhang/accounts'
import type { Cell } from '@mingzhang/documents'
import type { Notes } from '../../gather/import-report.ts'
import type { Field } from '../form/field.ts'
import type { OfficialNames } from '../subject-choices.ts'
import type { ReadBlock, ReadItem } from './read-block.ts'

export interface CheckInput {
  readonly blocks: readonly ReadBlock[]
  readonly year: number
  /** Names that the workbook itself registers, by code. */
  readonly own: ReadonlySet<string>
  readonly official: OfficialNames | undefined
  readonly isAdjustment: boolean
  readonly projects: number
}

export function checkEntries(input: CheckInput, notes: Notes): void {
  for (const read of input.blocks) {
    for (const one of read.items) {
      for (const field of read.block.fields) {
        const cell = one.cells.get(field.key)
        if (cell !== undefined) checkValue(field, one, cell, input, notes)
      }
    }
    refuseRepetitions(read, notes)
  }
}

function checkValue(field: Field, { item }: ReadItem, cell: Cell, input: CheckInput, notes: Notes): void {
  const value = item[field.key]
  if (field.kind === 'functional') checkCode(String(value), functionalSubjects, cell, input, notes)
  if (field.kind === 'economic') checkCode(String(value), economicSubjects, cell, input, notes)
  if (field.kind === 'amount' && String(value).startsWith('-') && !input.isAdjustment && !field.mayBeNegative?.(item))
    notes.refuse(cell, `“${field.title}”不应为负数`, '请核对正负号；调整表请在封面把报表类型选为“调整表”')
  if (field.kind === 'project' && !(Number(value) >= 1 && Number(value) <= input.projects))
    notes.refuse(cell, `“项目”表中没有序号 ${value} 的项目`, `请填写 1 至 ${input.projects} 的序号，或先在“项目”表登记`)
}

function checkCode(code: string, list: SubjectList, cell: Cell, input: CheckInput, notes: Notes): void {
  if (input.own.has(code) || input.official?.has(code) === true) return
  const subjects = list.withCode(code)
  const [subject] = subjects
  if (subject === undefined)
    notes.refuse(
      cell,
      `科目表中没有编码 ${code}`,
      '请核对编码；确属本年度新设科目的，先在“新增科目”登记，或导入当年官方科目表',
    )
  else if (!subjects.some((one) => isInForce(one, input.year)))
    notes.add(
      'hint',
      cell,
      `科目 ${code}（${subject.name}）在 ${input.year} 年度的科目表中没有`,
      '请核对是否应使用新科目',
    )
}

function refuseRepetitions({ block, items }: ReadBlock, notes: Notes): void {
  if (block.kind !== 'list' || block.unique === undefined) return
  const first = new Map<string, number>()
  for (const { item, cells, row } of items) {
    const key = JSON.stringify(block.unique.map((one) => item[one] ?? null))
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, row)
    else {
      const [cell] = cells.values()
      const titles = block.fields.filter((field) => block.unique?.includes(field.key)).map(({ title }) => title)
      if (cell !== undefined)
        notes.refuse(cell, `与第 ${earlier} 行重复：${titles.join('、')}都相同`, '请把两行合并为一行，或改正其中一行')
    }
  }
}
