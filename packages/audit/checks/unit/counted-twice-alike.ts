import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** 批次 and 人次 of one reception, told one behind the other; `分别为58人次、62人次` is of several things, `31批次不合格` of some. */
const TWICE =
  /(?<!\d(?:批次|人次)[、，,和及与][^，。；\d]{0,6}|第[一二三四五六\d][期次批场班]|分别为?)(?<!\d)\d+(批次|人次)[、，,]\s?(?:共计|共|合计|计)?\d+\1(?!、\d|不?合格)/g
/** Machines on wheels are counted in 台. */
const VEHICLES = /(?:(?<![泵吊铲叉推挖拖洒喷压钻罐])车|车型|车辆|保有量)为?\s?\d+([辆台])(?!次)/g

/** Two counts of one matter are of two measures; one matter's parts of the same. */
export const countedTwiceAlike: Check = {
  id: 'counted-twice-alike',
  category: 'unit',
  severity: 'warning',
  title: '接待的批次与人次应当分别列示，同一段中各类车辆的计量单位应当一致。',
  basis: '部门决算公开格式：国内公务接待批次、人次；车辆以辆计。',
  example: { wrong: '国内公务接待57批次、230批次', right: '国内公务接待57批次、230人次' },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const { at, text } of passagesWithAny(whole, ['批次', '人次']))
      for (const match of allMatches(text, TWICE))
        yield {
          message: `“${match[0]}”两个数都以“${match[1]}”为单位，其中一个单位有误。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        }
    const counts = passagesWith(whole, '车').flatMap(({ at, text }) =>
      allMatches(text, VEHICLES).map((match): VehicleCount => ({ at, match, unit: match[1] ?? '' })),
    )
    const usual = counts.filter(({ unit }) => unit === '辆')
    const others = counts.filter(({ unit }) => unit === '台')
    const isAlone = others.length === 1 && usual.length >= FEWEST_USUAL
    for (const { at, match } of others.filter((one) => isAlone || isOdd(one, usual)))
      yield {
        message: `“${match[0]}”以台计，其他车辆以辆计。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        expected: '辆',
        actual: '台',
      }
  },
}

interface VehicleCount {
  readonly at: Passage['at']
  readonly match: RegExpExecArray
  readonly unit: string
}

/** So many counted in 辆 show that the only one in 台 is a slip. */
const FEWEST_USUAL = 5

/** Among vehicles counted in 辆; elsewhere some forms count what is owned in 台, but none does so where it tells of the year's end stock. */
const isOdd = ({ at, match }: VehicleCount, usual: readonly VehicleCount[]): boolean =>
  match[0].startsWith('保有量') ? usual.length > 0 : usual.some((one) => one.at.block === at.block)
