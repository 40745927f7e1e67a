import { ACCOUNT_SECTIONS, type Disclosure, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import type { Document, Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesBetween, passagesWithAny, wholeText } from '../../wording/whole-text.ts'
import { STATEMENTS, type Statement } from './statements-of-sections.ts'

/** Every statement tells a figure or has one of these words. */
const TELLING = /\d|结论|问题|措施|建议|组织实施/
/** `“三公”经费支出决算表 . . . . . 44`: a line of the contents. */
const CONTENTS = /(?:[.·…] ?){4,}\S{0,4}$/
/** Sections that say one thing. */
const OF_ONE_THING: readonly SectionRole[] = [...ACCOUNT_SECTIONS, 'performance-management']
/** Sections that rightly repeat what others say. */
const REPEATED: readonly SectionRole[] = ['evaluation-report', 'evaluation-form', 'statutory-tables', 'statutory-table']
/** Where the subjects are told one by one, and where alone they then are. */
const DETAILED: SectionRole = 'general-budget'
const NARROW: readonly SectionRole[] = [DETAILED, 'government-funds', 'state-capital']
const UNDETAILED: readonly SectionRole[] = ['statutory-table', 'general-budget-total', 'general-budget-structure']
const FEWEST_DETAILS = 2
/** Sections that say nothing of the kind. */
const ELSEWHERE: readonly SectionRole[] = ['glossary', 'duties', 'organisation-structure']
const NUMBER = /^\s*(?:\d{1,2}[.．、]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)?\s*/

/** Sections that tell of money alone, and what they tell it with. */
const OF_MONEY: readonly SectionRole[] = ACCOUNT_SECTIONS.filter((role) => role !== 'basic-expenditure')
const MONEY =
  /\d|收入|支出|预算|决算|经费|资金|拨款|财政|结转|结余|费|款|采购|接待|出国|元|情况|说明|没有|无|未|增|减|用于|原因|人员|工资|职工|项目|公务|车辆|用车|购车|设备|资产|房屋|[图表注]/
/** What a duty (职责) begins with, and what then makes it speak of money. */
const DUTY = /^(?:负责|承担|组织|管理|指导|监督|协调|拟[订定]|贯彻|统筹|推进|开展)/
const MONEY_OF_DUTY = /\d|收入|支出|预算|决算|经费|资金|拨款|财政|结转|结余|采购|资产|车辆|[图表注]/
const LONGEST_DUTY = 60

/** `主要用于：`, and what the money was for line by line. */
const LEADS_TO_LIST = /[：:]\s*$/

/** A numbered sentence without a word of money where money alone is told: a duty, or a task. Several are a list of their own. */
function tasksAmongMoney(disclosure: Disclosure): Passage[] {
  const whole = wholeText(disclosure)
  return disclosure.sections.flatMap(({ id, start, end }) => {
    const roles = rolesOf(disclosure.sections, id)
    if (roles[0] === 'evaluation-report' || !roles.some((role) => OF_MONEY.includes(role))) return []
    const own = passagesBetween(whole, start + 1, end).filter(
      ({ at, section }) => at.cell === undefined && section === id,
    )
    const tasks = own.filter(({ text }) => isTask(text))
    return tasks.length === 1 && !own.some(({ text }) => LEADS_TO_LIST.test(text)) ? tasks : []
  })
}

function isTask(text: string): boolean {
  const number = NUMBER.exec(text)?.[0] ?? ''
  if (number.trim() === '' || text.length > LONGEST_DUTY || !text.trimEnd().endsWith('。')) return false
  const said = text.slice(number.length)
  return !(DUTY.test(said) ? MONEY_OF_DUTY : MONEY).test(said)
}

const isNumbered = (text: string): boolean => (NUMBER.exec(text)?.[0] ?? '').trim() !== ''

/** Whether the word processor numbers it (自动编号). */
function isNumberedByFile({ blocks }: Document, block: number): boolean {
  const found = blocks[block]
  return found?.kind === 'paragraph' && found.number !== undefined
}

/** A numbered duty where units are listed by name. */
function dutiesAmongNames(disclosure: Disclosure): Passage[] {
  const whole = wholeText(disclosure)
  return disclosure.sections.flatMap(({ role, title, start, end }) => {
    if (role !== 'organisation-structure' || /职[责能]/.test(title)) return []
    const listed = passagesBetween(whole, start + 1, end).filter(
      ({ at, text }) => at.cell === undefined && isNumbered(text),
    )
    const duties = listed.filter(({ text }) => isTask(text) && DUTY.test(text.replace(NUMBER, '')))
    return duties.length === 1 && listed.length > 1 ? duties : []
  })
}

/** A paragraph of the explanation among definitions, duties or in the report on a project. */
export const misplacedStatement: Check = {
  id: 'misplaced-statement',
  category: 'copy-paste',
  severity: 'warning',
  title: '部门的收支、“三公”经费、政府采购等情况只在情况说明和整体报告中说明，不出现在名词解释、职责和项目报告中。',
  basis: '部门决算公开范本：各部分、各节的内容；误入的段落应删除。',
  example: {
    wrong: '第三部分 名词解释……3.公务接待费支出2.51万元，完成预算65.88%。',
    right: '第二部分……3.公务接待费支出2.51万元，完成预算65.88%。',
  },
  *run(disclosure) {
    const told = statementsOf(disclosure)
    const missing = missingAtHome(disclosure, told)
    const details = told.filter(
      ({ statement, section }) =>
        statement.inDetail === true && rolesOf(disclosure.sections, section).includes(DETAILED),
    )
    for (const { text, at } of tasksAmongMoney(disclosure))
      yield {
        message: '这一段说的不是收支情况，不属于此处，疑为误入的段落。',
        evidence: [{ ...at, start: 0, end: text.length }],
      }
    for (const { text, at } of dutiesAmongNames(disclosure))
      yield {
        message: '这一段说的是职责，前后列的是单位名称，疑为误入的段落。',
        evidence: [{ ...at, start: 0, end: text.length }],
      }
    for (const one of told) {
      const { text, at, statement } = one
      const isNarrow =
        statement.inDetail === true && details.length >= FEWEST_DETAILS && !holdsMost(details, one.section)
      const place = placeOf(disclosure, one, isNarrow ? NARROW : statement.home)
      if (place === undefined) continue
      const exchanged = place === 'other-section' && missing.has(statement)
      yield {
        message: `这一段说的是${statement.ofProject === true ? '' : '部门的'}${statement.name}，不属于此处，疑为误入的段落${exchanged ? '，或者标题写错' : ''}。`,
        evidence: [{ ...at, start: 0, end: text.length }, ...(exchanged ? headingOf(disclosure, one) : [])],
      }
    }
  },
}

/** Where most of the details stand, the heading above them is what was lost. */
const holdsMost = (details: readonly Told[], section: number): boolean =>
  details.filter((one) => one.section === section).length * 2 > details.length

/** The heading above a statement that may be the one that is wrong: the uppermost below its part that names no section. */
function headingOf({ document, sections }: Disclosure, { section }: Told): Span[] {
  let { start = 0 } = sections[section] ?? {}
  for (let above = sections[section]; above !== undefined && above.depth > 1; above = sections[above.parent ?? 0])
    if (above.role === 'other') start = above.start
  const heading = document.blocks[start]
  return heading?.kind === 'paragraph' ? [{ block: start, start: 0, end: heading.text.length }] : []
}

interface Told extends Passage {
  readonly statement: Statement
}

const opens = (statement: Statement, { text }: Passage): boolean => statement.opens.test(text.replace(NUMBER, ''))

/** The paragraphs that open as a statement does, the first of the statements that they may be. */
function statementsOf(disclosure: Disclosure): Told[] {
  const whole = wholeText(disclosure)
  const statements = new Map<Passage, Statement>()
  for (const statement of STATEMENTS)
    for (const passage of passagesWithAny(whole, statement.words))
      if (passage.at.cell === undefined && !statements.has(passage) && opens(statement, passage))
        statements.set(passage, statement)
  return whole.paragraphs.flatMap((passage) => {
    const statement = statements.get(passage)
    const isTold = statement !== undefined && TELLING.test(passage.text) && !CONTENTS.test(passage.text)
    return isTold ? [{ ...passage, statement }] : []
  })
}

/** What its own section does not say: its heading stands over another, or another's over it. */
function missingAtHome({ sections }: Disclosure, told: readonly Told[]): ReadonlySet<Statement> {
  const missing = new Set(STATEMENTS.filter(({ ofProject }) => ofProject !== true))
  for (const { section, statement } of told)
    if (rolesOf(sections, section).some((role) => role === statement.home[0])) missing.delete(statement)
  return missing
}

/** Where a statement stands that does not belong there; `undefined` where it may. */
function placeOf(
  { document, sections, evaluationReports }: Disclosure,
  { at: { block }, text, section, statement: { ofProject: isOfProject, titled, itemOf } }: Told,
  home: readonly SectionRole[],
): 'elsewhere' | 'other-section' | undefined {
  const report = evaluationReports.find(({ start, end }) => start <= block && block < end)
  if (isOfProject === true && report !== undefined) return undefined
  if (report?.kind === 'project') return 'elsewhere'
  if (titled !== undefined && sections[section]?.title.includes(titled) === true) return undefined
  const roles = rolesOf(sections, section)
  if (section === 0 && report === undefined) return undefined
  if (roles.some((role) => itemOf?.includes(role) === true) && (isNumbered(text) || isNumberedByFile(document, block)))
    return undefined
  if (home === NARROW && roles[0] !== undefined && UNDETAILED.includes(roles[0])) return 'elsewhere'
  if (roles.some((role) => ELSEWHERE.includes(role))) return 'elsewhere'
  if (roles.some((role) => home.includes(role) || REPEATED.includes(role))) return undefined
  const told = roles.some((role) => OF_ONE_THING.includes(role)) || sections.some(({ role }) => home.includes(role))
  return told ? 'other-section' : undefined
}
