import { type Disclosure, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { namesProjectOfYear } from '../../evaluations/project-of-year.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** Where the organisation tells how it did in the reporting year. */
const OF_YEAR: readonly SectionRole[] = ['performance-management', 'evaluation-report']
/** What it tells of the year's money, staff and evaluation behind the year. */
const TOLD =
  '(?:度)?[末初]?[，,]?(?:我?本?(?:部门|单位|局|办|委|中心|院|校|县|区|市)?|[一-龥]{2,10}?)(?:总体|财政拨款|年初预算|全年预算|预算(?:安排|编制|执行|绩效)|整体支出|部门整体|人员类|运转类|特定目标类|项目(?:支出|绩效|经费)|收入|支出|决算|结转|结余|无结转|无财政|绩效自评|自评|总?共?有?在[职编]|安排)'

/** What was carried over, is set beside the reporting year or is of a part of a year may be of the year before. */
const APART = /[较比]|同期|相比|结转[至到]|上年|跨年|季度|半年|\d月|计划|将|截[至止]|问题[^，。]{0,4}已[^，。]{0,4}整改/

/** A year that is over before the reporting year begins, where the report tells of the reporting year. */
export const staleYear: Check = {
  id: 'stale-year',
  category: 'year',
  severity: 'warning',
  title: '绩效报告和绩效管理情况说明的是报告年度的情况，句首不应写成上一年度。',
  basis: '格式关系 K19：封面、标题、正文、附表的年度一致；沿用上年文本的应改为报告年度。',
  example: {
    wrong: '2022年度部门整体支出绩效评价报告：2021年本单位总体收入1010.10万元。',
    right: '2022年度部门整体支出绩效评价报告：2022年本单位总体收入1010.10万元。',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined) return
    for (const years of AGO) yield* toldOf(disclosure, year, year - years)
    yield* yetToCome(disclosure, year)
    yield* published(disclosure, year)
  },
}

/** `针对2021年自评发现的问题，建立了制度`: what was done in view of that year. */
const LOOKS_BACK = /^(?:针对|对照|根据|结合|按照|参照|运用)/

const ANOTHER_YEAR = /20\d\d年/

/** Last year's text is used again, or that of the year before it. */
const AGO = [1, 2]

function* toldOf(disclosure: Disclosure, year: number, past: number): Generator<Observation> {
  const stale = new RegExp(`(?<=^|[。；\\s])(?:[一-龥]{2,12})?(?<at>${past}年)${TOLD}`, 'gm')
  const atGoals = new RegExp(`(?<=目标[。：:]\\s?)(?<at>${past}年)(?=度?[，,]?[一-龥])(?!度?[末底初至到以])`, 'g')
  const atHead = new RegExp(`^\\s*(?<at>${past}年)度?[，,]`, 'g')
  const staff = new RegExp(
    `(?<=[，,：:])(?<at>${past}年)度?[末底](?:实有)?在[职编](?:人员|职工|人数)?(?:为|共)?\\d`,
    'g',
  )
  for (const passage of passagesWith(wholeText(disclosure), `${past}年`))
    if (isOfYear(disclosure, passage))
      for (const pattern of [stale, atGoals, staff]) yield* staleIn(disclosure, passage, pattern, year, past)
    else if (isUnderYear(disclosure, passage, year)) yield* staleIn(disclosure, passage, atHead, year, past)
}

/** `2022年度部门预算、2021年度部门决算均已公开`: in the reporting year its own budget is published, and the accounts of the year before. */
const PUBLISHED = /(20\d{2})年度?(?:部门|单位)预算[、和及与](20\d{2})年度?(?:部门|单位)决算[^。；]{0,24}公开/g

function* published(disclosure: Disclosure, year: number): Generator<Observation> {
  for (const { text, at, section } of passagesWith(wholeText(disclosure), '公开')) {
    const isReport = rolesOf(disclosure.sections, section).includes('evaluation-report')
    // Both of the year before: the sentence of last year's report.
    for (const { index, 0: words, 1: budget, 2: accounts } of isReport ? allMatches(text, PUBLISHED) : [])
      if (Number(budget) === year - 1 && Number(accounts) === year - 2)
        yield {
          message: `报告年度为${year}年，应说明${year}年公开的${year}年度部门预算、${year - 1}年度部门决算，此处写成${budget}年度、${accounts}年度，疑沿用上年文本。`,
          evidence: [{ ...at, start: index, end: index + words.length }],
          expected: `${year}年度部门预算、${year - 1}年度部门决算`,
        }
  }
}

/** What was paid or reached in a year that is yet to come. */
function* yetToCome(disclosure: Disclosure, year: number): Generator<Observation> {
  for (let later = year + 1; later <= year + FARTHEST; later++) {
    const pattern = new RegExp(`(?<=^|[。；\\s])(?<at>${later}年)${TOLD}(?=${DONE})`, 'gm')
    for (const passage of passagesWith(wholeText(disclosure), `${later}年`)) {
      if (!isOfYear(disclosure, passage)) continue
      const { text, at } = passage
      for (const { index, 0: words } of allMatches(text, pattern)) {
        const sentence = text.slice(index).split('。', 1)[0] ?? words
        if (APART.test(sentence) || PLANNED.test(sentence)) continue
        yield {
          message: `报告年度为${year}年，此处写成${later}年，该年度的执行情况尚未发生。`,
          evidence: [
            { ...at, start: index, end: index + 5 },
            { ...at, start: index, end: index + sentence.length },
          ],
          expected: `${year}年`,
          actual: `${later}年`,
        }
      }
    }
  }
}

/** A changed digit of a year may lead so far. */
const FARTHEST = 9
const DONE = '[^，。；\\d]{0,6}(?:执行|支出|收入|完成|得分|结转|结余)[^，。；\\d]{0,4}\\d'
const PLANNED = /拟|预计|目标|安排|编制|申报|下一?步|力争|到20/

/** `三、2022年重点工作完成情况` stands above it. */
const isUnderYear = ({ sections }: Disclosure, { at, section }: Passage, year: number): boolean =>
  at.cell === undefined && WORK_OF_YEAR.exec(sections[section]?.title ?? '')?.[1] === String(year)

const WORK_OF_YEAR = /(20\d{2})年度?(?:重点|主要)?工作/

const isOfYear = ({ sections }: Disclosure, { at, section }: Passage): boolean =>
  at.cell === undefined && rolesOf(sections, section).some((role) => OF_YEAR.includes(role))

function* staleIn(
  disclosure: Disclosure,
  passage: Passage,
  stale: RegExp,
  year: number,
  past: number,
): Generator<Observation> {
  const { text, at } = passage
  for (const match of allMatches(text, stale)) {
    if (LOOKS_BACK.test(match[0])) continue
    const end = text.indexOf('。', match.index)
    const sentence = text.slice(match.index, end < 0 ? undefined : end)
    const next = end < 0 ? '' : text.slice(end + 1, end + 6)
    // `2021年总收入…。2022年总收入…`: years are told one behind the other.
    if (APART.test(sentence) || sentence.includes(`${year}年`) || ANOTHER_YEAR.test(next)) continue
    const start = match.index + match[0].indexOf(`${past}年`)
    if (namesProjectOfYear(disclosure, text.slice(start), passage)) continue
    yield {
      message: `报告年度为${year}年，此处写成${past}年，疑沿用以前年度的文本。`,
      evidence: [
        { ...at, start, end: start + 5 },
        { ...at, start: match.index, end: match.index + sentence.length },
      ],
      expected: `${year}年`,
      actual: `${past}年`,
    }
  }
}
