import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const COUNT = '(\\d{1,4})\\s?个'
/** `评价项目8个`, `对6个项目`. */
const PROJECTS = /(?:(?<after>\d{1,4})\s?个(?:预算|支出|绩效)*项目|项目(?<before>\d{1,4})\s?个)/g
const PARTING = '[、，,；;]'
const graded = (grade: string): string => `[“"]?${grade}[”"]?(?:秀|好|等)?(?:等级|等次)?的?(?:有|为|项目)*\\s?${COUNT}`
const band = (scores: string): string => `${scores}的?\\s?${COUNT}`
const MIDDLE_BAND = band('[^，。；、]{0,24}')
const ofBudget = (budget: string): string =>
  `${budget}(?:预算)?(?:财政拨款)?(?:安排)?的?(?:项目(?:支出)?(?:共|有|为)?\\s?${COUNT}|${COUNT}项目)`
/** Divisions that leave out no project, each from its first word on. */
const DIVISIONS = [
  ['优', '良', '中', '差'].map(graded).join(PARTING),
  `普通程序[^，。；\\d]{0,8}${COUNT}[^。；]{0,30}${PARTING}简易程序[^，。；\\d]{0,8}${COUNT}`,
  [band('90\\s?分?[（(]含[）)][^，。；、]{0,8}'), MIDDLE_BAND, MIDDLE_BAND, band('60\\s?分?以下')].join(PARTING),
  // Two or three bands of scores to the same end.
  `其中[：:，,]?(?:自评|评价)?(?:得分|分数)?(?:在)?90\\s?分(?:[（(]含[）)])?以上的?(?:项目)?(?:有)?${COUNT}${PARTING}(?:得分)?(?:在)?80\\s?分?(?:[（(]含[）)])?[至到—~-]+90\\s?分(?:之间)?的?(?:项目)?(?:有)?${COUNT}(?:${PARTING}(?:得分)?(?:在)?80\\s?分以下的?(?:项目)?(?:有)?${COUNT})?(?=[。；;]|$)`,
  // Two or three grades to the end of a sentence that begins with 其中.
  `其中[：:]?${COUNT}(?:项目)?[^。；;，,\\d]{0,12}[“"]优秀?[”"][，,、]${COUNT}(?:项目)?[^。；;，,\\d]{0,12}[“"]良好?[”"](?:[，,、]${COUNT}(?:项目)?[^。；;，,\\d]{0,12}[“"]中[”"])?(?=[。；;]|$)`,
  // Two bands of a rate, parted at the same rate.
  `执行率(?:在|达到?)?(?<rate>\\d{2}(?:\\.\\d+)?[%％])(?:[（(]含[）)])?(?:及?以上)的?(?:项目)?(?:有)?${COUNT}(?:项目)?${PARTING}(?:执行率)?(?:(?:低于|不足|不到)\\k<rate>|(?:在)?\\k<rate>以下)的?(?:项目)?(?:有)?${COUNT}`,
  // The budgets that paid for them, each with its money, to the end of a sentence that names no other money.
  `其中[：:，,]?${ofBudget('一般公共')}[^。]{0,60}?${ofBudget('政府性基金')}(?:[^。]{0,60}?${ofBudget('国有资本经营')})?(?![^。]*(?:国有资本|其[他余它]|自筹|专户|单位资金|非财政|社会|捐))`,
].map((division) => new RegExp(division))
/** `其中9个项目执行率为100%，校舍修缮等2个项目尚有结转`: to the end of the sentence, two kinds that no project is of both. */
const ALL_SPENT_OR_CARRIED = new RegExp(
  `其中[：:，,]?(?:有)?${COUNT}(?:项目)?的?(?:预算|资金)?执行率(?:均)?(?:为|达到?)?100[%％][，,；;][^。；;，,\\d]{0,60}${COUNT}(?:项目)?(?:年末)?(?:尚|仍|还)?(?:有|存在)(?:部分)?(?:资金|指标)?结转(?:资金|结余)*(?=[。；;]|$)`,
)
/** Projects of which none, or not all, were divided so. */
const OTHERS = /抽[取选查]|其[他它余]|(?<!第.)部分|整体/
const WORDS = ['优', '简易程序', '90', '100%', '100％', '执行率', '政府性基金']

/** Projects that were evaluated, and how many of them came under each grade, band of scores or procedure. */
export const gradedProjects: Check = {
  id: 'graded-projects',
  category: 'sum',
  severity: 'warning',
  title:
    '按等级、分数段、执行率、评价程序或预算列出的项目数之和应等于评价的项目数；全部执行的与有结转的项目之和不应超过项目总数。',
  basis: '文内关系：合计＝各分项之和；《项目支出绩效评价管理办法》（财预〔2020〕10号）：优、良、中、差四档。',
  example: {
    wrong: '组织对6个项目开展绩效自评，自评结果为“优”的5个、“良”的2个、“中”的0个、“差”的0个。',
    right: '组织对6个项目开展绩效自评，自评结果为“优”的4个、“良”的2个、“中”的0个、“差”的0个。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), WORDS))
      if (passage.at.cell === undefined) {
        yield* unequal(passage)
        yield* moreThanAll(passage)
      }
  },
}

/** Money may be left of other projects that was not carried over, so the two kinds may be fewer than all. */
function* moreThanAll({ text, at }: Passage): Generator<Observation> {
  const match = ALL_SPENT_OR_CARRIED.exec(text)
  if (match === null) return
  const told = allMatches(text.slice(0, match.index), PROJECTS)
  const all = told.at(-1)
  const [spent, carried] = match.slice(1).map(Number)
  if (all === undefined || spent === undefined || carried === undefined) return
  if (OTHERS.test(text.slice(all.index, match.index)) || told.some((one) => numberOf(one) >= spent + carried)) return
  yield {
    severity: 'error',
    message: `全部项目为${numberOf(all)}个，执行率100%的${spent}个与有结转的${carried}个之和为${spent + carried}个。`,
    evidence: [
      { ...at, start: match.index, end: match.index + match[0].length },
      { ...at, start: all.index, end: all.index + all[0].length },
    ],
  }
}

function* unequal({ text, at }: Passage): Generator<Observation> {
  for (const division of DIVISIONS) {
    const match = division.exec(text)
    if (match === null) continue
    const told = allMatches(text.slice(0, match.index), PROJECTS)
    const all = told.at(-1)
    if (all === undefined || OTHERS.test(text.slice(all.index, match.index))) continue
    const counts = match.slice(match.groups?.rate === undefined ? 1 : 2)
    const parts = counts.flatMap((part) => (part === undefined ? [] : Number(part)))
    const sum = parts.reduce((total, part) => total + part, 0)
    // Where several numbers are told, any of them may be the one that is divided.
    if (told.some((one) => numberOf(one) === sum)) continue
    yield {
      message: `评价的项目为${numberOf(all)}个，分项之和为${parts.join(' + ')} = ${sum}个。`,
      evidence: [
        { ...at, start: all.index, end: all.index + all[0].length },
        { ...at, start: match.index, end: match.index + match[0].length },
      ],
      expected: `${sum}个`,
      actual: `${numberOf(all)}个`,
    }
  }
}

const numberOf = ({ groups }: RegExpExecArray): number => Number(groups?.after ?? groups?.before)
