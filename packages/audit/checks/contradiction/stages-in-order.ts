import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** The stages of a work, the first first. */
const OF_WORK: readonly RegExp[] = [
  /立项|批复/,
  /招标|开标|中标|采购|磋商|竞争性谈判|询价|确定[^，。；]{0,6}(?:服务商|供应商|供货商|承包商|施工单位|承接单位|(?:服务|物业|施工|监理|运营|承包|供货|实施|检测|设计|代理|中标|成交)(?:企业|公司|机构|单位|方|人))/,
  /签订/,
  /开工|动工|进场|到货/,
  /完工|竣工|建成|安装调试/,
  /验收|初验|终验/,
  /投入使用|投用|移交|(?:支付|付清)(?:合同)?(?:全部|剩余)(?:合同)?(?:价款|款项|尾款|工程款|货款)|(?:支付|付清|拨付)(?:合同|项目|工程|服务)?尾款/,
]
/** The stages of a campaign: begun, looked at half way, looked back on. */
const OF_CAMPAIGN: readonly RegExp[] = [
  /(?:开展|启动|部署)[^，。；]{0,14}(?:行动|活动|整治|攻坚|项目)/,
  /中期/,
  /回头看|收官|总结(?:会|大会|验收)/,
]
/** The stages of an evaluation: who does it, the look at the place, the report. */
const OF_EVALUATION: readonly RegExp[] = [
  /成立[^，。；]{0,10}(?:小组|工作组)|制定[^，。；]{0,8}方案/,
  /现场(?:核查|评价|勘查|核实)|数据(?:核实|复核|审核)|实地(?:核查|评价|查看|走访)/,
  /(?:形成|完成|撰写)[^，。；]{0,10}报告/,
]
/** The budget of the year: approved first, then published. */
const OF_BUDGET: readonly RegExp[] = [/(?:批复|批准)[^，。；]{0,6}(?:预算|决算)/, /公开|公示/]
/** A building: the ground, the structure, the acceptance of the structure, all of it. */
const OF_BUILDING: readonly RegExp[] = [
  /开工|动工|奠基/,
  /(?:基础|地基|桩基)[^，。；]{0,6}(?:完工|完成|验收)/,
  /封顶|断水|主体(?:结构|工程)*(?:施工)?(?:完工|完成|建成)/,
  /(?:主体|结构)[^，。；]{0,8}验收/,
  /(?<!主体[^，。；]{0,6})完工|竣工/,
  /竣工验收/,
]
const LADDERS = [OF_WORK, OF_BUILDING, OF_CAMPAIGN, OF_EVALUATION, OF_BUDGET]
const WORDS = [
  '开工',
  '动工',
  '完工',
  '竣工',
  '封顶',
  '断水',
  '验收',
  '投入使用',
  '签订',
  '初验',
  '中期',
  '回头看',
  '现场核查',
  '现场评价',
  '实地核查',
  '实地评价',
  '数据核实',
  '批复',
]
/** `2023年5月开工`, `5月12日开工`, `次年3月完工`, `3月15日至26日开展现场核查`. */
const DATED =
  /(?:(20\d{2}|[次翌])年)?(\d{1,2})月(?:(\d{1,2})日(?:[至—-](?:(\d{1,2})月)?(\d{1,2})日)?)?(?!、)(?:[^，,。；;\d]|\d家){1,24}/g

/** Shorter cells hold a name or a date. */
const SHORTEST_CELL = 20

interface Day {
  readonly month: number
  readonly day: number | undefined
}

interface Stage {
  readonly rank: number
  readonly first: Day
  readonly last: Day
  readonly start: number
  readonly end: number
}

/** What a sentence dates of a work follows in time as its stages do. */
export const stagesInOrder: Check = {
  id: 'stages-in-order',
  category: 'contradiction',
  severity: 'warning',
  title: '同一句所述开工、完工、验收、投入使用（活动的开展与中期推进，评价的组织、核查与报告）的日期应当先后相符。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）。',
  example: {
    wrong: '项目于12月20日完工，12月5日通过验收。',
    right: '项目于11月20日完工，12月5日通过验收。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), WORDS))
      if (passage.at.cell === undefined || passage.text.length >= SHORTEST_CELL)
        yield* reversed(passage, isOfProject(disclosure, passage))
  },
}

