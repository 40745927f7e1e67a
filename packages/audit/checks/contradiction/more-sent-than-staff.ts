import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { sentenceAround } from '../../wording/sentence-around.ts'
import { passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `发动45名干部职工`: nobody but the own staff is named. */
const SENT =
  /(?<=^|[，。；：、])(?:(?:我|本)(?:局|办|委|中心|院|校|部|会|单位))?(?:共|先后|累计)?(?:发动|抽调|选派|派出|安排|组织)(?:了)?(?:全体|全办|全局|机关|本单位)?(?<sent>\d{1,3})[名个](?:干部职工|机关干部|在职干部|职工|工作人员)(?!家属|代表)/g
/** `2022年末实有人数43人`. */
const STAFF =
  /(?:20\d{2}年(?:末|底|12月31日)[，,]?|截[至止][^，。；]{0,16}[，,]?)[^，。；\d]{0,8}(?:实有|在职|在岗)(?:在编|在职)*(?:总?人数|人员|职工|干部职工)?(?:共有?|为|合计)?(?<staff>\d{1,3})[人名]/g
/** Whoever else may have come along, or the same people several times. */
const OTHERS =
  /全[县市区镇乡街]|各|联合|会同|村|社区|企业|部门|下属|所属|学校|系统|志愿|临聘|借调|编外|聘用|人次|次|轮流|分批/
/** Several units have several staffs. */
const MOST_BEYOND = 2

/** More of the own staff are said to have been sent than there are. */
export const moreSentThanStaff: Check = {
  id: 'more-sent-than-staff',
  category: 'contradiction',
  severity: 'warning',
  title: '称发动、抽调的本单位干部职工人数，不应多于年末实有人数；含借调、临聘人员的应予说明。',
  basis: '文内关系 K18：同一事项只有一个数；口径不同的应予说明。',
  example: {
    wrong: '（工作情况）发动45名干部职工参加值守。（人员概况）年末实有人数43人。',
    right: '（工作情况）发动41名干部职工参加值守。（人员概况）年末实有人数43人。',
  },
  *run(disclosure) {
    const staff = staffOf(disclosure)
    if (staff === undefined) return
    for (const { text, at } of passagesWithAny(wholeText(disclosure), [
      '名干部',
      '名机关',
      '名职工',
      '名在职',
      '名工作',
    ])) {
      if (at.cell !== undefined) continue
      for (const match of allMatches(text, SENT)) {
        const sent = Number(match.groups?.sent)
        if (sent <= staff.count || sent > staff.count * MOST_BEYOND) continue
        if (OTHERS.test(sentenceAround(text, match.index))) continue
        yield {
          message: `此处称“${match[0]}”，多于年末实有的${staff.count}人，请核实；含借调、临聘人员的应予说明。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, staff.span],
        }
      }
    }
  },
}

/** The greatest number of staff that is told for the end of the year. */
function staffOf(disclosure: Disclosure): { readonly count: number; readonly span: Span } | undefined {
  const told = passagesWith(wholeText(disclosure), '20').flatMap(({ text, at }) =>
    at.cell === undefined && /实有|在职|在岗/.test(text)
      ? allMatches(text, STAFF).map((match) => ({
          count: Number(match.groups?.staff),
          span: { ...at, start: match.index, end: match.index + match[0].length },
        }))
      : [],
  )
  return told.toSorted((one, other) => other.count - one.count)[0]
}
