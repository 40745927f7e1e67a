import { likelySlip } from '@mingzhang/accounts'
import { abbreviates, coreName, type Disclosure, type EvaluationReport, type IndicatorRow } from '@mingzhang/disclosure'
import { allMatches, spanWithin } from '@mingzhang/documents'
import { type Quantity, quantitiesIn } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { isSumOf, mayBeSame } from '../../evaluations/counted.ts'
import { cellSpans } from '../../evaluations/indicator-evidence.ts'
import { isMadeOther } from '../../evaluations/other-words.ts'
import { type Passage, passagesWith, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** What an indicator counts, without the words for counting. */
const COUNTING =
  /(?:的)?(?:完成)?(?:总)?(?:数量|个数|次数|人数|户数|座数|面积|里程|长度|人次数?|期数|处数|家数|场次|户次|件次|数|量)$/
const SHORTEST_MATTER = 4
/** A name as long as this, told word for word, is that of no other matter. */
const TELLING_NAME = 6
const SHORTEST_RATE = 5
/** `受益群众`, `覆盖人口`: any project has those whom it reaches. */
const OF_ANY_PROJECT =
  /^(?:直接|间接)?(?:受益|惠及|覆盖|服务|参与|培训|帮扶)(?:的)?(?:群众|人口|居民|农户|户|村民|对象|人员|企业|学生|职工|单位|村)$/
/** Of which money it is, the text says elsewhere. */
const OF_MONEY = /执行|支[出付]|结[转余]|控制|变动|到位/
/** `项目支出41.26万元`: what all projects have. */
const OF_ACCOUNTS = /^(?:项目|基本|本年|财政拨款)(?:总?支出|总?成本|总?投资|经费|资金)$/
/** Shorter numbers are often alike but for one digit. */
const FEWEST_TO_SLIP = 100n
/** `活动按期完成率为92%`: a rate is told by its whole name. */
const RATE = /[率度]$/
const TAIL = 4
const CLAUSE = /(?:[^，。；：、！,;:\n（）()]|(?<=\d),(?=\d{3}))+/g
/** Other words beside those of the indicator. */
const MOST_BESIDE = 8
/** What is part of a whole, of another time, or was only planned. */
const OTHER =
  /其中|计划|目标|拟|预计|预期|上年|去年|累计|历年|新增|季度|半年|学期|\d月|每|超|不足|剩余|未|增加|减少|分别|各|满意|以上|不[低少]于|不[高超]|≥|[高低]于|提高|提升|下降|[少多](?:召?开|办|完成|建|做)/

/** What a form counts, told in the text in its own words with another number. */
export const indicatorsTold: Check = {
  id: 'indicators-told',
  category: 'table-text',
  severity: 'warning',
  title: '文字部分照自评表数量指标叙述的完成情况，数量应与自评表的实际完成值一致。',
  basis: '绩效自评报告、决算情况说明与自评表反映同一项目的同一事实（L10–L12）。',
  example: {
    wrong: '自评表：海岛本底调查数量，完成值86座；综述：完成68座海岛本底调查。',
    right: '自评表：海岛本底调查数量，完成值86座；综述：完成86座海岛本底调查。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const matters = rowsByMatter(disclosure)
    yield* toldShortly(whole, matters)
    for (const [matter, rows] of matters) {
      for (const passage of passagesWith(whole, matter.slice(-TAIL))) {
        if (passage.at.cell !== undefined || isOfAnother(passage, matter, rows, disclosure)) continue
        for (const told of toldAlone(matter, passage, rows)) {
          const counted = rows.flatMap(({ row }) => [row.indicator.outcome, row.indicator.goal])
          const alike = counted.filter((one): one is Quantity => one?.unit === told.quantity.unit)
          if (alike.length === 0 || alike.some((one) => mayBeSame(one, told.quantity))) continue
          yield {
            ...(isSurely(told, matter, rows) ? { severity: 'error' as const } : {}),
            supposed: 'likeness',
            message: `文中写“${told.text}”，自评表“${rows[0]?.row.indicator.name}”的完成值为${rows[0]?.row.indicator.actual.text}。`,
            evidence: [
              spanWithin(passage.at, told.start, told.start + told.text.length),
              ...rows.flatMap(({ row }) => cellSpans(row, ['actual', 'name'])),
            ],
            ...(rows.length === 1 ? { expected: rows[0]?.row.indicator.actual.text ?? '' } : {}),
            actual: told.text,
          }
        }
      }
    }
  },
}

/** The clauses about a matter, unless they come to what the form counts of it. */
function toldAlone(matter: string, { text }: Passage, rows: readonly ProjectRow[]): readonly Told[] {
  const clauses = clausesAbout(matter, text)
  return areAllOf(clauses, rows) ? [] : clauses
}

/** `春节慰问142名，“七一”慰问184名`: together what the form counts. */
const areAllOf = (clauses: readonly Told[], rows: readonly ProjectRow[]): boolean =>
  clauses.length > 1 &&
  rows.some(({ row: { indicator } }) => {
    const { outcome } = indicator
    const counts = clauses.map(({ quantity }) => quantity)
    return outcome !== undefined && counts.every(({ unit }) => unit === outcome.unit) && isSumOf(counts, outcome)
  })

/** `艺术培训班42期` in what is told of its own project, where the form says `举办艺术培训班期数`: in fewer words. */
function* toldShortly(whole: WholeText, matters: ReadonlyMap<string, readonly ProjectRow[]>): Generator<Observation> {
  const ofProject = new Map<string, string[]>()
  for (const [matter, [first]] of matters)
    if (first !== undefined) ofProject.set(first.project, [...(ofProject.get(first.project) ?? []), matter])
  for (const [matter, [one, another]] of matters) {
    if (one === undefined || another !== undefined || one.project.length < SHORTEST_MATTER) continue
    const beside = ofProject.get(one.project)?.filter((other) => other !== matter) ?? []
    const { name, actual } = one.row.indicator
    for (const { text, at } of passagesWith(whole, one.project)) {
      if (at.cell !== undefined) continue
      for (const told of numbersIn(text)) {
        if (!isShortAndWrong(told, matter, one.row)) continue
        if (beside.some((other) => isShortFor(told.words, other) || abbreviates(other, told.words))) continue
        yield {
          supposed: 'likeness',
          message: `文中写“${told.text}”，自评表“${name}”的完成值为${actual.text}。`,
          evidence: [
            spanWithin(at, told.start, told.start + told.text.length),
            ...cellSpans(one.row, ['actual', 'name']),
          ],
          expected: actual.text,
          actual: told.text,
        }
      }
    }
  }
}

function isShortAndWrong({ words, quantity }: Told, matter: string, { indicator }: IndicatorRow): boolean {
  const { outcome, goal } = indicator
  if (outcome === undefined || outcome.unit !== quantity.unit || quantity.unit === '%') return false
  if (!isShortFor(words, matter) || mayBeSame(outcome, quantity)) return false
  if (goal?.unit === quantity.unit && mayBeSame(goal, quantity)) return false
  // A name cut short may be that of more; a slip of the pen tells that it is not.
  return isWithoutVerb(words, matter) || isSlipOf(quantity, outcome)
}

/** What was done is told in front of the first of several. */
const DONE =
  /^(?:举办|开展|组织|完成|新建|新增|建设|建成|改造|修缮|维修|维护|购置|采购|发放|印制|编制|培训|检查|巡查)+$/

/** The name without its verb, or without words in its middle. */
const isShortFor = (words: string, matter: string): boolean =>
  words.length >= SHORTEST_MATTER &&
  words.length < matter.length &&
  (isWithoutVerb(words, matter) || isCut(words, matter))

const isWithoutVerb = (words: string, matter: string): boolean =>
  matter.endsWith(words) && DONE.test(matter.slice(0, -words.length))

const isCut = (words: string, matter: string): boolean =>
  abbreviates(words, matter) && words.slice(0, 2) === matter.slice(0, 2) && words.slice(-2) === matter.slice(-2)

/** The number that a slip of the pen makes of another. */
const isSlipOf = (told: Quantity, outcome: Quantity): boolean =>
  told.stated.digits >= FEWEST_TO_SLIP &&
  told.scale === outcome.scale &&
  likelySlip(told.stated, outcome.stated) !== undefined

/** One indicator alone, and it is told word for word, or by a number that a slip of the pen makes of its own. */
function isSurely({ text, words, quantity }: Told, matter: string, rows: readonly ProjectRow[]): boolean {
  const [row, another] = rows
  const { name, outcome } = row?.row.indicator ?? {}
  if (name === undefined || outcome === undefined || another !== undefined) return false
  const isWhole =
    (name.length >= TELLING_NAME && text.replace(/\s/g, '').includes(name)) ||
    words.replace(/\s|为|达到?/g, '') === matter
  return isWhole || isSlipOf(quantity, outcome)
}

interface Told {
  readonly text: string
  readonly start: number
  /** All but the number. */
  readonly words: string
  /** Those in front of it. */
  readonly before: string
  readonly quantity: Quantity
}

interface ProjectRow {
  readonly row: IndicatorRow
  readonly project: string
}

/** Rows with a count, by the matter that they count. */
function rowsByMatter({ evaluations }: Disclosure): Map<string, ProjectRow[]> {
  const found = new Map<string, ProjectRow[]>()
  for (const { kind, name, indicators } of evaluations) {
    if (kind === 'project' && name === undefined) continue
    const project = name === undefined ? '' : coreName(name.text)
    for (const row of indicators) {
      const matter = matterOf(row)
      if (matter === undefined) continue
      const rows = found.get(matter)
      if (rows === undefined) found.set(matter, [{ row, project }])
      else rows.push({ row, project })
    }
  }
  return found
}

/** What an indicator counts, or the rate that it is; none where it counts nothing or its name tells too little. */
function matterOf({ indicator: { name, outcome } }: IndicatorRow): string | undefined {
  if (outcome === undefined || outcome.unit === '' || outcome.comparison !== undefined) return undefined
  const plain = name.replace(/\s/g, '')
  if (outcome.unit === '%')
    return plain.length < SHORTEST_RATE || !RATE.test(plain) || OF_MONEY.test(plain) ? undefined : plain
  const matter = plain.replace(COUNTING, '')
  return matter.length < SHORTEST_MATTER || OF_ACCOUNTS.test(matter) ? undefined : matter
}

/** Whether a passage stands in the report of another project, or tells of those whom any project may have reached. */
function isOfAnother(
  { at, text }: Passage,
  matter: string,
  rows: readonly ProjectRow[],
  { evaluationReports }: Disclosure,
): boolean {
  const report = evaluationReports.find(
    ({ kind, start, end }: EvaluationReport) => kind === 'project' && at.block >= start && at.block < end,
  )
  if (report !== undefined) return !rows.some(({ project }) => project === coreName(report.name?.text ?? ''))
  return OF_ANY_PROJECT.test(matter) && !rows.some(({ project }) => project !== '' && text.includes(project))
}

/** Clauses that tell one number of what was done. */
function numbersIn(text: string, tail = ''): Told[] {
  return allMatches(text, CLAUSE).flatMap(({ 0: clause, index }) => {
    if (!clause.includes(tail) || OTHER.test(clause)) return []
    const [quantity, ...others] = quantitiesIn(clause)
    if (quantity === undefined || others.length > 0) return []
    const words = clause.slice(0, quantity.start) + clause.slice(quantity.end)
    return [
      {
        text: clause.trim(),
        start: index + clause.length - clause.trimStart().length,
        words,
        before: clause.slice(0, quantity.start),
        quantity,
      },
    ]
  })
}

const DOING = /^(?:全年|年内|共|累计)*(?:举办|开展|组织|完成|实施|进行|召开)?(?:了)?/
const NARROWING = 4

/** `举办应急管理业务培训16期` is not all of `业务培训`: a short name with more words in front of it. */
const isNarrowed = (ahead: string, matter: string): boolean =>
  matter.length < TELLING_NAME && ahead.replace(DOING, '').length >= NARROWING

/** Those that tell hardly anything but the matter. */
const clausesAbout = (matter: string, text: string): Told[] =>
  numbersIn(text, matter.slice(-TAIL)).filter(
    ({ words, before, quantity }) =>
      (quantity.unit !== '%' || before.includes(matter)) &&
      !isMadeOther(before.slice(0, Math.max(0, before.indexOf(matter)))) &&
      !isNarrowed(before.slice(0, Math.max(0, before.indexOf(matter))), matter) &&
      abbreviates(matter, words) &&
      words.length <= matter.length + MOST_BESIDE,
  )
