/** Tables without which there are no accounts, and what tables never tell. */
import { TABLE_FORMS, type TableId } from '@mingzhang/accounts'
import { NOWHERE, type Notes } from '../import-report.ts'
import type { Information } from '../information/information-table.ts'
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
    notes.refuse(NOWHERE, `缺少“${title}”`, '请把这张表一并导入；没有数据的也保留空表')
  }
}

interface Matter {
  readonly what: string
  /** Whether 机构运行信息表 told it. */
  told(information: Information): boolean
}

const nowhereTold = (what: string): Matter => ({ what, told: () => false })

/** What the tables of a set do not tell, but for 机构运行信息表. */
const NOT_IN_TABLES: readonly Matter[] = [
  nowhereTold('单位性质'),
  nowhereTold('上年数'),
  { what: '“三公”经费统计数', told: ({ counts }) => counts.has('receptionBatches') || counts.has('held') },
  { what: '机关运行经费', told: ({ amounts }) => amounts.has('operating') || amounts.has('operatingOfAuthority') },
  { what: '政府采购', told: ({ amounts }) => amounts.has('procurement') },
  { what: '资产', told: ({ counts }) => counts.has('vehicles') },
  nowhereTold('人员'),
  nowhereTold('项目'),
  nowhereTold('文字说明'),
]

export function noteWhatIsMissing(
  tables: TableSet,
  { expenditure }: DraftAccounts,
  notes: Notes,
  withText: boolean,
  information: Information | undefined,
): void {
  if ([...tables.values()].some(({ isRounded }) => isRounded))
    notes.add(
      'hint',
      NOWHERE,
      '表中的金额没有精确到分，已在取整范围内取值，使各合计数与表中一致',
      '需要精确数据的，请改用以元为单位的表',
    )
  if (expenditure.level === 'functional')
    notes.add(
      'hint',
      NOWHERE,
      '没有支出的经济分类明细，只按功能分类导入',
      '需要明细表的，请补充四川格式的明细表，或改用录入表',
    )
  if (!tables.has('T7')) notes.add('hint', NOWHERE, '没有“三公”经费表，“三公”经费按零处理', '请补充这张表')
  if (withText) return
  const untold = NOT_IN_TABLES.filter(({ told }) => information === undefined || !told(information))
  notes.add(
    'hint',
    NOWHERE,
    `导入的表不含${untold.map(({ what }) => what).join('、')}，这些内容为空${information === undefined ? '；公务接待费全部按国内接待处理' : ''}`,
    '可用 mingzhang template --from 数据.json 生成录入表补填，上年数也可由 compile --previous 给出；没有补填的，编制的说明会标出待填',
  )
}
