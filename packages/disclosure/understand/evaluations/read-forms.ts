/** Performance forms (绩效自评表): tables read row after row, whatever their layout. */
import type { Document } from '@mingzhang/documents'
import type { Evaluation, Words } from '../../evaluation.ts'
import { titledFormOf } from '../statutory-tables/find-tables.ts'
import { fundingColumns, indicatorColumns } from './columns.ts'
import { evaluationOf, type FormDraft, type FormPart, holdsPerformance, newDraft } from './form-draft.ts'
import { isApart, isWithin } from './form-pieces.ts'
import { cellAt, type FormRow, formRows } from './form-rows.ts'
import { isFormTitle } from './form-titles.ts'
import { scoreInHead, totalsIn } from './form-totals.ts'
import { addFundingLine } from './funding-by-line.ts'
import { fundingInCells } from './funding-in-cells.ts'
import { fundingBeside, fundingHeading, fundingUnder } from './funding-rows.ts'
import { wholeHeading } from './heading-rows.ts'
import { indicatorUnder, noLevels } from './indicator-rows.ts'
import { HEADING_UNIT, headingUnit } from './numbers.ts'
import { isOverAmounts, projectHeading, projectUnder, underHeading, withSources } from './project-rows.ts'

const PART = /^第[一二三四五六七八九十]部分/

/** `statutory`: blocks of recognised statutory tables (公开附表), which hold no form and end one, as do those that only their titles tell. */
export function readForms(document: Document, statutory: ReadonlySet<number>): Evaluation[] {
  const drafts: FormDraft[] = []
  let current: FormDraft | undefined
  let titled: Words | undefined
  const readRows = (index: number): void => {
    for (const row of formRows(document, index)) {
      if (row.filled.length === 0) continue
      const next = startsForm(row, current) ? newDraft(index) : (current ?? newDraft(index))
      if (next !== current) {
        drafts.push(next)
        next.title = titled
        titled = undefined
      }
      current = next
      current.end = index
      readRow(row, current)
    }
  }
  document.blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') {
      const title = titleBehind(block.text, index, titled)
      if (title !== undefined && title !== titled) current = undefined
      titled = title
      if (current !== undefined && isWithin(current, index)) readGoalLine(block.text, index, current)
    }
    if (block.kind !== 'table') return
    const isUnread = current === undefined && titled === undefined && titledFormOf(document, index) !== undefined
    if (statutory.has(index) || isUnread) {
      current = undefined
      return
    }
    if (current !== undefined && isApart(document, current.end, index, current.totalScore !== undefined))
      current = undefined
    readRows(index)
  })
  return drafts.filter(holdsPerformance).map(evaluationOf)
}

/** The title of the next table behind a paragraph; one in the contents heads no table of the part that begins behind it. */
function titleBehind(text: string, block: number, before: Words | undefined): Words | undefined {
  if (isFormTitle(text)) return { text: text.replace(/\s/g, ''), span: { block, start: 0, end: text.length } }
  return before !== undefined && PART.test(text.trimStart()) ? undefined : before
}

/** A title in the table, or a second name, begins the next form. */
function startsForm(row: FormRow, current: FormDraft | undefined): boolean {
  if (current === undefined) return true
  const begun = current.funding.length + current.indicators.length + current.projects.length > 0
  const only = row.filled.length === 1 ? row.filled[0]?.text : undefined
  // A table of scores alone, with a title of its own, ends where the next title stands.
  const beyond = begun || (current.title !== undefined && current.above.some(({ filled }) => filled.length > 1))
  return only !== undefined && isFormTitle(only) ? beyond : begun && namedIn(row) !== undefined
}

const NAME_LABEL = /^(?:项目(?:支出|资金)?|支出项目|政策|专项(?:资金)?)名称[:：]?$/
const DEPARTMENT_LABEL = /^(?:部门|单位)(?:[（(]单位[）)])?名称[:：]?$/

/** What stands in front of the first rows: `一、基本情况`. */
const BASICS = /基本(?:情况|信息)$/

function namedIn(row: FormRow): Words | undefined {
  const from = BASICS.test(row.filled[0]?.text ?? '') ? 1 : 0
  const [label, value] = row.filled.slice(from)
  return label !== undefined && value !== undefined && NAME_LABEL.test(label.text) && projectHeading(row) === undefined
    ? { text: value.text, span: value.span }
    : undefined
}

/** A row without any of these is no heading. */
const HEADING_WORDS = /指标|名称|预算|执行|目标/

