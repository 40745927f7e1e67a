import { EXPLANATION_KEYS, type ExplanationKey } from '@mingzhang/accounts'
import type { EntrySheet } from '../block.ts'
import { text } from '../field.ts'

const TITLES: Readonly<Record<ExplanationKey, string>> = {
  total: '收、支总计较上年变动',
  'fiscal.total': '财政拨款收、支总计较上年变动',
  general: '一般公共预算财政拨款支出较上年变动',
  'general.completion': '一般公共预算财政拨款支出决算与预算差异',
  funds: '政府性基金预算财政拨款支出较上年变动',
  capital: '国有资本经营预算财政拨款支出较上年变动',
  three: '“三公”经费较上年变动',
  'three.completion': '“三公”经费决算与预算差异',
  'three.overseas': '因公出国（境）费较上年变动',
  'three.overseas.completion': '因公出国（境）费决算与预算差异',
  'three.vehicles': '公务用车购置及运行维护费较上年变动',
  'three.vehicles.purchase': '公务用车购置费较上年变动',
  'three.vehicles.running': '公务用车运行维护费较上年变动',
  'three.vehicles.completion': '公务用车购置及运行维护费决算与预算差异',
  'three.reception': '公务接待费较上年变动',
  'three.reception.completion': '公务接待费决算与预算差异',
  operating: '机关运行经费较上年变动',
}

/** 变动原因: what the text names after 主要变动原因是. */
export const explanations: EntrySheet = {
  name: '变动原因',
  title: '增减变动和差异的原因',
  note: '写在“主要变动原因是”之后，句末不加句号。没有变动的不填。',
  orientation: 'portrait',
  blocks: [
    {
      kind: 'form',
      title: '变动原因',
      path: 'explanations',
      fields: EXPLANATION_KEYS.map((key) => text(`[${key}]`, TITLES[key])),
    },
  ],
}
