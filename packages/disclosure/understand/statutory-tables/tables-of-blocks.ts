/** For tests: the statutory tables (附表) that a document of these blocks prints. */
import type { Block, Document } from '@mingzhang/documents'
import type { StatutoryTable } from '../../statutory-table.ts'
import { findStatutoryTables } from './find-tables.ts'

export const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })

export const documentOf = (...blocks: Block[]): Document => ({ file: '附表.html', format: 'html', blocks, gaps: [] })

export const read = (...blocks: Block[]): StatutoryTable[] => findStatutoryTables(documentOf(...blocks))

/** The figures of a table by `row|column`, as `digits/decimals`. */
export const printed = (table: StatutoryTable | undefined): Record<string, string> =>
  Object.fromEntries(
    [...(table?.cells ?? [])].flatMap(([key, { stated }]) =>
      stated === undefined ? [] : [[key, `${stated.digits}/${stated.decimals}`]],
    ),
  )

/** The headings of 支出决算表, as far as they matter here. */
export const EXPENDITURE_HEADER = ['功能分类科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
