import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `电子信息、装备制造、农产品加工4个招商小分队`: so many names, and directly behind them their number; `审核、公示5个工作日` counts days. */
const LIST =
  /(?<list>[一-龥“”]{2,14}(?:、[一-龥“”]{2,12}){2,})(?<!等)(?<count>\d{1,2})(?:个|大|类|项)(?!工作日|自然日|月)(?<kind>[一-龥]{2,6})/g
const COUNT = /[一-龥”]\d{1,2}[个大类项]/
/** The number may be of what the last name names, where it is not one more or less than the names. */
const NEAR = 1
/** `内设办公室、财务科、法规科4个科室`: `listed-count` counts offices. */
const OFFICES = /内设|下设/
const JOINED = /和|及|与/
/** `甲、汽车运用与维修、乙`: in the middle of a list the word joins no two of its names. */
const GOES_ON = /等/

/** So many things of one kind are named, so many are counted behind them. */
export const listedNames: Check = {
  id: 'listed-names',
  category: 'contradiction',
  severity: 'warning',
  title: '列举之后所写的个数应与列出的名称个数一致。',
  basis: '文内关系：个数与所列名称相符。',
  example: {
    wrong: '组建电子信息、装备制造、农产品加工4个招商小分队。',
    right: '组建电子信息、装备制造、农产品加工3个招商小分队。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '、')) {
      if (at.cell !== undefined || !COUNT.test(text)) continue
      for (const match of allMatches(text, LIST)) {
        const names = (match.groups?.list ?? '').split('、')
        const told = Number(match.groups?.count)
        if (OFFICES.test(names[0] ?? '') || names.some((name) => GOES_ON.test(name))) continue
        // `便民中心（服务所）、甲站、乙站、丙站4个机构`: names stand in front of those that were read.
        if (text.charAt(match.index - 1) === '、') continue
        if ([names[0], names.at(-1)].some((name) => JOINED.test(name ?? ''))) continue
        if (Math.abs(told - names.length) !== NEAR) continue
        yield {
          message: `此处列出${names.length}个名称，却写${told}个：${match[0]}。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: `${names.length}个`,
          actual: `${told}个`,
        }
      }
    }
  },
}