function readRow(row: FormRow, draft: FormDraft): void {
  const [first] = row.filled
  if (row.filled.length === 1 && first !== undefined && isFormTitle(first.text)) {
    draft.title = { text: first.text, span: first.span }
    return
  }
  const words = row.filled.map((cell) => cell.text).join(' ')
  if (HEADING_UNIT.test(words)) {
    draft.unit = headingUnit(words)
    const cell = row.filled.find(({ text }) => HEADING_UNIT.test(text))
    draft.unitCell ??= cell === undefined ? undefined : { text: cell.text, span: cell.span }
  }
  const heading = HEADING_WORDS.test(words) ? headingOf(row, draft) : undefined
  draft.upper = isOverAmounts(row) ? row : undefined
  draft.above = [row, ...draft.above.slice(0, 1)]
  if (heading !== undefined) draft.part = heading
  else readBodyRow(row, draft)
}

/** The part that a heading row opens. */
function headingOf(row: FormRow, draft: FormDraft): FormPart | undefined {
  const heading = wholeHeading(row, draft.above)
  const indicators = indicatorColumns(heading)
  if (indicators !== undefined) {
    for (const [column, position] of indicators) {
      const cell = heading.filled.find(({ column: at }) => at === position)
      if (cell !== undefined && (draft.indicators.length === 0 || !draft.columns.has(column)))
        draft.columns.set(column, { text: cell.text, span: cell.span })
    }
    const levels = draft.part?.kind === 'indicators' ? draft.part.levels : noLevels()
    return { kind: 'indicators', columns: indicators, width: heading.width, levels }
  }
  const { upper } = draft
  const projects = projectHeading(upper === undefined ? row : underHeading(upper, row))
  if (projects !== undefined) return { kind: 'projects', heading: projects }
  const funding = fundingColumns(row)
  if (funding !== undefined) return { kind: 'funding', heading: fundingHeading(row, funding, draft.unit) }
  return goalsHeading(row)
}

function goalsHeading(row: FormRow): FormPart | undefined {
  const expected = row.filled.find((cell) =>
    /^(?:年度)?(?:预期|计划)目标|^项目年度目标$|^年度目标$|^年初(?:设定|绩效)目标|预期目标$/.test(cell.text),
  )
  const actual = row.filled.find(
    (cell) => /实际完成(?:情况|目标)|完成情况(?:综述)?$/.test(cell.text) && cell !== expected && cell !== row.filled[0],
  )
  return expected === undefined || actual === undefined
    ? undefined
    : { kind: 'goals', expected: expected.column, actual: actual.column, width: row.width }
}

function readBodyRow(row: FormRow, draft: FormDraft): void {
  if (readFundingBesideLabels(row, draft)) return
  if (readGoalBesideLabel(row, draft)) return
  const name = namedIn(row)
  if (name !== undefined) draft.name = name
  if (DEPARTMENT_LABEL.test(row.filled[0]?.text ?? '')) draft.department = true
  draft.organisations.push(...organisationsIn(row))
  draft.totalScore ??= scoreInHead(row)
  const label = row.filled[0]?.text ?? ''
  if (SUBTOTAL_LABEL.test(label)) return
  if (TOTAL_LABEL.test(label) || (draft.part?.kind === 'indicators' && SUM_LABEL.test(label))) {
    const totals = totalsIn(row, draft.part)
    if (totals === undefined) readPartRow(row, draft)
    else Object.assign(draft, totals)
  } else readPartRow(row, draft)
}

/** Money in a row of its own labels, above the indicators. */
function readFundingBesideLabels(row: FormRow, { part, unit, funding }: FormDraft): boolean {
  if (part?.kind === 'indicators' || part?.kind === 'projects') return false
  const beside = fundingInCells(row, unit) ?? fundingBeside(row, unit)
  if (beside === undefined) return part?.kind !== 'funding' && addFundingLine(row, unit, funding)
  funding.push(beside)
  return true
}

const GOAL_LABEL = /^(?:项目)?年度(?:绩效|总体)?目标$/
/** Stands behind 年度总体目标, above a row of the result. */
const EXPECTED_LABEL = /^(?:年初|年度)?(?:预期|预计|计划|设定|绩效)目标$/
const RESULT_LABEL = /^(?:(?:年度)?(?:绩效)?目标(?:实际)?|年度|(?:年度|全年)?实际|全年)完成情况$/

/** `年度目标 | 检修泵站12座`, `年度总体目标 | 预期目标 | 检修泵站12座`, and a row below `实际完成情况 | 检修泵站13座`: each beside its label. */
function readGoalBesideLabel({ filled }: FormRow, draft: FormDraft): boolean {
  const isExpected = GOAL_LABEL.test(filled[0]?.text ?? '')
  const within = isExpected && EXPECTED_LABEL.test(filled[1]?.text ?? '') ? filled.slice(1) : filled
  const [label, words, another] = within
  if (label === undefined || words === undefined || another !== undefined || draft.goals !== undefined) return false
  if (isExpected) {
    draft.loneGoal = wordsOf(words)
    return true
  }
  if (draft.loneGoal === undefined || !RESULT_LABEL.test(label.text)) return false
  draft.goals = { expected: draft.loneGoal, actual: wordsOf(words) }
  return true
}

