import {
  functionalSubjects,
  LISTED_YEARS,
  type NameRelation,
  plainSubjectName,
  type ResolvedLevel,
  resolvePath,
} from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation, Severity } from '../../check.ts'
import { outsideListedYears, type ResolvedMention, resolvedMentions } from '../../subjects/resolved-mentions.ts'
import { subjectRows } from '../../subjects/table-rows.ts'
import { wholeText } from '../../wording/whole-text.ts'

export const nameOfYear: Check = {
  id: 'subject-name-of-year',
  category: 'subject-name',
  severity: 'error',
  title: '类、款、项科目使用当年《政府收支分类科目》的规范名称。',
  basis: `《政府收支分类科目》（${LISTED_YEARS.first}—${LISTED_YEARS.last}年，按年度）。`,
  example: { wrong: '教育支出（类）普通教育（款）小学教学（项）', right: '教育支出（类）普通教育（款）小学教育（项）' },
  cannotRun: outsideListedYears,
  run: (disclosure) =>
    [...wrongNames(disclosure).values()].map(({ level, severity, places }) => observation(level, severity, places)),
}

interface WrongName {
  readonly level: ResolvedLevel
  readonly severity: Severity
  readonly places: Span[]
}

/** Each wrong name once, with all its places. */
function wrongNames(disclosure: Disclosure): Map<string, WrongName> {
  const wrong = new Map<string, WrongName>()
  const printed = printedNames(disclosure)
  for (const resolved of resolvedMentions(disclosure)) {
    resolved.levels?.forEach((resolvedLevel, index) => {
      const level = besideTables(resolvedLevel, printed)
      const span = resolved.mention.levels[index]?.span
      const severity =
        span === undefined
          ? undefined
          : level === resolvedLevel
            ? isNameOfTables(level, printed)
              ? 'info'
              : severityOf(level, resolved, index)
            : ('error' as const)
      if (span === undefined || severity === undefined) return
      const key = keyOf(level)
      const before = wrong.get(key)
      if (before === undefined) wrong.set(key, { level, severity, places: [span] })
      else before.places.push(span)
    })
  }
  for (const { level, span } of [
    ...formerClasses(disclosure),
    ...codedItems(disclosure),
    ...unresolvedFormer(disclosure, printed),
  ]) {
    const before = wrong.get(keyOf(level))
    if (before === undefined) wrong.set(keyOf(level), { level, severity: 'error', places: [span] })
    else if (!before.places.some((place) => place.block === span.block)) before.places.push(span)
  }
  return wrong
}

type PrintedNames = ReadonlyMap<string, ReadonlySet<string>>

/** The names that the tables print for each code, in plain form. */
function printedNames({ statutoryTables }: Disclosure): PrintedNames {
  const names = new Map<string, Set<string>>()
  for (const { code = '', name } of statutoryTables.flatMap(subjectRows))
    names.set(code, (names.get(code) ?? new Set()).add(plainSubjectName(name)))
  return names
}

/** An earlier name since a year that no list tells is no name of this year where all tables print the later one. */
function besideTables(level: ResolvedLevel, printed: PrintedNames): ResolvedLevel {
  const { stated, subject, relation } = level
  if (relation !== 'same' || stated.name === subject.name) return level
  const names = printed.get(subject.code)
  return names?.size === 1 && names.has(subject.name) ? { ...level, relation: 'former' } : level
}

/** Since when a name is a former one may not be sure: the tables, which are filled in by the list of the year, print it. */
function isNameOfTables({ stated, subject, relation }: ResolvedLevel, printed: PrintedNames): boolean {
  const names = printed.get(subject.code)
  return relation === 'former' && subject.confidence !== 'h' && names?.size === 1 && names.has(stated.name)
}

/** Former names of subjects that the lists end before this year, where all tables print the later name beside their code. */
function* unresolvedFormer(
  disclosure: Disclosure,
  printed: PrintedNames,
): Iterable<{ level: ResolvedLevel; span: Span }> {
  for (const { mention, levels } of resolvedMentions(disclosure)) {
    const last = mention.levels.at(-1)
    if (levels !== undefined || last?.mark !== '项') continue
    const name = plainSubjectName(last.name)
    const [subject, another] = functionalSubjects.namedPlainly(name)
    if (subject === undefined || another !== undefined || subject.name === name) continue
    const names = printed.get(subject.code)
    if (names?.size !== 1 || !names.has(plainSubjectName(subject.name))) continue
    yield { level: { stated: { mark: '项', name, code: last.code }, subject, relation: 'former' }, span: last.span }
  }
}

