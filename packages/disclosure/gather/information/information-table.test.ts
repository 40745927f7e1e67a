import { readDocument } from '@mingzhang/documents'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { smallAccounts } from '../../compose/small-accounts.ts'
import { Notes } from '../import-report.ts'
import { type Information, informationIn } from './information-table.ts'
import { withInformation } from './with-information.ts'

type Row = readonly (string | number)[]

const HEAD: readonly Row[] = [
  ['机构运行信息表'],
  ['编制单位：溪口县档案馆', '', '2022年度', '', '', '', '', '金额单位：元'],
  ['项  目', '行次', '年初预算数', '全年预算数', '决算统计数', '项  目', '行次', '决算统计数'],
  ['栏次', '', '1', '2', '3', '栏次', '', '4'],
]
const FULL: readonly Row[] = [
  ['一、“三公”经费支出', 1, '—', '—', '—', '四、机关运行经费', 24, '—'],
  ['（一）支出合计', 2, 900, 900, 700, '  （一）行政单位', 25, 5000.5],
  ['  3．公务接待费', 7, 400, 400, 300, '  （二）参照公务员法管理事业单位', 26, 20],
  ['    （1）国内接待费', 8, '—', '—', 300, '五、国有资产占用情况', 27, '—'],
  ['       其中：外事接待费', 9, '—', '—', 100, '  （一）车辆数合计（辆）', 28, 4],
  ['    （2）国（境）外接待费', 10, '—', '—', 0, '    1．副部（省）级及以上领导用车', 29, 0],
  ['（二）相关统计数', 11, '—', '—', '—', '    3．机要通信用车', 31, 1],
  ['  1．因公出国（境）团组数（个）', 12, '—', '—', 1, '    8．其他用车', 36, 3],
  [
    '  2．因公出国（境）人次数（人）',
    13,
    '—',
    '—',
    2,
    '  （二）单价100万元（含）以上设备（不含车辆）（台，套）',
    37,
    5,
  ],
  ['  3．公务用车购置数（辆）', 14, '—', '—', '', '六、政府采购支出信息', 38, '—'],
  ['  4．公务用车保有量（辆）', 15, '—', '—', 4, '  （一）政府采购支出合计', 39, 60],
  ['  5．国内公务接待批次（个）', 16, '—', '—', 12, '    1．政府采购货物支出', 40, 10],
  ['       其中：外事接待批次（个）', 17, '—', '—', 2, '    2．政府采购工程支出', 41, 20],
  ['  6．国内公务接待人次（人）', 18, '—', '—', 90, '    3．政府采购服务支出', 42, 30],
  ['       其中：外事接待人次（人）', 19, '—', '—', 8, '  （二）政府采购授予中小企业合同金额', 43, 50],
  ['  7．国（境）外公务接待批次（个）', 20, '—', '—', '', '       其中：授予小微企业合同金额', 44, 40],
]

async function informationOf(rows: readonly Row[], notes = new Notes()): Promise<Information | undefined> {
  const bytes = await writeXlsx({ sheets: [{ name: 'F03', rows: [...HEAD, ...rows].map((row) => [...row]) }] })
  const document = await readDocument({ file: '财决.xlsx', bytes })
  const block = document.blocks.findIndex(({ kind }) => kind === 'table')
  return informationIn(document, [{ block, unit: '元' }], notes)
}

async function filled(rows: readonly Row[]) {
  const notes = new Notes()
  const information = await informationOf(rows, notes)
  if (information === undefined) throw new Error('no information')
  const { threePublic, procurement: _, stateAssets: __, ...accounts } = smallAccounts()
  const reception = { ...threePublic.reception, final: 300_00n }
  const all = { ...accounts, threePublic: { ...threePublic, reception } }
  return { accounts: withInformation(all, information, notes), notes: notes.all }
}

test('occasions, persons, vehicles, running costs, assets and procurement are taken from the lines of both halves', async () => {
  const { accounts, notes } = await filled(FULL)
  expect(accounts.threePublic).toMatchObject({
    overseasGroups: 1,
    overseasPersons: 2,
    purchased: [],
    held: [{ type: '其他车型', count: 4 }],
    domestic: { batches: 10, persons: 82, amount: 200_00n },
    foreign: { batches: 2, persons: 8, amount: 100_00n },
  })
  expect(accounts.operatingExpenses).toEqual({ final: 5020_50n })
  expect(accounts.procurement).toEqual({
    goods: 10_00n,
    works: 20_00n,
    services: 30_00n,
    smallMedium: 50_00n,
    smallMicro: 40_00n,
  })
  expect(accounts.stateAssets).toEqual({
    vehicles: [
      { use: '机要通信用车', count: 1 },
      { use: '其他用车', count: 3 },
    ],
    equipment: 5,
    generalEquipment: 0,
    specialEquipment: 0,
  })
  expect(notes.map(({ severity, message }) => [severity, message])).toEqual([
    ['hint', '公务用车保有量没有分车型，列入“其他车型”'],
  ])
})

test('vehicles that an older form divides otherwise are other vehicles, and said to be', async () => {
  const { accounts, notes } = await filled([
    ['（二）相关统计数', 11, '—', '—', '—', '（一）车辆数合计（辆）', 27, 5],
    ['', '', '', '', '', '  2．一般公务用车', 29, 3],
    ['', '', '', '', '', '  4．特种专业技术用车', 31, 2],
  ])
  expect(accounts.stateAssets?.vehicles).toEqual([
    { use: '特种专业技术用车', count: 2 },
    { use: '其他用车', count: 3 },
  ])
  expect(notes.map(({ message }) => message)).toContain('车辆有3辆没有按现行用途分类，列入“其他用车”')
})

test('lines that are left blank tell of none, lines that are missing tell nothing', async () => {
  const { accounts } = await filled([['机关运行经费', 21, '—', '—', 5, '（一）政府采购支出合计', 39, '']])
  expect(accounts.procurement).toEqual({ goods: 0n, works: 0n, services: 0n, smallMedium: 0n, smallMicro: 0n })
  expect(accounts.stateAssets).toBeUndefined()
})

test('a number of vehicles that is none, and parts above their whole, are refused', async () => {
  const notes = new Notes()
  await informationOf([['4．公务用车保有量（辆）', 15, '—', '—', '三辆', '', '', '']], notes)
  expect(notes.all).toMatchObject([{ severity: 'refused', quote: '三辆', place: { sheet: 'F03' } }])
  const { notes: above } = await filled([
    ['5．国内公务接待批次（个）', 16, '—', '—', 1, '（一）车辆数合计（辆）', 27, 1],
    ['其中：外事接待批次（个）', 17, '—', '—', 2, '8．其他用车', 36, 2],
  ])
  expect(above.filter(({ severity }) => severity === 'refused')).toHaveLength(2)
})

test('a table of “三公” alone tells none of it', async () => {
  expect(await informationOf([['公务接待费', 1, 5, 5, 4, '公务用车购置费', 2, 0]])).toBeUndefined()
})