const isOfProject = ({ evaluationReports }: Disclosure, { at: { block } }: Passage): boolean =>
  evaluationReports.some(({ kind, start, end }) => kind === 'project' && start < block && block < end)

function* reversed({ text, at }: Passage, ofOneProject: boolean): Generator<Observation> {
  const sentences = sentencesOf(text)
  for (const { sentence, start } of ofOneProject ? [...sentences, ...inPairs(text, sentences)] : sentences)
    for (const ladder of LADDERS) {
      const pair = reversedPair(stagesIn(sentence, ladder))
      if (pair === undefined) continue
      const [before, stage] = pair
      yield {
        message: `“${sentence.slice(before.start, before.end)}”在前，“${sentence.slice(stage.start, stage.end)}”的日期却更早。`,
        evidence: [before, stage].map((one) => ({ ...at, start: start + one.start, end: start + one.end })),
      }
      return
    }
}

/** Where a clause behind a semicolon begins with its date, it goes on with what the one in front of it tells of. */
const SENTENCE = /(?:[^。；;]|[；;](?=\s?(?:20\d{2}年)?\d{1,2}月))+/g

const sentencesOf = (text: string): Sentence[] =>
  allMatches(text, SENTENCE).map(({ 0: sentence, index }) => ({ sentence, start: index }))

/** Told of one of several, or of a time before: `一标段`, `此前`. */
const OF_ANOTHER = /标段|[一二三]期|批次?|第[一二三四]|此前|其中|另|分别|[;；]/

/** `乙项目6月26日通过验收`: a work of its own. */
const NAMES_WORK = /^[^，。\d]{1,24}(?:项目|工程)/

/** A sentence and the next one, which goes on with the same work: it names no year, and neither a part. */
const inPairs = (text: string, sentences: readonly Sentence[]): Sentence[] =>
  sentences.flatMap(({ start }, index) => {
    const next = sentences[index + 1]
    if (next === undefined || /20\d{2}年/.test(next.sentence) || NAMES_WORK.test(next.sentence)) return []
    const both = text.slice(start, next.start + next.sentence.length)
    return OF_ANOTHER.test(both) ? [] : [{ sentence: both, start }]
  })

interface Sentence {
  readonly sentence: string
  readonly start: number
}

/** The first stage that is dated before the one in front of it. */
function reversedPair(stages: readonly Stage[]): readonly [Stage, Stage] | undefined {
  for (const [index, stage] of stages.entries()) {
    const before = stages[index - 1]
    if (before !== undefined && stage.rank > before.rank && isEarlier(stage.last, before.first)) return [before, stage]
  }
  return undefined
}

const MONTHS = 12

/** Within one month only days tell which of two came first; months alone tell it where their year is known. */
function isEarlier(one: Day, other: Day): boolean {
  const haveDays = one.day !== undefined && other.day !== undefined
  if (one.month !== other.month) return one.month < other.month && (haveDays || one.month > MONTHS)
  return haveDays && (one.day ?? 0) < (other.day ?? 0)
}

/** The year that a date names, or that of the one in front of it. */
function yearTold(words: string | undefined, before: number): number {
  if (words === undefined) return before
  return words.startsWith('20') ? Number(words) : before + 1
}

/** `合同工期120天，应于11月28日完工`: when it was due. */
const DUE = /[应须](?:于|在)?$/

/** The dated stages of one year; the first names it for those behind. */
function stagesIn(sentence: string, ladder: readonly RegExp[]): Stage[] {
  let year = 0
  return allMatches(sentence, DATED).flatMap((match) => {
    const [words, yearWords, month = '', day, lastMonth = month, lastDay = day] = match
    year = yearTold(yearWords, year)
    const rank = ladder.findLastIndex((stage) => stage.test(words))
    const dayOf = (monthWords: string, dayWords: string | undefined): Day => ({
      month: year * MONTHS + Number(monthWords),
      day: dayWords === undefined ? undefined : Number(dayWords),
    })
    if (rank < 0 || DUE.test(sentence.slice(0, match.index))) return []
    const [first, last] = [dayOf(month, day), dayOf(lastMonth, lastDay)]
    return [{ rank, first, last, start: match.index, end: match.index + words.length }]
  })
}
