/** Tables without which there are no accounts, and what tables never tell. */
import { TABLE_FORMS, type TableId } from '@mingzhang/accounts'
import type { Notes } from '../import-report.ts'
import type { DraftAccounts } from './draft-accounts.ts'
import type { TableSet } from './leaf-rows.ts'
import { measuredAt } from './table-amounts.ts'

const REQUIRED: readonly TableId[] = ['T1', 'T2', 'T3', 'T4', 'T5']

export function requireTables(tables: TableSet, notes: Notes): void {
  const fiscal = (column: string): bigint => measuredAt(tables.get('T4'), 'expenditure', column).fen
  const needed: readonly (readonly [boolean, readonly TableId[]])[] = [
    ...REQUIRED.map((id) => [true, [id]] as const),
    [!(tables.has('S7') && tables.has('S9')), ['T6']],
    [fiscal('funds') !== 0n, ['T8']],
    [fiscal('capital') !== 0n, ['T9', 'S12']],
  ]
  for (const [isNeeded, ids] of needed) {
    if (!isNeeded || ids.some((id) => tables.has(id))) continue
    const title = TABLE_FORMS.find((form) => form.id === ids[0])?.title
    notes.refuse({ place: {}, text: '' }, `缺少“${title}”`, '请把这张表一并导入；没有数据的也保留空表')
  }
}

export function noteWhatIsMissing(
  tables: TableSet,
  { expenditure }: DraftAccounts,
  notes: Notes,
  withText: boolean,
): void {
  const nowhere = { place: {}, text: '' }
  if ([...tables.values()].some(({ isRounded }) => isRounded))
    notes.add(
      'hint',
      nowhere,
      '表中的金额没有精确到分，已在取整范围内取值，使各合计数与表中一致',
      '需要精确数据的，请改用以元为单位的表',
    )
  if (expenditure.level === 'functional')
    notes.add(
      'hint',
      nowhere,
      '没有支出的经济分类明细，只按功能分类导入',
      '需要明细表的，请补充四川格式的明细表，或改用录入表',
    )
  if (!tables.has('T7')) notes.add('hint', nowhere, '没有“三公”经费表，“三公”经费按零处理', '请补充这张表')
  if (withText) return
  notes.add(
    'hint',
    nowhere,
    '公开附表不含单位性质、上年数、“三公”经费统计数、机关运行经费、政府采购、资产、人员、项目和文字说明，这些内容为空；公务接待费全部按国内接待处理',
    '可用 mingzhang template --from 数据.json 生成录入表补填',
  )
}
