import {
  cutOffOrRounded,
  exactParts,
  overlap,
  parseStated,
  printParts,
  printStated,
  UNIT_PARTS,
} from '@mingzhang/accounts'
import type { Disclosure, PrintedNumber } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { GRADE_HEADING, GRADES_COUNTED, type GradedRow, gradedRows } from '../../evaluations/graded-lists.ts'
import { sumOfPoints } from '../../evaluations/score-points.ts'
import { type Passage, passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const FULL = '100'
const COUNTED = /(?<![\d.])(?<count>\d+)个(?:预算)?项目|项目(?:共)?(?<behind>\d+)个/g
/** Projects that were chosen, or graded by others. */
const OTHERS = /抽[取选查]|复核|整体|重点评价/
const AVERAGE = /平均(?:得分|分)(?:为)?(?<score>\d{1,3}(?:\.\d+)?)分/
/** `90分以上4个`, `自评得分在80分（含）-90分的1个`: bounds of scores and how many projects lie between. */
const BETWEEN =
  /(?<low>\d{2,3})分(?:[（(]含[）)])?(?:及?以上|[-—－~～至到](?<high>\d{2,3})分?)(?:[（(]不?含[）)])?(?:之间)?的?(?:项目)?(?:有|共)?(?<count>\d+)个/g

/** What the text tells of the scores of all projects, against the list that gives each its score. */
export const listedScores: Check = {
  id: 'listed-scores',
  category: 'cross-section',
  severity: 'error',
  title: '正文所述项目自评平均分、各分数段和各等级项目个数，应与所附项目清单的得分、等级相符。',
  basis: '预算绩效管理情况说明与所附自评结果清单应当一致。',
  example: {
    wrong: '2个项目平均得分98.00分，其中90分以上1个。（清单：94.00、96.00）',
    right: '2个项目平均得分95.00分，其中90分以上2个。（清单：94.00、96.00）',
  },
  *run(disclosure) {
    const lists = scoresOfLists(disclosure)
    yield* countsOfGrades(disclosure)
    if (lists.length === 0) return
    const areGraded = gradesOfLists(disclosure).length > 0
    for (const passage of passagesWithAny(wholeText(disclosure), ['分', '优'])) {
      if (passage.at.cell !== undefined) continue
      const count = firstCount(passage.text)
      const scores = lists.find(({ length }) => count === length)
      if (scores === undefined) continue
      yield* averageOf(passage, scores)
      yield* countsBetween(passage, scores)
      if (!areGraded) yield* gradesByScores(passage, scores)
    }
  },
}

/** Lists that score every project. */
const scoresOfLists = ({ evaluations }: Disclosure): readonly (readonly PrintedNumber[])[] =>
  evaluations.flatMap(({ projects }) => {
    const scores = projects.flatMap(({ score }) => score ?? [])
    return projects.length > 1 && scores.length === projects.length ? [scores] : []
  })

/** Lists that grade every project. */
const gradesOfLists = (disclosure: Disclosure): readonly (readonly GradedRow[])[] =>
  passagesWithAny(wholeText(disclosure), ['等级', '等次', '评级', '结论']).flatMap(({ text, at }) => {
    const isHeading = at.cell !== undefined && GRADE_HEADING.test(text.replace(/\s/g, ''))
    const rows = isHeading ? gradedRows(disclosure.document, at.block, at.cell) : []
    return rows.length > 1 ? [rows] : []
  })

function* countsOfGrades(disclosure: Disclosure): Generator<Observation> {
  const lists = gradesOfLists(disclosure)
  if (lists.length === 0) return
  for (const { text, at } of passagesWith(wholeText(disclosure), '优')) {
    const [told = ''] = at.cell === undefined ? text.split(OTHERS) : []
    const count = firstCount(told)
    const rows = lists.find(({ length }) => count === length)
    if (rows === undefined) continue
    for (const match of allMatches(told, GRADES_COUNTED)) {
      const [words, grade = '', number] = match
      const alike = rows.filter((row) => row.grade.startsWith(grade.charAt(0)))
      if (alike.length === Number(number)) continue
      yield {
        message: `正文称“${grade}”的项目${number}个，所附清单有${alike.length}个。`,
        evidence: [
          { ...at, start: match.index, end: match.index + words.length },
          ...alike.map(({ gradeSpan }) => gradeSpan),
        ],
        expected: `${alike.length}个`,
        actual: `${number}个`,
      }
    }
  }
}

/** The lowest score of each grade (财预〔2020〕10号), and the lowest that is above it. */
const SCORES_OF_GRADES: Readonly<Record<string, readonly [bigint, bigint]>> = { 优: [90n, 101n], 良: [80n, 90n] }

/** `16个项目自评等级为“优”的15个、为“良”的1个`, where the list gives nothing but scores. */
function* gradesByScores({ text, at }: Passage, scores: readonly PrintedNumber[]): Generator<Observation> {
  const [told = ''] = text.split(OTHERS)
  const grades = allMatches(told, GRADES_COUNTED)
  if (grades.reduce((all, match) => all + Number(match[2]), 0) !== scores.length) return
  for (const { 0: words, 1: grade = '', 2: number, index } of grades) {
    const [from, to] = SCORES_OF_GRADES[grade.charAt(0)] ?? []
    if (from === undefined || to === undefined) continue
    const inside = scores.filter(
      ({ stated }) => exactParts(stated) >= from * UNIT_PARTS && exactParts(stated) < to * UNIT_PARTS,
    )
    if (inside.length === Number(number)) continue
    yield {
      severity: 'warning',
      message: `正文称“${grade}”的项目${number}个，所附清单得分在${from}分以上${grade.startsWith('优') ? '' : '、90分以下'}的有${inside.length}个。`,
      evidence: [
        { ...at, start: index, end: index + words.length },
        ...(grade.startsWith('优') ? [] : inside.map(({ span }) => span)),
      ],
      expected: `${inside.length}个`,
      actual: `${number}个`,
    }
    return
  }
}

/** The number of projects that a text tells first. */
function firstCount(text: string): number | undefined {
  const [first] = allMatches(text, COUNTED)
  return first === undefined ? undefined : Number(first.groups?.count ?? first.groups?.behind)
}

function* averageOf({ text, at }: Passage, scores: readonly PrintedNumber[]): Generator<Observation> {
  const match = AVERAGE.exec(text)
  const stated = parseStated(match?.groups?.score ?? '')
  if (match === null || stated === undefined) return
  const mean = sumOfPoints(scores) / BigInt(scores.length)
  if (overlap(cutOffOrRounded(stated), { low: mean, high: mean })) return
  const expected = `${printParts(mean, 1n, stated.decimals)}分`
  yield {
    message: `正文称${scores.length}个项目平均${printStated(stated)}分，所附清单各项目平均${expected}。`,
    evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, ...scores.map(({ span }) => span)],
    expected,
    actual: `${printStated(stated)}分`,
  }
}

function* countsBetween({ text, at }: Passage, scores: readonly PrintedNumber[]): Generator<Observation> {
  for (const match of allMatches(text, BETWEEN)) {
    const { low = '', high = FULL } = match.groups ?? {}
    // A hundred points are the highest that there are.
    const [from, to] = [low, high === FULL ? '1000' : high].map((points) => UNIT_PARTS * BigInt(points))
    const count = Number(match.groups?.count)
    if (from === undefined || to === undefined) continue
    const inside = (reaches: (points: bigint) => boolean): number =>
      scores.filter(({ stated }) => reaches(exactParts(stated))).length
    const counted = inside((points) => points >= from && points < to)
    if (count === counted || count === inside((points) => points > from && points <= to)) continue
    yield {
      message: `正文称${match[0]}，所附清单在此分数段的项目有${counted}个。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, ...scores.map(({ span }) => span)],
      expected: `${counted}个`,
      actual: `${count}个`,
    }
  }
}
