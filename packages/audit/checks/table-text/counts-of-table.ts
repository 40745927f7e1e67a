import { type Disclosure, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import { spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { countBeside, type PrintedCount } from '../../table-relations/count-beside.ts'
import { passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const TELLING: readonly SectionRole[] = ['three-public', 'three-public-total', 'three-public-detail', 'state-assets']
const NUMBER = '(\\d[\\d,]*)\\s?'

/** A count of the table (相关统计数), and where the text tells it. */
interface Counted {
  readonly label: RegExp
  readonly name: string
  /** A word without which no paragraph tells it. */
  readonly word: string
  /** The first group is the count. */
  readonly told: RegExp
}

const RECEIVED = `${NUMBER}(?:批次|批)[，,、（(]?\\s?(?:共计?|合计|来宾|接待|约)*`
const SENT = `团组(?:数)?(?:共计|共|为)?\\s?${NUMBER}个[，,、]?[^。；\\d]{0,10}`
/** Behind words of foreign guests the counts are not those of domestic receptions. */
const DOMESTIC = '(?<!(?:外事|外宾|境[）)]外)[^。；]{0,40})'

const COUNTED: readonly Counted[] = [
  { label: /国内公务接待批次/, name: '国内公务接待批次', word: '批', told: new RegExp(DOMESTIC + RECEIVED) },
  {
    label: /国内公务接待人次/,
    name: '国内公务接待人次',
    word: '批',
    told: new RegExp(`${DOMESTIC}${RECEIVED.replace('(\\d', '(?:\\d')}${NUMBER}人`),
  },
  { label: /因公出国[（(]境[）)]团组/, name: '因公出国（境）团组数', word: '团组', told: new RegExp(SENT) },
  {
    label: /因公出国[（(]境[）)]人[次数]/,
    name: '因公出国（境）人次数',
    word: '团组',
    told: new RegExp(`${SENT.replace('(\\d', '(?:\\d')}${NUMBER}人`),
  },
  {
    label: /公务用车保有量/,
    name: '公务用车保有量',
    word: '保有量',
    told: new RegExp(`保有量(?:为|共计|共)?${NUMBER}辆`),
  },
  { label: /车辆数合计/, name: '车辆数', word: '车辆', told: new RegExp(`共有(?:公务)?(?:用车|车辆)${NUMBER}辆`) },
  { label: /^会议次数/, name: '会议次数', word: '会议', told: new RegExp(`召开(?:各类)?会议${NUMBER}[个次场]`) },
  {
    label: /^培训次数/,
    name: '培训次数',
    word: '培训',
    told: new RegExp(`(?:组织|举办|开展)(?:各类)?培训${NUMBER}[个次场期]`),
  },
]
const UNIT = /[（(](?:个|批|批次|次|人|人次|辆|台)[）)]$/
const LABELS = ['批次', '人次', '团组', '保有量', '次数', '车辆数']
const LONGEST_LABEL = 30

/** Counts that a table prints beside the “三公” are those that the text tells. */
export const countsOfTable: Check = {
  id: 'counts-of-table',
  category: 'table-text',
  severity: 'error',
  title:
    '附表列示的公务接待批次、人次，出国（境）团组、人次，公务用车保有量、车辆数，会议、培训次数，应与文字说明一致。',
  basis: '表文关系 K11：“三公”经费的相关统计数，表文一致。',
  example: {
    wrong: '国内公务接待12批次，96人次。……相关统计数：国内公务接待人次（人） 69',
    right: '国内公务接待12批次，96人次。……相关统计数：国内公务接待人次（人） 96',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), LABELS)) {
      const label = text.replace(/\s/g, '')
      if (at.cell === undefined || label.length > LONGEST_LABEL || !UNIT.test(label)) continue
      const counted = COUNTED.find((one) => one.label.test(label))
      const printed = countBeside(disclosure, at)
      if (counted !== undefined && printed !== undefined) yield* compared(disclosure, counted, printed)
    }
  },
}

function* compared(disclosure: Disclosure, counted: Counted, printed: PrintedCount): Generator<Observation> {
  const told = toldIn(disclosure, counted)
  if (told === undefined || told.value === printed.value) return
  yield {
    message: `文中${counted.name}为${told.value}，附表为${printed.value}。`,
    evidence: [told.span, printed.span],
    expected: printed.value,
    actual: told.value,
  }
}

function toldIn(disclosure: Disclosure, { word, told }: Counted): PrintedCount | undefined {
  for (const { at, text, section } of passagesWith(wholeText(disclosure), word)) {
    if (at.cell !== undefined || !rolesOf(disclosure.sections, section).some((role) => TELLING.includes(role))) continue
    const match = told.exec(text)
    if (match === null) continue
    return {
      value: (match[1] ?? '').replace(/,/g, ''),
      span: spanWithin(at, match.index, match.index + match[0].length),
    }
  }
  return undefined
}
