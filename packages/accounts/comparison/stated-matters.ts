/** What accounts tell beside the statutory tables, as one list: amounts, counts and texts, each under its name. */

import { nameOf } from '../filled-tables/subject-rows.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { EXPLANATION_KEYS, type ExplanationKey } from '../final-accounts/accounts.ts'
import type { ThreePublicItem } from '../final-accounts/disclosed-matters.ts'
import type { FundSource } from '../final-accounts/values.ts'
import type { Fen } from '../money.ts'

/** Amounts are `bigint` 分, counts numbers. */
export type MatterValue = Fen | number | string

export interface StatedMatter {
  /** 预算, 三公, 政府采购 …. */
  readonly group: string
  readonly name: string
  readonly value: MatterValue
}

const SOURCES: Readonly<Record<FundSource, string>> = {
  general: '一般公共预算',
  funds: '政府性基金预算',
  capital: '国有资本经营预算',
  other: '其他资金',
}

const ITEMS = [
  ['overseas', '因公出国（境）费'],
  ['purchase', '公务用车购置费'],
  ['running', '公务用车运行维护费'],
  ['reception', '公务接待费'],
] as const

const EXPLAINED: Readonly<Record<ExplanationKey, string>> = {
  total: '收、支总计变动原因',
  'fiscal.total': '财政拨款收、支总计变动原因',
  general: '一般公共预算财政拨款支出变动原因',
  'general.completion': '一般公共预算财政拨款支出与预算差异原因',
  funds: '政府性基金预算财政拨款支出变动原因',
  capital: '国有资本经营预算财政拨款支出变动原因',
  three: '“三公”经费变动原因',
  'three.completion': '“三公”经费与预算差异原因',
  'three.overseas': '因公出国（境）费变动原因',
  'three.overseas.completion': '因公出国（境）费与预算差异原因',
  'three.vehicles': '公务用车费用变动原因',
  'three.vehicles.purchase': '公务用车购置费变动原因',
  'three.vehicles.running': '公务用车运行维护费变动原因',
  'three.vehicles.completion': '公务用车费用与预算差异原因',
  'three.reception': '公务接待费变动原因',
  'three.reception.completion': '公务接待费与预算差异原因',
  operating: '机关运行经费变动原因',
}

/** Every matter that the accounts tell, in the order of the disclosure. */
export function statedMatters(accounts: Accounts): StatedMatter[] {
  return [
    ...organisationMatters(accounts),
    ...budgetMatters(accounts),
    ...threePublicMatters(accounts),
    ...otherMatters(accounts),
    ...EXPLANATION_KEYS.flatMap((key) => told('说明', EXPLAINED[key], accounts.explanations[key])),
  ]
}

const told = (group: string, name: string, value: MatterValue | undefined): StatedMatter[] =>
  value === undefined ? [] : [{ group, name, value }]

/** One of a list of texts is there or not; where it stands says nothing. */
const listed = (group: string, texts: readonly string[]): StatedMatter[] =>
  texts.map((text) => ({ group, name: text, value: '列入' }))

function organisationMatters({ organisation }: Accounts): StatedMatter[] {
  return [
    ...told('单位', '名称', organisation.name),
    ...told('单位', '简称', organisation.shortName),
    ...organisation.units.flatMap(({ name, kind }) => told('单位', `纳入编制范围：${name}`, kind)),
    ...listed('主要职能', organisation.duties),
    ...told('单位', '机构设置', organisation.structure),
    ...listed('年度重点工作', organisation.work),
  ]
}

function budgetMatters({ budgets, year, subjectNames, openingAdjustments }: Accounts): StatedMatter[] {
  return [
    ...budgets.flatMap(({ subject, source, initial, adjusted, purpose, reason }) => {
      const name = `${subject} ${nameOf(subject, { year, own: subjectNames })}（${SOURCES[source]}）`
      return [
        ...told('预算', `${name}年初预算`, initial),
        ...told('预算', `${name}全年预算`, adjusted),
        ...told('预算', `${name}用途`, purpose),
        ...told('预算', `${name}差异原因`, reason),
      ]
    }),
    ...openingAdjustments.flatMap(({ source, amount, reason }) =>
      told('年初结转和结余调整', `${SOURCES[source]}：${reason}`, amount),
    ),
  ]
}

