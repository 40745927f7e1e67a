/** Whose report it is: units included, duties, structure and the year's work, as the text lists them. */
import { type IncludedUnit, type Organisation, UNIT_KINDS, UNKNOWN_KIND, type UnitKind } from '@mingzhang/accounts'
import type { ReportText, TextParagraph } from './report-text.ts'

const NUMBER = /^\s*(?:[（(][一二三四五六七八九十百\d]+[）)]|\d{1,3}[.．、]|[一二三四五六七八九十]+、)\s*/
const LIST_OF_UNITS = /编制范围的.*(?:包括|有|如下)(?:[^。：:]*)[:：]\s*$/
const ABOUT_UNITS = /编制范围|下属二级|预算单位构成|无下属/
const ALL_OF_ONE_KIND = /下属\D*(\d+)个，其中：(\D+?)(\d+)个。?$/
const NO_ADMINISTRATION = /(?:不是|不属于|没有|无|非)行政单位/
const WORK_TITLE = /重点工作|工作完成情况/
const LONGEST_NAME = 60

export function organisationText(report: ReportText, name: string): Organisation {
  const units = unitsIn(report, name)
  const own = report
    .within('organisation-structure')
    .filter(({ text }) => !ABOUT_UNITS.test(text) && !NUMBER.test(text))
    .map(({ text }) => withoutStop(text))
    .filter((text) => text !== '' && !units.some((unit) => unit.name === text))
  return {
    name,
    report: units.length > 1 ? 'department' : 'unit',
    units,
    duties: itemsOf(report.within('duties')),
    ...(own.length === 0 ? {} : { structure: own.join('；') }),
    work: itemsOf(report.within('overview').filter(({ titles: [title = ''] }) => WORK_TITLE.test(title))),
  }
}

/** The organisation itself first. */
function unitsIn(report: ReportText, name: string): IncludedUnit[] {
  const structure = report.within('organisation-structure')
  const start = structure.findIndex(({ text }) => LIST_OF_UNITS.test(text))
  const listed: string[] = []
  if (start >= 0) {
    for (const { text } of structure.slice(start + 1)) {
      const unit = withoutStop(text.replace(NUMBER, ''))
      if (!NUMBER.test(text) || unit === '' || unit.length > LONGEST_NAME) break
      listed.push(unit)
    }
  }
  const [own = name, ...others] = new Set(listed[0]?.startsWith(name) === true ? listed : [name, ...listed])
  const kind = kindOfAll(report)
  const ofOthers = kindOfSubordinates(structure) ?? kind
  return [{ name: own, kind }, ...others.map((one) => ({ name: one, kind: ofOthers }))]
}

/** Of all that is published no more than that none is an administration. */
const kindOfAll = (report: ReportText): UnitKind =>
  report.within('operating-expenses').some(({ text }) => NO_ADMINISTRATION.test(text)) ? '其他' : UNKNOWN_KIND

/** Subordinate units are counted by kind, so that one is known where all are of it. */
function kindOfSubordinates(structure: readonly TextParagraph[]): UnitKind | undefined {
  const counted = structure.flatMap(({ text }) => ALL_OF_ONE_KIND.exec(text) ?? [])
  const [, all, kind, ofKind] = counted
  return all === ofKind ? UNIT_KINDS.find((one) => one === kind) : undefined
}

const itemsOf = (paragraphs: readonly TextParagraph[]): string[] =>
  paragraphs
    .filter(({ text }) => !/[:：]\s*$/.test(text))
    .map(({ text }) => withoutStop(text.replace(NUMBER, '')))
    .filter((text) => text !== '')

const withoutStop = (text: string): string => text.trim().replace(/[。；;，,\s]+$/, '')
