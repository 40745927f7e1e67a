import { exactParts } from '@mingzhang/accounts'
import { conceptName, DEPARTMENT, type Disclosure, type Fact, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import { allMatches, quote, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passageAt, passagesWithAny, spanAt, wholeText } from '../../wording/whole-text.ts'

/** Statements of the year's accounts that give no figure. */
const WITHOUT_FIGURE =
  /(?<![较比与同和至到]\s?)(20\d{2})\s?年(?:度)?[，,]?(?:部门|单位)*(?:纳入[^，。；\n]{2,30}决算编制范围|(?:纳入)?决算编制(?:范围|的)|决算(?:信息|数据|相关)*(?:情况|公开|公布|公示|表)|(?:没有|无)(?:使用)?(?:政府性基金|国有资本|[“"]三公|一般公共|财政拨款|机关运行经费))/g

/** What is told of the year in words that are said of the reporting year alone. */
const OF_THE_YEAR =
  /(?<![比较与同和至到—-]\s?)(20\d{2})\s?年(?:度)?(?:预算编制(?:阶段|和执行)|(?:部门|单位)预算编制范围|末(?:核定编制|下设(?:机构|科室|股室))|部门整体支出(?!绩效目标|预算)|(?:部门)?整体支出绩效(?:自评|评价)结果|部门整体[（(][^（）()\n]{2,16}[）)](?:支出)?绩效|一般公共预算[^。；\n]{0,40}全面开展绩效自评|预算绩效管理工作开展|项目\d+个|\d+个项目开展|(?:部门|单位|整体|支出)*(?:[（(][^（）()\n]{2,16}[）)])?绩?效?(?:自评|评价)得分|(?<=经(?:综合)?自评[，,]20\d{2}\s?年(?:度)?)[^，。；、\d]{0,24}得分|(?:[^，。；、\d]{2,16}[区县市镇局委院校])?[“"]?三公[”"]?经费(?:财政拨款)?支出决算)/g

/** `2022年没有需要单独开展绩效自评的项目`, `2022年，本单位未发生政府采购支出`: a sentence that opens with a year and says that there was nothing. */
const NOTHING_OF_YEAR =
  /(?<=^|。)[^，。；\d\n]{0,30}(20\d{2})\s?年(?:度)?[，,]?[^，。；\d\n]{0,24}?(?:没有(?=需要|单独|发生|安排|开展)|未(?=发生|安排|开展|编报|使用|产生))[^，。；\n]{0,24}/gm

/** What was not called for: no year is set against another. */
const OF_ITSELF = /没有(?:需要|单独)/

/** Where the organisation speaks of its accounts. */
const SPOKEN: readonly SectionRole[] = ['explanation', 'overview', 'statutory-tables', 'statutory-table']

/** Where the organisation speaks of the reporting year, there and in its own evaluation report. */
const TOLD_OF_YEAR: readonly SectionRole[] = [...SPOKEN, 'evaluation-report']

const FINAL_ACCOUNTS = /^20\d{2}\s?年(?:度)?[^，,。；;：:]{2,24}决算(?:数|为)?\s?\d[\d,.]*\s?[万亿]?元?$/

/** A year that is not that of the month in which money was granted: `为2023年11月下达的补助`. */
const STATED_YEAR = /(20\d{2})\s?年(?!\s?\d{1,2}月(?:\d{1,2}日)?[^，。；]{0,6}(?:下达|拨[付入]|到位|批复|追加))/

/** What the explanation states of the organisation's accounts is of the reporting year. */
export const reportingYear: Check = {
  id: 'reporting-year',
  category: 'year',
  severity: 'error',
  title: '情况说明中的决算数应是报告年度的数，不应写成其他年度。',
  basis: '格式关系 K19：封面、标题、正文、附表的年度一致。',
  example: {
    wrong: '2023年度部门决算情况说明……2022年度本年支出合计100.00万元。',
    right: '2023年度部门决算情况说明……2023年度本年支出合计100.00万元。',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined) return
    const seen = new Set<string>()
    const ofOthers = disclosure.facts.filter(
      (fact) => fact.year !== year && fact.year !== undefined && inExplanation(disclosure, fact.figure.section),
    )
    const blocks = new Set(ofOthers.map(({ figure }) => figure.span.block))
    const own = new Set(
      disclosure.facts.filter((fact) => fact.year === year && blocks.has(fact.figure.span.block)).map(placeOf),
    )
    for (const fact of ofOthers) {
      const { concept, figure } = fact
      const named = yearBefore(disclosure, figure.span, fact.year)
      if (
        named === undefined ||
        isOfSeries(disclosure, figure.span, year) ||
        own.has(placeOf(fact)) ||
        (concept.key.startsWith('label:') && !isOfAccounts(disclosure, named)) ||
        seen.has(`${named.block}.${named.start}`)
      )
        continue
      seen.add(`${named.block}.${named.start}`)
      yield {
        message: `报告年度为${year}年，此处${conceptName(concept.key)}写成${fact.year}年。`,
        evidence: [named, figure.span],
        expected: `${year}年`,
        actual: `${fact.year}年`,
      }
    }
    yield* thisYearsFigures(disclosure, year)
    yield* withoutFigure(disclosure, year)
    yield* nothingOfYear(disclosure, year)
    yield* ofTheYear(disclosure, year)
    yield* yetToCome(disclosure, year)
    yield* longPast(disclosure, year)
  },
}

/** What a paragraph speaks of: there last year's figure may stand beside this year's. */
const placeOf = ({ concept, figure }: Fact): string => `${figure.span.block}|${concept.key}`

/** An evaluation report that gives this year's figure to another year. */
function* thisYearsFigures(disclosure: Disclosure, year: number): Generator<Observation> {
  const own = disclosure.facts.filter((fact) => fact.year === year && isTelling(fact))
  for (const fact of disclosure.facts) {
    const isOther = fact.year !== undefined && fact.year !== year && isTelling(fact)
    if (!isOther || fact.scope !== DEPARTMENT || inExplanation(disclosure, fact.figure.section)) continue
    const same = own.find(
      ({ concept, figure }) =>
        concept.key === fact.concept.key &&
        exactParts(figure.stated) === exactParts(fact.figure.stated) &&
        figure.unit.word === fact.figure.unit.word,
    )
    const named = yearBefore(disclosure, fact.figure.span, fact.year)
    if (same === undefined || named === undefined) continue
    yield {
      message: `此处把${year}年的${conceptName(fact.concept.key)}写成${fact.year}年的数。`,
      evidence: [named, same.figure.span],
      expected: `${year}年`,
      actual: `${fact.year}年`,
    }
    return
  }
}

/** Sums that only the accounts of a year that is over can state. */
const OF_ACCOUNTS = /^(?:total|income|expenditure|fiscal\.total|fiscal\.income|general|general\.basic|three|operating)$/

/** The accounts of a later year, in a report or behind a table: the explanation itself is judged above. */
function* yetToCome(disclosure: Disclosure, year: number): Generator<Observation> {
  const seen = new Set<number>()
  for (const { concept, figure, year: stated, scope } of disclosure.facts) {
    if (stated === undefined || stated <= year || !OF_ACCOUNTS.test(concept.key) || scope !== DEPARTMENT) continue
    if (seen.has(figure.span.block) || inExplanation(disclosure, figure.section)) continue
    const named = yearBefore(disclosure, figure.span, stated)
    if (named === undefined) continue
    seen.add(figure.span.block)
    yield {
      severity: 'warning',
      message: `报告年度为${year}年，不应有${stated}年的${conceptName(concept.key)}，疑为误入的段落。`,
      evidence: [named, figure.span],
    }
  }
}

/** So many sums of one year are its accounts. */
const FEWEST_SUMS = 2

/** A paragraph of the report that gives the accounts of an earlier year, where its section gives none of the reporting year. */
function* longPast(disclosure: Disclosure, year: number): Generator<Observation> {
  const sums = disclosure.facts.filter(
    ({ concept, scope, figure }) =>
      OF_ACCOUNTS.test(concept.key) && scope === DEPARTMENT && !inExplanation(disclosure, figure.section),
  )
  const told = new Set(sums.filter((fact) => fact.year === year).map(({ figure }) => figure.section))
  const past = sums.filter((fact) => (fact.year ?? year) < year && !told.has(fact.figure.section))
  for (const first of past) {
    const others = past.filter(({ figure }) => figure.span.block === first.figure.span.block)
    const kinds = new Set(others.map(({ concept }) => concept.key))
    const named = yearBefore(disclosure, first.figure.span, first.year)
    if (first !== others[0] || named === undefined || kinds.size < FEWEST_SUMS) continue
    const end = Math.max(...others.map(({ figure }) => figure.span.end))
    yield {
      severity: 'warning',
      message: `报告年度为${year}年，此处只有${first.year}年的${conceptName(first.concept.key)}等数，没有${year}年的，年度有误或为误入的段落。`,
      evidence: [{ ...named, end }],
      expected: `${year}年`,
      actual: `${first.year}年`,
    }
  }
}

const isTelling = ({ concept, figure }: Fact): boolean =>
  !concept.key.startsWith('label:') && figure.unit.measure === 'amount' && figure.stated.digits > 99n

/** `2024年度没有政府性基金收支` in a section that tells what there was this year. */
const isBesideThisYear = ({ facts }: Disclosure, { section }: Passage, words: string, year: number): boolean =>
  words.startsWith(String(year - 1)) &&
  /[没无]/.test(words) &&
  facts.some(
    (fact) =>
      fact.figure.section === section &&
      fact.year === year &&
      fact.figure.unit.measure === 'amount' &&
      fact.figure.stated.digits !== 0n,
  )

function* withoutFigure(disclosure: Disclosure, year: number): Generator<Observation> {
  const whole = wholeText(disclosure)
  for (const match of allMatches(whole.text, WITHOUT_FIGURE)) {
    const passage = passageAt(whole, match.index)
    const roles = passage === undefined ? [] : rolesOf(disclosure.sections, passage.section)
    const spoken = roles.some((role) => SPOKEN.includes(role))
    if (Number(match[1]) === year || passage === undefined || !spoken || passage.at.cell !== undefined) continue
    if (isSetAgainst(passage.text, match[0], year) || isBesideThisYear(disclosure, passage, match[0], year)) continue
    const start = match.index - passage.start
    yield {
      message: `报告年度为${year}年，此处写成${match[1]}年。`,
      evidence: [{ ...passage.at, start, end: start + match[0].length }],
      expected: `${year}年`,
      actual: `${match[1]}年`,
    }
  }
}

/** `2022年度…支出20万元…。2021年度无…支出`: behind the reporting year, what there was none of in the year before it. */
const isSetAgainst = (text: string, words: string, year: number): boolean =>
  words.startsWith(String(year - 1)) && /[没无]/.test(words) && text.slice(0, text.indexOf(words)).includes(`${year}年`)

/** `2021年未发生此项支出，故不计算增幅`: of what the text has just told of this year. */
const OF_WHAT_IS_TOLD = /[此该]项/

function* nothingOfYear(disclosure: Disclosure, year: number): Generator<Observation> {
  for (const { text, at, section } of passagesWithAny(wholeText(disclosure), ['没有', '未'])) {
    if (at.cell !== undefined || !rolesOf(disclosure.sections, section).some((role) => TOLD_OF_YEAR.includes(role)))
      continue
    for (const match of allMatches(text, NOTHING_OF_YEAR)) {
      // A paragraph that names the reporting year, too, may set what happened in one year against the other.
      const setAgainst = !OF_ITSELF.test(match[0]) && text.includes(`${year}年`)
      if (Number(match[1]) === year || setAgainst || OF_WHAT_IS_TOLD.test(match[0])) continue
      yield {
        severity: 'warning',
        message: `报告年度为${year}年，此处写成${match[1]}年。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        expected: `${year}年`,
        actual: `${match[1]}年`,
      }
    }
  }
}

function* ofTheYear(disclosure: Disclosure, year: number): Generator<Observation> {
  const whole = wholeText(disclosure)
  for (const match of allMatches(whole.text, OF_THE_YEAR)) {
    const span = spanAt(whole, match.index, match.index + match[0].length)
    if (Number(match[1]) === year || span.cell !== undefined) continue
    yield {
      severity: 'warning',
      message: `报告年度为${year}年，此处写成${match[1]}年。`,
      evidence: [span],
      expected: `${year}年`,
      actual: `${match[1]}年`,
    }
  }
}

/** `2021年政府购买服务决算12万元`: whatever it is of, its final accounts are those of the reporting year. */
const isOfAccounts = ({ document }: Disclosure, span: Span): boolean => FINAL_ACCOUNTS.test(quote(document, span))

const WITH_AMOUNT = /20\d{2}(?=\s?年度?[^，,。；;\d]{0,16}\d[\d,.]*\s?[万亿]?元)/g
const OF_NEXT_BUDGET = /(20\d{2})\s?年度?[^，,。；;\d]{0,24}预算(?:中|数|安排)?[，,]/

/** `2013年合计为90万元，2014年为80万元` in a text of 2015, `2016年预算中，出国费20万元`: a series of other years, and the budget of the next. */
function isOfSeries({ document }: Disclosure, span: Span, year: number): boolean {
  const text = textAround(document, span)
  const start = text.lastIndexOf('。', span.start - 1) + 1
  const end = text.indexOf('。', span.end)
  const sentence = text.slice(start, end < 0 ? text.length : end)
  if (OF_NEXT_BUDGET.exec(sentence.slice(0, span.start - start))?.[1] === String(year + 1)) return true
  return new Set(sentence.match(WITH_AMOUNT)).size > 1 && !sentence.includes(`${year}年`)
}

const inExplanation = (disclosure: Disclosure, section: number): boolean =>
  rolesOf(disclosure.sections, section).includes('explanation')

/** Where the sentence of a figure opens with this year; nowhere where the year stands in a comparison. */
function yearBefore({ document }: Disclosure, span: Span, year: number | undefined): Span | undefined {
  const block = document.blocks[span.block]
  if (block?.kind !== 'paragraph') return undefined
  const sentence = block.text.lastIndexOf('。', span.start - 1) + 1
  const match = STATED_YEAR.exec(block.text.slice(sentence, span.start))
  if (
    match === null ||
    Number(match[1]) !== year ||
    /(?:较|比|与|同|和|自|从|至|以前|签订|成立|原)\s?$/.test(
      block.text.slice(Math.max(0, sentence + match.index - 3), sentence + match.index),
    )
  )
    return undefined
  return { block: span.block, start: sentence + match.index, end: span.end }
}