function threePublicMatters({ threePublic: three }: Accounts): StatedMatter[] {
  const group = '“三公”经费'
  const parts = (item: ThreePublicItem, name: string): StatedMatter[] => [
    ...told(group, `${name}上年决算数`, item.previous),
    ...told(group, `${name}政府性基金预算数`, item.fundsBudget),
    ...told(group, `${name}政府性基金决算数`, item.fundsFinal),
  ]
  const { domestic, foreign } = three
  return [
    ...ITEMS.flatMap(([item, name]) => parts(three[item], name)),
    ...told(group, '因公出国（境）团组', three.overseasGroups),
    ...told(group, '因公出国（境）人次', three.overseasPersons),
    ...told(group, '出国（境）事由', three.overseasPurpose),
    ...three.purchased.flatMap(({ type, count, amount }) => [
      ...told(group, `购置${type}数量`, count),
      ...told(group, `购置${type}金额`, amount),
    ]),
    ...three.held.flatMap(({ type, count }) => told(group, `${type}保有量`, count)),
    ...told(group, '公务用车用途', three.runningPurpose),
    ...told(group, '国内公务接待批次', domestic.batches),
    ...told(group, '国内公务接待人次', domestic.persons),
    ...told(group, '国内公务接待支出', domestic.amount),
    ...domestic.details.flatMap(({ purpose, amount }) => told(group, `接待：${purpose}`, amount)),
    ...told(group, '外事接待批次', foreign.batches),
    ...told(group, '外事接待人次', foreign.persons),
    ...told(group, '外事接待支出', foreign.amount),
    ...told(group, '外事接待事由', foreign.purpose),
  ]
}

function otherMatters({ operatingExpenses, procurement, stateAssets, staff, previous }: Accounts): StatedMatter[] {
  const purchase = '政府采购'
  const assets = '国有资产'
  return [
    ...told('机关运行经费', '本年支出', operatingExpenses?.final),
    ...told('机关运行经费', '上年支出', operatingExpenses?.previous),
    ...told(purchase, '货物', procurement?.goods),
    ...told(purchase, '工程', procurement?.works),
    ...told(purchase, '服务', procurement?.services),
    ...told(purchase, '授予中小企业合同金额', procurement?.smallMedium),
    ...told(purchase, '授予小微企业合同金额', procurement?.smallMicro),
    ...told(purchase, '用途', procurement?.purpose),
    ...(stateAssets?.vehicles ?? []).flatMap(({ use, count }) => told(assets, use, count)),
    ...told(assets, '其他用车说明', stateAssets?.otherVehicles),
    ...told(assets, '单价100万元（含）以上设备', stateAssets?.equipment),
    ...told(assets, '单价50万元以上通用设备', stateAssets?.generalEquipment),
    ...told(assets, '单价100万元以上专用设备', stateAssets?.specialEquipment),
    ...told('人员', '编制', staff?.posts),
    ...told('人员', '在职', staff?.serving),
    ...told('人员', '离休', staff?.retiredCadres),
    ...told('人员', '退休', staff?.retired),
    ...told('上年数', '收、支总计', previous?.total),
    ...told('上年数', '财政拨款收、支总计', previous?.fiscalTotal),
    ...told('上年数', '一般公共预算财政拨款支出', previous?.general),
    ...told('上年数', '政府性基金预算财政拨款支出', previous?.funds),
    ...told('上年数', '国有资本经营预算财政拨款支出', previous?.capital),
    ...told('上年数', '年末结转和结余', previous?.closing),
    ...told('上年数', '年末财政拨款结转和结余', previous?.fiscalClosing),
  ]
}
