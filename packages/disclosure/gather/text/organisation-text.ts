/** Whose report it is: units included, duties, structure and the year's work, as the text lists them. */
import type { IncludedUnit, Organisation } from '@mingzhang/accounts'
import type { ReportText, TextParagraph } from './report-text.ts'

const NUMBER = /^\s*(?:[（(][一二三四五六七八九十百\d]+[）)]|\d{1,3}[.．、]|[一二三四五六七八九十]+、)\s*/
const LIST_OF_UNITS = /编制范围的.*(?:包括|有|如下)(?:[^。：:]*)[:：]\s*$/
const ABOUT_UNITS = /编制范围|下属二级|预算单位构成|无下属/
const WORK_TITLE = /重点工作|工作完成情况/
const LONGEST_NAME = 60

export function organisationText(report: ReportText, name: string): Organisation {
  const structure = report.within('organisation-structure')
  const units = unitsIn(structure, name)
  const own = structure
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

/** The organisation itself first; kinds of units are not published one by one. */
function unitsIn(structure: readonly TextParagraph[], name: string): IncludedUnit[] {
  const start = structure.findIndex(({ text }) => LIST_OF_UNITS.test(text))
  const listed: string[] = []
  if (start >= 0) {
    for (const { text } of structure.slice(start + 1)) {
      const unit = withoutStop(text.replace(NUMBER, ''))
      if (!NUMBER.test(text) || unit === '' || unit.length > LONGEST_NAME) break
      listed.push(unit)
    }
  }
  const withOwn = listed[0]?.startsWith(name) === true ? listed : [name, ...listed]
  return [...new Set(withOwn)].map((one) => ({ name: one, kind: '其他' }))
}

const itemsOf = (paragraphs: readonly TextParagraph[]): string[] =>
  paragraphs
    .filter(({ text }) => !/[:：]\s*$/.test(text))
    .map(({ text }) => withoutStop(text.replace(NUMBER, '')))
    .filter((text) => text !== '')

const withoutStop = (text: string): string => text.trim().replace(/[。；;，,\s]+$/, '')
