import { overlap } from '@mingzhang/accounts'
import { conceptName, DEPARTMENT, type Disclosure, type Fact, type Figure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { figureAt } from '../../figure-at.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue, figureValue } from '../../relations/relation.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `人员类项目……预算执行数120.00万元`, no other class between; `其中财政拨款118.00万元` is what the funds of the appropriation paid of it. */
const EXECUTED =
  /人员类项目(?:(?!运转类|特定目标类|其中)[^。；\n]){0,80}?(?:执行|支出)数?(?:为|共计?|合计)?[ 　]?(?<amount>\d[\d,]*(?:\.\d+)?)[ 　]?万?元(?:[^。；\n]{0,24}?其中[：:]?(?:一般公共预算)?财政(?:拨款|资金)(?:支出)?(?:为)?(?<fiscal>\d[\d,]*(?:\.\d+)?)万?元)?/
const NO_RUNNING = /(?:未|没有)安排(?:其他)?运转类项目|(?:无|没有)运转类项目/

/** The classes of projects (人员类、运转类) are those of basic expenditure (人员经费、公用经费). */
export const projectClasses: Check = {
  id: 'project-classes',
  category: 'cross-section',
  severity: 'warning',
  title: '人员类项目的执行数与人员经费一致；有公用经费的，运转类项目不为无。',
  basis: '绩效与决算关系 L10、L11：人员类项目 = 人员经费，公用经费属于运转类项目。',
  example: {
    wrong: '人员经费120.00万元……（整体绩效报告）人员类项目预算执行数102.00万元。',
    right: '人员经费120.00万元……（整体绩效报告）人员类项目预算执行数120.00万元。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== 'whole') continue
      const passages = passagesBetween(whole, report.start, report.end).filter(({ at }) => at.cell === undefined)
      yield* personnel(disclosure, passages)
      yield* running(disclosure, passages)
    }
  },
}

function* personnel(disclosure: Disclosure, passages: readonly Passage[]): Generator<Observation> {
  const funds = narrated(disclosure, 'personnel')
  if (funds === undefined) return
  for (const { text, at } of passages) {
    const match = text.includes('人员类') ? EXECUTED.exec(text) : null
    const told = match === null ? [] : amountsOf(disclosure, match, at)
    const [figure] = told
    if (figure === undefined || told.some((one) => overlap(figureValue(one), factValue(funds)))) continue
    yield {
      message: `整体绩效报告的人员类项目执行数${printFigure(figure)}，与${conceptName('personnel')}决算数${printFigure(funds.figure)}不一致。`,
      evidence: [figure.span, funds.figure.span],
      expected: printFigure(funds.figure),
      actual: printFigure(figure),
      suggestion: '核对人员类项目执行数；口径不同的，应在报告中说明。',
    }
  }
}

/** What the appropriation paid, where it is told apart, and all that was paid. */
function amountsOf({ figures }: Disclosure, match: RegExpExecArray, at: Passage['at']): Figure[] {
  return [match.groups?.fiscal, match.groups?.amount].flatMap((amount): Figure[] => {
    if (amount === undefined) return []
    const start = match.index + match[0].lastIndexOf(amount)
    const figure = figureAt(figures, { ...at, start, end: start + amount.length })
    return figure?.unit.measure === 'amount' ? [figure] : []
  })
}

function* running(disclosure: Disclosure, passages: readonly Passage[]): Generator<Observation> {
  const funds = narrated(disclosure, 'public')
  if (funds === undefined || funds.figure.stated.digits === 0n) return
  for (const { text, at } of passages) {
    const none = text.includes('运转类') ? NO_RUNNING.exec(text) : null
    if (none === null || text.includes('其他运转类')) continue
    yield {
      message: `整体绩效报告称“${none[0]}”，而${conceptName('public')}决算数为${printFigure(funds.figure)}；公用经费属于运转类项目。`,
      evidence: [{ ...at, start: none.index, end: none.index + none[0].length }, funds.figure.span],
    }
  }
}

/** What the narrative states of a concept, for the department and the year. */
function narrated(disclosure: Disclosure, key: string): Fact | undefined {
  const inReports = (block: number): boolean =>
    disclosure.evaluationReports.some(({ start, end }) => block >= start && block < end)
  return disclosure.facts.find(
    ({ concept, scope, year, figure }) =>
      concept.key === key &&
      scope === DEPARTMENT &&
      year === disclosure.year &&
      figure.unit.measure === 'amount' &&
      !inReports(figure.span.block),
  )
}
