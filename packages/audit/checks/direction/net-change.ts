import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*'
const CAME = '新增|纳入|新进|调入|招聘|新招|转入'
const WENT = '退出|清退|取消|注销|调出|转出|核减|停发'
const NET = `(?<between>[^。；]{0,40}?)净(?<word>增|减)[加长少]?了?(?:(?<net>${NUMBER})\\k<unit>)?`
/** `新增低保对象1104人，退出1368人，…净减少264人`, or those who went in front. */
const TOLD = [
  [`(?:${CAME})[^，。；\\d]{0,10}(?<came>${NUMBER})`, `(?:${WENT})[^，。；\\d]{0,10}(?<went>${NUMBER})`],
  [`(?:${WENT})[^，。；\\d]{0,10}(?<went>${NUMBER})`, `(?:${CAME})[^，。；\\d]{0,10}(?<came>${NUMBER})`],
].map(([first, second]) => new RegExp(`${first}(?<unit>人次|[人名户家个件辆])[，、,；]${second}\\k<unit>${NET}`, 'g'))
/** Between the two and what is left of them: others came or went as well. */
const OTHERS = /\d(?:人次|[人名户家个件辆])[，、,；]|其中/

/** More came than went, or fewer: what is left of both is an increase, or a decrease. */
export const netChange: Check = {
  id: 'net-change',
  category: 'direction',
  severity: 'error',
  title: '新增与退出相抵，净增减的方向和数量应与两数相符。',
  basis: '净增加＝新增－退出；退出多于新增的为净减少。',
  example: {
    wrong: '新增低保对象1104人，退出1368人，年末比年初净增加264人。',
    right: '新增低保对象1104人，退出1368人，年末比年初净减少264人。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['净增', '净减']))
      for (const match of TOLD.flatMap((pattern) => allMatches(text, pattern))) {
        const observation = compared(match, at)
        if (observation !== undefined) yield observation
      }
  },
}

function compared(match: RegExpExecArray, at: Passage['at']): Observation | undefined {
  const { came = '', went = '', unit = '', between = '', word, net = '' } = match.groups ?? {}
  const left = wholeNumber(came) - wholeNumber(went)
  const size = Math.abs(left)
  const isTold = (net === '' || wholeNumber(net) === size) && (left < 0 ? word === '减' : word === '增')
  if (isTold || OTHERS.test(between)) return undefined
  const expected = `净${left < 0 ? '减少' : '增加'}${size}${unit}`
  return {
    message: `新增${came}${unit}，退出${went}${unit}，应为${expected}，文中为净${word}${net}${net === '' ? '' : unit}。`,
    evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    expected,
  }
}
