import { functionalSubjects, isInForce, type Subject } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { outsideListedYears, type ResolvedMention, resolvedMentions } from '../../subjects/resolved-mentions.ts'

/** `：反映民政部门开展……的支出`: whose money it is said to be. */
const AGENCY =
  /^[\s　：:。.，,]*(?:主要)?(?:反映|是?指|用于)(?:各级)?(?<agency>[\u4e00-\u9fff]{2,10}?)(?:行政)?(?:主管)?(?:部门|机关)[^。；]{0,80}/
/** `退役军人管理事务`: a subject that is an agency's own. */
const OWN_OF_AGENCY = /事务$/
const LONGEST = 120
const FEWEST_SHARED = 2

/** A subject of one agency, explained by what another does. */
export const agencyOfOtherSubject: Check = {
  id: 'agency-of-other-subject',
  category: 'copy-paste',
  severity: 'warning',
  title: '某一部门管理事务（款）的科目，不应解释为其他部门的支出。',
  basis: '《政府收支分类科目》各科目的说明。',
  example: {
    wrong: '医疗保障管理事务（款）医疗保障经办事务（项）：反映卫生健康部门开展医疗服务的支出。',
    right: '医疗保障管理事务（款）医疗保障经办事务（项）：反映医疗保障经办方面的支出。',
  },
  cannotRun: outsideListedYears,
  *run(disclosure) {
    for (const resolved of resolvedMentions(disclosure)) yield* explainedByOther(disclosure, resolved)
  },
}

function* explainedByOther(disclosure: Disclosure, { mention, levels }: ResolvedMention): Generator<Observation> {
  const path = levels?.map(({ subject }) => subject) ?? []
  const own = path.find(({ level }) => level === '款')
  if (own === undefined || !OWN_OF_AGENCY.test(own.name) || disclosure.year === undefined) return
  const { span } = mention
  const match = AGENCY.exec(textAround(disclosure.document, span).slice(span.end, span.end + LONGEST))
  const agency = match?.groups?.agency
  if (
    match === null ||
    agency === undefined ||
    path.some(({ level, name }) => level !== '类' && name.includes(agency.slice(0, FEWEST_SHARED)))
  )
    return
  const other = subjectOf(agency, disclosure.year)
  if (other === undefined) return
  yield {
    message: `“${path.at(-1)?.name}”属于“${own.name}”（款），解释写的却是${agency}部门的支出（应列“${other.name}”），疑照搬其他部门文本。`,
    evidence: [{ ...span, end: span.end + match[0].length }],
  }
}

/** The 款 that is an agency's own in a year. */
const subjectOf = (agency: string, year: number): Subject | undefined =>
  functionalSubjects
    .under('')
    .flatMap(({ code }) => functionalSubjects.under(code))
    .find((subject) => OWN_OF_AGENCY.test(subject.name) && subject.name.startsWith(agency) && isInForce(subject, year))
