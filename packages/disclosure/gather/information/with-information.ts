/** Accounts put together from tables, with what 机构运行信息表 tells beside them. */
import { type Accounts, type Fen, type Procurement, VEHICLE_USES } from '@mingzhang/accounts'
import { NOWHERE, type Notes } from '../import-report.ts'
import { withUntold } from '../untold-matters.ts'
import type { CountedKey, MoneyKey } from './information-lines.ts'
import type { Information } from './information-table.ts'

export function withInformation(accounts: Accounts, information: Information, notes: Notes): Accounts {
  const { amounts } = information
  const amount = (key: MoneyKey): Fen => amounts.get(key) ?? 0n
  const whole = amount('operating')
  const operating = whole === 0n ? amount('operatingOfAuthority') + amount('operatingOfSimilarUnit') : whole
  return {
    ...accounts,
    threePublic: threePublic(accounts.threePublic, information, notes),
    ...(operating === 0n ? {} : { operatingExpenses: { final: operating } }),
    ...(amounts.has('procurement') ? { procurement: procurement(amount) } : {}),
    ...(information.counts.has('vehicles') ? { stateAssets: stateAssets(information, notes) } : {}),
  }
}

const procurement = (amount: (key: MoneyKey) => Fen): Procurement => ({
  goods: amount('goods'),
  works: amount('works'),
  services: amount('services'),
  smallMedium: amount('smallMedium'),
  smallMicro: amount('smallMicro'),
})

function threePublic(
  { untold: _, ...items }: Accounts['threePublic'],
  { counts, amounts }: Information,
  notes: Notes,
): Accounts['threePublic'] {
  const count = (key: CountedKey): number => counts.get(key) ?? 0
  const cost = items.reception.final
  const foreign = amounts.get('foreignReception') ?? 0n
  if (foreign > cost) notes.refuse(NOWHERE, '外事接待费大于公务接待费', '外事接待费是其中数，请核对机构运行信息表')
  if ((amounts.get('receptionAbroad') ?? 0n) !== 0n || count('abroadBatches') !== 0)
    notes.add('hint', NOWHERE, '国（境）外接待并入国内接待', '公开文字需要分列的，请在录入表中改填')
  const untyped = (what: string): void =>
    notes.add('hint', NOWHERE, `${what}没有分车型，列入“其他车型”`, '知道车型的，请在录入表中改填')
  const [purchased, held] = [count('purchased'), count('held')]
  if (purchased > 0) untyped('公务用车购置数')
  if (held > 0) untyped('公务用车保有量')
  return withUntold({
    ...items,
    overseasGroups: count('overseasGroups'),
    overseasPersons: count('overseasPersons'),
    purchased: purchased === 0 ? [] : [{ type: '其他车型', count: purchased, amount: items.purchase.final }],
    held: held === 0 ? [] : [{ type: '其他车型', count: held }],
    domestic: {
      ...items.domestic,
      amount: cost - foreign,
      batches: apart(counts, 'receptionBatches', 'foreignBatches', notes) + count('abroadBatches'),
      persons: apart(counts, 'receptionPersons', 'foreignPersons', notes) + count('abroadPersons'),
    },
    foreign: { amount: foreign, batches: count('foreignBatches'), persons: count('foreignPersons') },
  })
}

/** The form counts foreign guests (外事接待) among the domestic occasions. */
function apart(counts: Information['counts'], whole: CountedKey, part: CountedKey, notes: Notes): number {
  const rest = (counts.get(whole) ?? 0) - (counts.get(part) ?? 0)
  if (rest < 0)
    notes.refuse(NOWHERE, '外事接待的批次或人次大于国内公务接待的', '外事接待是其中数，请核对机构运行信息表')
  return Math.max(0, rest)
}

/** Vehicles by use; what the form divides otherwise (until 2017) counts as 其他用车. */
function stateAssets({ counts }: Information, notes: Notes): NonNullable<Accounts['stateAssets']> {
  const count = (key: CountedKey): number => counts.get(key) ?? 0
  const known = VEHICLE_USES.map((use) => ({ use, count: count(use) }))
  const rest = count('vehicles') - known.reduce((all, one) => all + one.count, 0)
  if (rest < 0) notes.refuse(NOWHERE, '各类用途的车辆多于车辆数合计', '请核对机构运行信息表')
  if (rest > 0)
    notes.add('hint', NOWHERE, `车辆有${rest}辆没有按现行用途分类，列入“其他用车”`, '知道用途的，请在录入表中改填')
  const vehicles = known.map((one) => (one.use === '其他用车' && rest > 0 ? { ...one, count: one.count + rest } : one))
  return {
    vehicles: vehicles.filter((one) => one.count > 0),
    equipment: count('equipment'),
    generalEquipment: count('generalEquipment'),
    specialEquipment: count('specialEquipment'),
  }
}