const LABELLED = /^\s*(?<label>[^，,。；;：:\d]{4,10})[：:]\s*(?<words>.*\S)\s*$/

/** `年度总体目标：检修泵站12座`, and `目标实际完成情况：检修泵站13座`: lines between the tables of a form. */
function readGoalLine(text: string, block: number, draft: FormDraft): void {
  const { label, words } = LABELLED.exec(text)?.groups ?? {}
  if (label === undefined || words === undefined || draft.goals !== undefined) return
  const start = text.indexOf(words, label.length)
  const told = { text: words.replace(/\s/g, ''), span: { block, start, end: start + words.length } }
  if (GOAL_LABEL.test(label)) draft.loneGoal = told
  else if (draft.loneGoal !== undefined && RESULT_LABEL.test(label))
    draft.goals = { expected: draft.loneGoal, actual: told }
}

function readPartRow(row: FormRow, draft: FormDraft): void {
  const part = draft.part
  if (part === undefined) return
  if (part.kind === 'indicators') {
    if (FOOT_LABEL.test(row.filled[0]?.text ?? '')) return
    const indicator = indicatorUnder(row, part.columns, part.width, part.levels)
    if (indicator !== undefined) draft.indicators.push(indicator)
  } else if (part.kind === 'funding') {
    const funding = fundingUnder(row, part.heading, draft.funding.length === 0)
    if (funding !== undefined) draft.funding.push(funding)
  } else if (part.kind === 'goals') {
    readGoals(row, part, draft)
  } else {
    const lower = part.heading.settled ? undefined : withSources(part.heading, row)
    draft.part = { kind: 'projects', heading: lower ?? { ...part.heading, settled: true } }
    const project = lower === undefined ? projectUnder(row, part.heading) : undefined
    if (project?.total === true) draft.projectTotal = project.row
    else if (project !== undefined) draft.projects.push(project.row)
  }
}

function readGoals(row: FormRow, part: Extract<FormPart, { kind: 'goals' }>, draft: FormDraft): void {
  const [lone] = row.filled
  if (lone !== undefined && row.filled.length === 1 && row.width < part.width) {
    // Extracted text may set the two cells below each other.
    if (draft.loneGoal !== undefined) draft.goals ??= { expected: draft.loneGoal, actual: wordsOf(lone) }
    draft.loneGoal = wordsOf(lone)
    return
  }
  const shift = row.width - part.width
  const expected = cellAt(row, part.expected + shift) ?? row.filled[0]
  const actual = cellAt(row, part.actual + shift)
  if (expected === undefined || actual === undefined || draft.goals !== undefined) return
  const [one, two] = row.filled.length === 2 ? row.filled : [expected, actual]
  if (one !== undefined && two !== undefined && one.text !== '' && two.text !== '') {
    draft.goals = { expected: wordsOf(one), actual: wordsOf(two) }
  }
}

const wordsOf = ({ text, span }: Words): Words => ({ text, span })

const ORGANISATION_LABEL =
  /^(?:(?:(?:项目)?(?:主管|实施)|项目|填报)(?:预算)?(?:部门|单位)|预算单位|(?:部门|单位)(?=名称))(?:名称)?(?:及代码)?[:：]?$/

/** 主管部门 | 甲局 | 实施单位 | 甲局: what stands behind each label. */
const organisationsIn = ({ filled }: FormRow): Words[] =>
  filled.flatMap((cell, index) => {
    const value = ORGANISATION_LABEL.test(cell.text) ? filled[index + 1] : undefined
    return value === undefined || ORGANISATION_LABEL.test(value.text) ? [] : [{ text: value.text, span: value.span }]
  })

/** The last row of an indicator table. */
const SUM_LABEL = /^(?:合计|总计)(?:[（(][^）)]*[）)])?[:：]?$/
/** `指标得分小计`: of rows that are all there. */
const SUBTOTAL_LABEL = /^(?:[^，。；]{0,8})小计(?:[（(][^）)]*[）)])?$/
/** What stands below the indicators. */
const FOOT_LABEL =
  /^(?:评价结论|(?:存在的?)?(?:主要)?问题(?!整改)|改进(?:措施|建议)|(?:项目|财务|单位|部门)负责人|填[表报](?:人|单位|日期)|联系(?:人|电话)|审核人|备注|其[他它]需要?说明的?(?:问题|情况|事项)|(?:偏差(?:较?大)?[^，。]{0,10})?原因分析|改进措施及[^，。]{2,10}|说明)(?:[（(][^）)]*[）)])?[:：]?/
const TOTAL_LABEL = /^(?:总分|自评总分|总得分|自评得分|合计得分)(?:[（(][^）)]*[）)])?[:：]?$/
