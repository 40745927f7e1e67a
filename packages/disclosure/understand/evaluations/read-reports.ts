/** Evaluation reports (绩效评价报告): where they stand, whose they are, and what they say of the money and the result. */
import { parseStated } from '@mingzhang/accounts'
import { type Document, textAround } from '@mingzhang/documents'
import type { Section } from '../../disclosure.ts'
import type { Evaluation, EvaluationReport, PrintedNumber, ReportAmount, Words } from '../../evaluation.ts'
import type { Figure } from '../../figure.ts'
import { numeralValue } from '../../numerals.ts'
import { coreName } from '../../project-name.ts'
import { splitNumber } from '../numbering.ts'
import { isFormTitle } from './form-titles.ts'
import { amountInSentence, amountInTable, isFund } from './report-amounts.ts'
import { type ReportTitle, reportTitles } from './report-titles.ts'

/** A score, unless it is that of one aspect (…方面自评得分). */
const SCORE =
  /(?<!方面.{0,6})(?<!平均)(?<!(?:^|\D)\d{1,2}分[）)，,]\s?)(?:得分|评分数?|评价分数?|(?:自评|评价)总分(?!\D{0,2}100\s?分)|(?<!分别)得)(?:为|是|：|:)?\s?(\d{1,5}(?:\.\d{1,4})?)\s?分/
/** The sum of scores in front of it. */
const TOTAL_SCORE =
  /(?<=[，,；;。][^，,；;。\d]{0,12}(?:合计|综合|总|共))(?:得|评)?分?(?:为|是|：|:)?\s?(\d{1,5}(?:\.\d{1,4})?)\s?分(?![，,]\s?(?:自评|实际|评价)?得)/
/** Said of the whole once more, not of a project, an aspect or another's judgement. */
const SCORE_AGAIN =
  /(?<=^|[，,；;。：])(?![^，,；;。：\d]*(?:项目|方面|指标|部分|复评|抽查|再评价|复核|平均|满分))[^，,；;。：\d]{0,24}(?:20\d{2}年度?)?[^，,；;。：\d]{0,16}(?:自评|评价|综合)(?:得分|评分)(?:为|是|：|:)?\s?(\d{1,5}(?:\.\d{1,4})?)\s?分/
