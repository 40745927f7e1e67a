import { type Disclosure, numeralValue } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWith, spanAt, wholeText } from '../../wording/whole-text.ts'

const NUMERAL = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
const TITLE = new RegExp(`^\\s*附件\\s?(${NUMERAL})(?:[：:\\s]|$)`)
/** `见附件2`, `分别见附件2、附件3`. */
const REFERENCE = new RegExp(
  `附件(?<=见(?:附件\\s?(?:${NUMERAL})[、和及]){0,4}附件)\\s?(?<number>\\d{1,4}|[一二三四五六七八九十]{1,3})(?![\\d一二三四五六七八九十]|\\s?附?表)`,
  'g',
)
const REFERS = new RegExp(`(?:详|分别)?见(?:附件\\s?(?:${NUMERAL})[、和及])*$`)
/** Words in front of a reference that say what is referred to. */
const CLAUSE = /[^，。；\n]{0,24}$/
/** `对10个项目开展自评（结果汇总见附件1`: what stands in front of the bracket is not what is referred to. */
const OPEN_BRACKET = /^.*[（(](?=[^（()）]+$)/
/** How far below its number the title of an attachment may stand, in blocks. */
const REACH = 3

interface Attachment {
  readonly number: number
  /** The number as it is printed: `3`, `三`. */
  readonly printed: string
  readonly title: string
  readonly span: Span
}

/** Attachments are numbered one after the other, and what the text refers to is there. */
export const attachmentNumbers: Check = {
  id: 'attachment-numbers',
  category: 'completeness',
  severity: 'warning',
  title: '附件依次编号；正文“见附件几”应有该附件，所指内容相符。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）：附件应标注顺序号，与正文说明一致。',
  example: { wrong: '项目绩效自评结果见附件3。……附件1……附件2', right: '项目绩效自评结果见附件2。……附件1……附件2' },
  *run(disclosure) {
    const attachments = attachmentsOf(disclosure)
    if (attachments.length === 0) return
    yield* outOfOrder(attachments)
    yield* listedAlone(attachments)
    yield* listedInBracket(attachments, disclosure)
    const whole = wholeText(disclosure)
    for (const match of allMatches(whole.text, REFERENCE)) {
      const led = CLAUSE.exec(whole.text.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? ''
      const span = spanAt(whole, match.index - led.length, match.index + match[0].length)
      yield* wrongReference(
        attachments,
        led.replace(REFERS, '').replace(OPEN_BRACKET, ''),
        match.groups?.number ?? '',
        span,
      )
    }
  },
}

/** `形成专项报告（附件3、附件4、附件5）`, `（附件3至附件5）`: attachments named in a bracket without `见`. */
const IN_BRACKET = /[（(](?<list>附件\s?\d{1,2}(?:[、，,和及至—~-]+(?:附件)?\s?\d{1,2}){0,9})[）)]/g
const NUMBERS = /\d{1,2}/g
/** `参照财政局文件（附件5）`: attachments of other papers. */
const OF_OTHERS = /通知|办法|文件|〔20\d{2}〕|上级|印发|方案/

/** The last of several attachments that a bracket names, where no attachment has so high a number. */
function* listedInBracket(attachments: readonly Attachment[], disclosure: Disclosure): Generator<Observation> {
  const last = Math.max(...attachments.map(({ number }) => number))
  if (last < FEWEST_THERE) return
  for (const { text, at } of passagesWith(wholeText(disclosure), '附件')) {
    if (at.cell !== undefined) continue
    for (const match of allMatches(text, IN_BRACKET)) {
      const numbers = (match.groups?.list?.match(NUMBERS) ?? []).map(Number)
      const missing = Math.max(...numbers)
      const led = text.slice(text.lastIndexOf('。', match.index) + 1, match.index)
      // One alone may be that of another paper; where the others are here, all are meant to be.
      if (missing !== last + 1 || numbers.length < FEWEST_THERE || OF_OTHERS.test(led)) continue
      if (!numbers.every((number) => number === missing || attachments.some((one) => one.number === number))) continue
      yield {
        message: `正文指附件${missing}，文件所附最后一个附件是附件${last}。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        suggestion: '补上附件，或者改正所列附件。',
      }
    }
  }
}

function attachmentsOf({ document }: Disclosure): Attachment[] {
  return document.blocks.flatMap((block, index): Attachment[] => {
    const number = block.kind === 'paragraph' ? TITLE.exec(block.text)?.[1] : undefined
    if (block.kind !== 'paragraph' || number === undefined || block.text.length > 60) return []
    const below = document.blocks.slice(index + 1, index + 1 + REACH)
    const lines = below.flatMap((one) => (one.kind === 'paragraph' ? [one.text] : []))
    const next = lines.findIndex((line) => TITLE.test(line) || NEXT_PART.test(line))
    const title = [block.text, ...lines.slice(0, next < 0 ? REACH : next)].join('')
    return [
      { number: numberOf(number), printed: number, title, span: { block: index, start: 0, end: block.text.length } },
    ]
  })
}

/** `附件3`, `附件三`. */
const numberOf = (printed: string): number => (/\d/.test(printed) ? Number(printed) : numeralValue(printed))

function* outOfOrder(attachments: readonly Attachment[]): Generator<Observation> {
  for (const [index, { number, printed, span }] of attachments.entries()) {
    const before = attachments[index - 1]
    if (before === undefined || number === before.number + 1 || number === 1) continue
    yield {
      severity: 'info',
      message: `附件${before.printed}之后是附件${printed}，序号不连续。`,
      evidence: [span, before.span],
    }
  }
}

/** So many attachments of a list that are there tell that all should be. */
const FEWEST_THERE = 2
const APART = /另附|另行|单独|另册|链接|网站/

/** The last of a list of attachments, one below the other, that alone has no place further below. */
function* listedAlone(attachments: readonly Attachment[]): Generator<Observation> {
  const first = attachments.findIndex((_, index) => isNext(attachments[index], attachments[index + 1]))
  if (first < 0) return
  const behind = attachments.findIndex((one, index) => index > first && !isNext(attachments[index - 1], one))
  const listed = attachments.slice(first, behind < 0 ? undefined : behind)
  const there = new Set(attachments.slice(first + listed.length).map(({ number }) => number))
  const [only, second] = listed.filter(({ number }) => !there.has(number))
  if (only === undefined || second !== undefined || only !== listed.at(-1)) return
  if (listed.length <= FEWEST_THERE || APART.test(only.title)) return
  yield {
    message: `所列附件有附件${only.printed}，文件中没有附上，其余${listed.length - 1}个附件均有。`,
    evidence: [only.span],
    suggestion: '补上附件，或者从所列附件中删去。',
  }
}

const isNext = (one: Attachment | undefined, next: Attachment | undefined): boolean =>
  one !== undefined && next?.number === one.number + 1 && next.span.block === one.span.block + 1

/** Words that tell the report on the whole department from those on projects. */
const KINDS = [/整体/, /项目/]
/** `第五部分`: below the last attachment of a list stands the next part. */
const NEXT_PART = /^\s*第[一二三四五六]部分/

function* wrongReference(
  attachments: readonly Attachment[],
  words: string,
  printed: string,
  span: Span,
): Generator<Observation> {
  const number = numberOf(printed)
  const ofNumber = attachments.filter((one) => one.number === number)
  // In a table of contents an attachment may have no title.
  const referred = ofNumber.find(({ title }) => KINDS.some((kind) => kind.test(title))) ?? ofNumber[0]
  if (referred === undefined) {
    yield {
      message: `正文指附件${printed}，文件所附最后一个附件是附件${attachments.at(-1)?.printed}。`,
      evidence: [span],
    }
    return
  }
  const kind = KINDS.find((one) => one.test(words))
  const right = attachments.find(({ title }) => kind?.test(title) === true)
  if (kind === undefined || kind.test(referred.title) || right === undefined) return
  yield {
    message: `正文称“${words}见附件${printed}”，而附件${printed}是“${referred.title.slice(0, 30)}”。`,
    evidence: [span, referred.span],
    expected: `附件${right.printed}`,
    actual: `附件${printed}`,
  }
}
