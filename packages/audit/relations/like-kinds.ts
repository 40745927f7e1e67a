/** Lists of counts whose parts are kinds of one thing. */
import { type Breakdown, countAlike, type Disclosure, type Fact } from '@mingzhang/disclosure'
import { type Document, textAround } from '@mingzhang/documents'

const FEWEST_KINDS = 3
/** `行政编制`, `事业编制`: kinds of one thing end alike. */
const KIND_LENGTH = 2
const PERSONS = '人员'

/** Behind the last part, or in front of the first: more is left out. */
const LEAVES_OUT = /^\s*(?:[（(][^）)]*[）)])?\s*等/
/** Scores are of some aspects, and have a check of their own. */
const SCORE = '分'
/** Kinds that leave no third. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/城[市镇区]/, /农村|乡[镇村]/],
  [/男/, /女/],
  [/线上/, /线下/],
  [/新建/, /[改续扩]建/],
  [/国内/, /国外|境外|涉外/],
  [/^校内/, /^校外/],
  [/^室内/, /^室外/],
  [/^乡镇/, /^村/],
  [/(?:干警|民警|干部)$/, /^工勤/],
]
/** `党员90名，其中农村党员60名、女党员18名`: women are counted among the others as well. */
const WOMEN = /^女/
const SELECTED = /主要|重点|新增|新建|新|含|部分/
/** `报送信息386条，其中被市级采用97条、被省级采用14条`: what came of some of them. */
const OUTCOME = /(?:采[用纳]|录用|刊[用发登载]|批示|转发|表[扬彰]|获奖|推广)$/

const STAFF = /在职|在编|在岗|实有/
/** Staff of a third kind. */
const OTHER_STAFF =
  /(?:工勤|参公|参照公务员|后勤|聘用|聘任|合同制|编外|临时|劳务派遣|借调|遗属|其他人员)[^，。；\d]{0,12}\d+\s?[人名]/

/** `实有44人，其中行政17人、事业27人`, where nothing tells of others; more than all is another matter. */
export function listsTwoKindsOfStaff({ total, parts }: Breakdown, { document }: Disclosure): boolean {
  const [first, last] = parts
  if (first === undefined || last === undefined || parts.length > 2 || !STAFF.test(total.concept.label)) return false
  const areCounts = [total, ...parts].every(
    ({ figure: { unit } }) => unit.measure === 'count' && /人|名/.test(unit.word),
  )
  const areAll = /^行政/.test(first.concept.label) && /^事业/.test(last.concept.label)
  const isShort = first.figure.stated.digits + last.figure.stated.digits < total.figure.stated.digits
  if (!areCounts || !areAll || !isShort) return false
  const told = document.blocks.some((block) => block.kind === 'paragraph' && OTHER_STAFF.test(block.text))
  return !told && !LEAVES_OUT.test(textAround(document, total.figure.span).slice(last.figure.span.end))
}

/** Counts of like kinds, listed to the end of the clause and nothing said to be left out. */
export function listsLikeKinds({ total, parts }: Breakdown, { document }: Disclosure): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  if (
    first === undefined ||
    last === undefined ||
    parts.length < 2 ||
    total.figure.unit.measure !== 'count' ||
    total.figure.unit.word === SCORE
  )
    return false
  const areOpposites = OPPOSITES.some(
    ([one, other]) => parts.length === 2 && one.test(first.concept.label) && other.test(last.concept.label),
  )
  if (
    parts.some(
      ({ figure, concept }) =>
        !countAlike(figure.unit.word, total.figure.unit.word) || (SELECTED.test(concept.label) && !areOpposites),
    )
  )
    return false
  const { span } = last.figure
  if (span.cell !== undefined || LEAVES_OUT.test(textAround(document, span).slice(span.end))) return false
  const names = parts.map((part) => nameOf(part, document))
  const kind = names[0]?.slice(-KIND_LENGTH) ?? ''
  if (names.some((name) => WOMEN.test(name)) && !areOpposites) return false
  if (names.some((name) => OUTCOME.test(name))) return false
  const alike = kind.length === KIND_LENGTH && names.every((name) => name.endsWith(kind))
  // Two kinds of staff alone are told of more, and so are two of what the total does not name.
  return areOpposites || parts.length >= FEWEST_KINDS || (alike && kind !== PERSONS && total.concept.label !== '')
}

/** What a count is of: the words in front of it or, where none are, those behind (`21个乡镇派出所`). */
const nameOf = ({ concept: { label }, figure: { span } }: Fact, document: Document): string =>
  label === '' ? (/^[\u4e00-\u9fa5]*/.exec(textAround(document, span).slice(span.end))?.[0] ?? '') : label