/** `二、预算执行情况（自评得分10分）`: what the part under the heading was worth. */
const OF_PART =
  /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．])[^，。；：:（(]{0,24}[（(][^（）()]*$/
/** `目标值≥90%，实际完成值≥90%，自评得分20分`: what one indicator was worth. */
const OF_INDICATOR = /(?:完成|目标|指标)值[^。；\n]*$/
const RATE = /(?:执行率|支付率|完成率)(?:为|达|达到|是)?\s?$/
const COMPLETION = /完成率(?:为|达|达到|是)?\s?$/
const HEADING = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|第.部分|\d[.、．])/
const NONE = /^(?:无|没有|暂无|未发现.{0,8}|无.{0,16}问题|.{0,12}无.{0,8}存在的?问题)[。.]?$/
const QUOTED_NAME = /[“"]\s?([^”"“]{2,40}?)\s?[”"]\s?项目/
const FIRST_BLOCKS = 12

export function readReports(
  document: Document,
  sections: readonly Section[],
  figures: ReadonlyMap<number, readonly Figure[]>,
  evaluations: readonly Evaluation[],
): EvaluationReport[] {
  const titles = reportTitles(document)
  const parts = sections.filter((section) => section.depth === 1).map((section) => section.start)
  return titles.map((title, id) => {
    const next = titles[id + 1]?.start ?? document.blocks.length
    const part = parts.find((start) => start > title.title.span.block) ?? next
    const { block } = title.title.span
    const end = Math.min(next, part, formsBeside(document, block, next), attachmentBehind(document, block, next))
    return reportOf(document, title, id, end, figures, evaluations)
  })
}

/** `附件4　项目支出绩效自评表`: an attachment of its own, not a table (附表) of the report. */
const ATTACHMENT = /^\s*附件\s?(?:\d{1,2}(?!\s?[-—－]|\d)|[一二三四五六七八九十]{1,3}(?=[\s：:]))/

/** `附件六` alone on its line. */
const ATTACHMENT_ALONE = /^\s*附件\s?(?:(?<digits>\d{1,2})|(?<numeral>[一二三四五六七八九十]{1,3}))\s*[：:]?\s*$/

/** Where the attachment begins that follows the one a report is. */
function attachmentBehind({ blocks }: Document, title: number, end: number): number {
  const numberAt = (block: number): number | undefined => {
    const paragraph = blocks[block]
    const { digits, numeral } =
      paragraph?.kind === 'paragraph' ? (ATTACHMENT_ALONE.exec(paragraph.text)?.groups ?? {}) : {}
    if (numeral !== undefined) return numeralValue(numeral)
    return digits === undefined ? undefined : Number(digits)
  }
  const own = numberAt(title - 1)
  if (own === undefined) return end
  for (let block = title + 1; block < end; block++) if (numberAt(block) === own + 1) return block
  return end
}

/** Where the forms begin that stand beside a report, not in it: `四、项目支出绩效自评表` behind `三、项目支出绩效评价报告`. */
function formsBeside({ blocks }: Document, title: number, end: number): number {
  const orderOf = (block: number): number | undefined => {
    const paragraph = blocks[block]
    if (paragraph?.kind !== 'paragraph') return undefined
    const { style, text } = splitNumber(paragraph.text.trim(), paragraph.number).numbering
    return style === 'chinese' ? numeralValue(text.replace(/[^一二三四五六七八九十]/g, '')) : undefined
  }
  const order = orderOf(title)
  for (let block = title + 1; block < end; block++) {
    const paragraph = blocks[block]
    if (paragraph?.kind !== 'paragraph' || !isFormTitle(paragraph.text)) continue
    const isNext = order !== undefined && orderOf(block) === order + 1
    if (isNext || ATTACHMENT.test(paragraph.text)) return block
  }
  return end
}

function reportOf(
  document: Document,
  title: ReportTitle,
  id: number,
  end: number,
  figures: ReadonlyMap<number, readonly Figure[]>,
  evaluations: readonly Evaluation[],
): EvaluationReport {
  const own = evaluations.filter((evaluation) => evaluation.start > title.start && evaluation.start < end)
  const inForm = (block: number): boolean => own.some((one) => block >= one.start && block <= one.end)
  const money: ToldMoney = { amounts: [], funds: [], rates: [] }
  const scores: PrintedNumber[] = []
  for (let block = title.start; block < end; block++) {
    if (!inForm(block)) addMoney(money, document, figures.get(block) ?? [])
    const told = document.blocks[block]?.kind === 'table' ? undefined : scoreIn(document, block, scores.length > 0)
    if (told !== undefined) scores.push(told)
  }
  const [score, ...scoresAgain] = scores
  const name = title.name ?? (title.kind === 'project' ? quotedName(document, title.start, end) : undefined)
  const problems = under(document, title.start, end, /存在(?:的)?(?:主要)?问题/)
  return {
    ...title,
    id,
    end,
    name,
    ...money,
    score,
    scoresAgain,
    conclusion: under(document, title.start, end, /评价结论(?!及|与|和)/),
    problems: problems === undefined ? undefined : { words: problems, none: NONE.test(problems.text) },
    evaluations: formsOf(title, name, own, evaluations).map((evaluation) => evaluation.id),
  }
}

interface ToldMoney {
  readonly amounts: ReportAmount[]
  readonly funds: Figure[]
  readonly rates: Figure[]
}

/** What the figures of a block tell of money. */
function addMoney({ amounts, funds, rates }: ToldMoney, document: Document, figures: readonly Figure[]): void {
  for (const figure of figures) {
    const inTable = document.blocks[figure.span.block]?.kind === 'table'
    const amount = inTable ? amountInTable(document, figure) : amountInSentence(document, figure)
    if (amount !== undefined) amounts.push(amount)
    else if (!inTable && isFund(document, figure)) funds.push(figure)
    else if (isExecutionRate(document, figure, figures)) rates.push(figure)
  }
}

/** A rate of money: behind a count of the same sentence, 完成率 is that of the count. */
function isExecutionRate(document: Document, figure: Figure, beside: readonly Figure[]): boolean {
  const before = textAround(document, figure.span).slice(0, figure.span.start)
  if (figure.unit.word !== '%' || !RATE.test(before)) return false
  const last = beside.filter(({ span }) => span.cell === figure.span.cell && span.end <= figure.span.start).at(-1)
  return !(last?.unit.measure === 'count' && COMPLETION.test(before) && !/[。；;]/.test(before.slice(last.span.end)))
}

/** Others than those who carried out the project found other scores and asked other people than their form tells. */
const BY_OTHERS = /重点(?:绩效)?评价|(?:部门|财政)评价|第三方/

/** A report's own forms; where none stands in it, the one of its name, wherever it is printed. */
function formsOf(
  { kind, title: { text: title } }: ReportTitle,
  name: Words | undefined,
  own: readonly Evaluation[],
  all: readonly Evaluation[],
): readonly Evaluation[] {
  if (own.length > 0 || name === undefined || kind === 'whole' || BY_OTHERS.test(title)) return formsNamed(name, own)
  const core = coreName(name.text)
  const named = all.filter((form) => form.name !== undefined && coreName(form.name.text) === core)
  return named.length === 1 ? named : []
}

/** Forms of all projects may stand behind the last report: those of its own name, where there is one. */
function formsNamed(name: Words | undefined, forms: readonly Evaluation[]): readonly Evaluation[] {
  if (name === undefined || forms.length < 2) return forms
  const own = forms.filter((form) => form.name !== undefined && coreName(form.name.text) === coreName(name.text))
  return own.length === 0 ? forms : own
}

/** The first score, or the total where it adds up those in front of it. */
function scoreOfAll(text: string): RegExpExecArray | null {
  const first = SCORE.exec(text)
  if (first === null) return null
  const total = TOTAL_SCORE.exec(text)
  return total !== null && total.index > first.index ? total : first
}

function scoreIn(document: Document, block: number, again: boolean): PrintedNumber | undefined {
  const text = textAround(document, { block })
  const match = again ? SCORE_AGAIN.exec(text) : scoreOfAll(text)
  if (match === null) return undefined
  const stated = parseStated(match[1] ?? '')
  if (stated === undefined || OF_PART.test(text.slice(0, match.index + 1))) return undefined
  if (OF_INDICATOR.test(text.slice(0, match.index))) return undefined
  return { stated, span: { block, start: match.index, end: match.index + match[0].length } }
}

/** What stands under a heading: the rest of its paragraph, or the paragraph below. */
function under(document: Document, start: number, end: number, heading: RegExp): Words | undefined {
  for (let block = start; block < end; block++) {
    const paragraph = document.blocks[block]
    if (paragraph?.kind !== 'paragraph') continue
    const match = heading.exec(paragraph.text.slice(0, 24))
    if (
      match === null ||
      !(HEADING.test(paragraph.text) || paragraph.number !== undefined || paragraph.text.length < 16)
    )
      continue
    const rest = paragraph.text.slice(match.index + match[0].length).replace(/^[。：:\s]+/, '')
    if (rest !== '')
      return {
        text: rest.replace(/\s/g, ''),
        span: { block, start: paragraph.text.length - rest.length, end: paragraph.text.length },
      }
    const below = document.blocks[block + 1]
    if (block + 1 >= end || below?.kind !== 'paragraph' || /^\s*[（(]/.test(below.text)) return undefined
    return { text: below.text.replace(/\s/g, ''), span: { block: block + 1, start: 0, end: below.text.length } }
  }
  return undefined
}

function quotedName(document: Document, start: number, end: number): Words | undefined {
  for (let block = start; block < Math.min(end, start + FIRST_BLOCKS); block++) {
    const text = textAround(document, { block })
    const match = QUOTED_NAME.exec(text)
    const name = match?.[1]?.replace(/\s/g, '')
    if (match !== null && name !== undefined) {
      const from = text.indexOf(match[1] ?? '', match.index)
      return { text: name, span: { block, start: from, end: from + (match[1]?.length ?? 0) } }
    }
  }
  return undefined
}
