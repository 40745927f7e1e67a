import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** The stages of a work, the first first. */
const STAGES: readonly RegExp[] = [
  /立项|批复/,
  /招标|中标|采购/,
  /签订/,
  /开工|动工|进场/,
  /完工|竣工|建成/,
  /验收/,
  /投入使用|投用|移交/,
]
const WORDS = ['开工', '动工', '完工', '竣工', '验收', '投入使用', '签订']
/** `2023年5月开工`, `5月12日开工`, `次年3月完工`. */
const DATED = /(?:(20\d{2}|[次翌])年)?(\d{1,2})月(?:(\d{1,2})日)?[^，,。；;、\d]{1,16}/g

interface Stage {
  readonly rank: number
  readonly month: number
  readonly day: number | undefined
  readonly start: number
  readonly end: number
}

/** What a sentence dates of a work follows in time as its stages do. */
export const stagesInOrder: Check = {
  id: 'stages-in-order',
  category: 'contradiction',
  severity: 'warning',
  title: '同一句所述开工、完工、验收、投入使用的日期应当先后相符。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）。',
  example: {
    wrong: '项目于12月20日完工，12月5日通过验收。',
    right: '项目于11月20日完工，12月5日通过验收。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), WORDS))
      if (passage.at.cell === undefined) yield* reversed(passage)
  },
}

function* reversed({ text, at }: Passage): Generator<Observation> {
  let from = 0
  for (const sentence of text.split(/[。；;]/)) {
    const start = from
    from += sentence.length + 1
    const stages = stagesIn(sentence)
    for (const [index, stage] of stages.entries()) {
      const before = stages[index - 1]
      if (before === undefined || stage.rank <= before.rank || !isEarlier(stage, before)) continue
      yield {
        message: `“${sentence.slice(before.start, before.end)}”在前，“${sentence.slice(stage.start, stage.end)}”的日期却更早。`,
        evidence: [{ ...at, start: start + before.start, end: start + stage.end }],
      }
      return
    }
  }
}

const MONTHS = 12

/** Within one month only days tell which of two came first; months alone tell it where their year is known. */
function isEarlier(one: Stage, other: Stage): boolean {
  const haveDays = one.day !== undefined && other.day !== undefined
  if (one.month !== other.month) return one.month < other.month && (haveDays || one.month > MONTHS)
  return haveDays && (one.day ?? 0) < (other.day ?? 0)
}

/** The year that a date names, or that of the one in front of it. */
function yearTold(words: string | undefined, before: number): number {
  if (words === undefined) return before
  return words.startsWith('20') ? Number(words) : before + 1
}

/** The dated stages of one year; the first names it for those behind. */
function stagesIn(sentence: string): Stage[] {
  let year = 0
  return allMatches(sentence, DATED).flatMap((match) => {
    year = yearTold(match[1], year)
    const rank = STAGES.findLastIndex((stage) => stage.test(match[0]))
    const month = year * 12 + Number(match[2])
    const day = match[3] === undefined ? undefined : Number(match[3])
    return rank < 0 ? [] : [{ rank, month, day, start: match.index, end: match.index + match[0].length }]
  })
}