const keyOf = ({ stated, subject }: ResolvedLevel): string => `${stated.name} ${subject.code}`

/** Classes that the structure of the general budget lists by a former name, without the mark of their level. */
function* formerClasses({ breakdowns, year }: Disclosure): Iterable<{ level: ResolvedLevel; span: Span }> {
  if (year === undefined) return
  for (const { total, parts } of breakdowns) {
    if (total.concept.key !== 'general') continue
    for (const { concept, labelSpan } of parts) {
      const name = plainSubjectName(concept.label).replace(/[“”"]/g, '')
      if (functionalSubjects.namedPlainly(name).every((subject) => subject.name === name)) continue
      const [level] = resolvePath([{ mark: '类', name, code: '' }], year) ?? []
      if (labelSpan !== undefined && level?.relation === 'former' && level.subject.confidence === 'h')
        yield { level, span: labelSpan }
    }
  }
}

/** `2080505-机关事业单位基本养老保险缴费支出160.00万元`: an item told by its code and name at the start of its line. */
const CODED_ITEM =
  /^\s*(?:[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}\s?[.．、])?\s*(?<code>2\d{6})\s?[-－—]{1,2}\s?(?<name>[\u4e00-\u9fa5（）()、]{2,40}?)(?<spent>支出)?(?:决算)?数?[为是]?\s?(?=\d[\d,]*(?:\.\d+)?\s?万?元)/

function* codedItems(disclosure: Disclosure): Iterable<{ level: ResolvedLevel; span: Span }> {
  const { year } = disclosure
  if (year === undefined) return
  for (const { text, at } of wholeText(disclosure).paragraphs) {
    const match = CODED_ITEM.exec(text)
    const { code = '', name = '', spent = '' } = match?.groups ?? {}
    if (match === null) continue
    // 支出 belongs to some names and is only said behind others.
    const levels = [name, ...(spent === '' ? [] : [name + spent])].flatMap(
      (one) => resolvePath([{ mark: '项', name: one, code }], year) ?? [],
    )
    const [level] = levels
    if (level === undefined || level.subject.code !== code || level.subject.confidence !== 'h') continue
    if (levels.some(({ relation }) => AS_WRITTEN.includes(relation))) continue
    const start = text.indexOf(name, match.index)
    yield { level, span: { ...at, start, end: start + name.length } }
  }
}

const AS_WRITTEN: readonly NameRelation[] = ['same', 'unnamed', 'different']

function severityOf(level: ResolvedLevel, { levels, strayWord }: ResolvedMention, index: number): Severity | undefined {
  const { subject, relation, stated } = level
  if (AS_WRITTEN.includes(relation)) return undefined
  const isLast = index === (levels?.length ?? 0) - 1
  if (relation === 'lacks-支出' && strayWord && isLast) return undefined
  if (relation === 'lacks-支出' && subject.level === '类') return 'info'
  const confirmedByCode = stated.code !== '' && subject.code.endsWith(stated.code)
  const certain = subject.confidence === 'h' && (relation !== 'similar' || confirmedByCode)
  if (subject.confidence === 'l') return 'info'
  return certain ? 'error' : 'warning'
}

function observation(
  { stated, subject, relation }: ResolvedLevel,
  severity: Severity,
  places: readonly Span[],
): Observation {
  const official = `“${subject.name}”（${subject.code}）`
  return {
    message: `${messageOf(relation, stated.name, subject.level)}规范名称为${official}。`,
    severity,
    expected: subject.name,
    actual: stated.name,
    suggestion: subject.name,
    evidence: places,
  }
}

function messageOf(relation: NameRelation, name: string, level: string): string {
  if (relation === 'former') return `${level}级科目“${name}”是旧名称，已经更名，`
  if (relation === 'lacks-支出') return `${level}级科目“${name}”漏“支出”二字，`
  return `${level}级科目名称“${name}”与科目表不符，`
}
