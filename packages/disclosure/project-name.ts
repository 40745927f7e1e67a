/** What names of projects come down to. */
import { remembered } from './remembered.ts'

/** `51000023T000009012345-某项目`: the code of the budget system before a name. */
const CODE = /^[0-9A-Z]{12,}[-—－:：]?/
const MARKS = /[“”"'‘’「」《》（）()、，,。.\s]/g
const YEARS = /20\d{2}年?度?/g
const GENERIC_ENDING = /(?:工作|专项|项目|支出|资金|经费|费用|费)+$/

/** A name without the code before it. */
export const withoutCode = (name: string): string => name.replace(CODE, '')

/** A name without code, year, marks and the words every project has: what tells it from others. */
export const coreName = remembered((name): string => {
  const plain = withoutCode(name).replace(MARKS, '').replace(YEARS, '')
  const core = plain.replace(GENERIC_ENDING, '')
  return core.length >= 2 ? core : plain
})

const PART = /^(?<whole>.{4,})[（(](?<part>[^（）()]{2,})[）)][^（）()]*$/

/** `政法转移支付资金（办案费）` and `政法转移支付资金（装备费）`: what stands in brackets tells two parts of one fund apart. */
export function areOtherParts(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => PART.exec(withoutCode(name))?.groups)
  if (a === undefined || b === undefined || coreName(a.whole ?? '') !== coreName(b.whole ?? '')) return false
  const [first, second] = [coreName(a.part ?? ''), coreName(b.part ?? '')]
  return !first.includes(second) && !second.includes(first)
}
