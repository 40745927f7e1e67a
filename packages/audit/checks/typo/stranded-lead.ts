import { type Disclosure, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { type Passage, passagesBetween, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `基本支出100.00万元，其中：`: what it leads to stands behind it. */
const LEADS = /(?:其中|如下|包括)[：:]\s*$/
/** `其中：购置费0万元。`: it goes on from a sum. */
const GOES_ON = /^\s*其中[：:]/
/** A sentence of its own, though it be taken for a heading. */
const TELLS_SUM = /\d[\d.,]*\s?[万亿]?元/
/** Parts of one sum, told one below the other. */
const PARTS = [
  [/^公务用车购置(?!及|和)/, /^公务用车运行/],
  [/^国内公务接待/, /^外事接待/],
] as const
/** A part, and the sum that leads to it. */
const PART_OF = [/^公务用车(?:购置(?!及|和)|运行)/, /公务用车购置(?:及|和)运行[^\n]*其中[：:]\s*$/] as const
/** `人员经费866.76万元，占…，主要包括：…`, and the sum that it is a part of. */
const STAFF = /^\s*人员经费\d[\d.,]*万元，[^。]*主要包括/
const SUM_OF_BASIC = /基本支出(?:决算)?(?:数|共|合计|总计|总额)?为?\s?\d/
/** Of these every paragraph that is looked at has one. */
const WORDS = ['其中', '如下', '包括', '人员经费']
const TOLD: readonly SectionRole[] = ['explanation', 'evaluation-report']

/** A lead (其中：) at the end of its section, or what goes on from one at the beginning: paragraphs were exchanged or lost. */
export const strandedLead: Check = {
  id: 'stranded-lead',
  category: 'typo',
  severity: 'warning',
  title: '“其中：”“如下：”之后应有所列内容，以“其中：”起头的段落之前应有总数。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）：文字应当完整、准确。',
  example: {
    wrong: '六、基本支出决算情况说明……公用经费40万元。基本支出100万元，其中：七、……',
    right: '六、基本支出决算情况说明……基本支出100万元，其中：公用经费40万元。七、……',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), WORDS)) {
      if (passage.at.cell !== undefined) continue
      const [leads, goesOn] = [LEADS.test(passage.text), GOES_ON.test(passage.text)]
      if ((!leads && !goesOn && !STAFF.test(passage.text)) || !isTold(passage, disclosure)) continue
      const evidence = [{ ...passage.at, start: 0, end: passage.text.length }]
      const above = paragraphAt(disclosure, passage.at.block - 1)
      const isFirst = disclosure.sections[passage.section]?.start === passage.at.block - 1
      if (goesOn && isFirst && !TELLS_SUM.test(above ?? ''))
        yield { message: '本节第一段就是“其中：……”，之前没有总数，疑段落错位或者漏了一段。', evidence }
      if (goesOn && above !== undefined && areParts(passage.text.replace(GOES_ON, ''), above))
        yield {
          message: `“${passage.text.trim().slice(0, 12)}……”列在“${above.trim().slice(0, 12)}……”之后，两者同是一个总数的分项，疑段落错位。`,
          evidence: [...evidence, { block: passage.at.block - 1, start: 0, end: above.length }],
        }
      if (isPartOfBasic(disclosure, passage))
        yield { message: '本节第一段就是分项“人员经费”，没有写明基本支出的总数，疑漏了一段。', evidence }
      if (leads && above !== undefined && PART_OF[0].test(above) && PART_OF[1].test(passage.text))
        yield {
          message: `“${above.trim().slice(0, 12)}……”列在其总数“${passage.text.trim().slice(0, 12)}……”之前，疑段落错位。`,
          evidence: [{ block: passage.at.block - 1, start: 0, end: above.length }, ...evidence],
        }
      if (leads && isLast(disclosure, passage))
        yield {
          message: `“……${passage.text.trimEnd().slice(-12)}”之后没有所列内容，疑段落错位或者漏了一段。`,
          evidence,
        }
    }
  },
}

/** `其中：购置费…` below its running costs, which are no sum of it. */
const areParts = (own: string, above: string): boolean =>
  PARTS.some(([a, b]) => (a.test(own) && b.test(above)) || (b.test(own) && a.test(above)))

/** The first paragraph under its heading, and no other tells the sum. */
function isPartOfBasic({ document, sections }: Disclosure, { text, at, section }: Passage): boolean {
  const { role, start = 0, end = 0 } = sections[section] ?? {}
  if (role !== 'basic-expenditure' || start !== at.block - 1 || !STAFF.test(text)) return false
  return !document.blocks
    .slice(start + 1, end)
    .some((block) => block.kind === 'paragraph' && SUM_OF_BASIC.test(block.text))
}

/** The text of a block that is a paragraph. */
function paragraphAt({ document }: Disclosure, at: number): string | undefined {
  const block = document.blocks[at]
  return block?.kind === 'paragraph' ? block.text : undefined
}

const isTold = ({ section }: Passage, { sections }: Disclosure): boolean =>
  rolesOf(sections, section).some((role) => TOLD.includes(role))

/** A heading of the first level; those below may well be led to. */
const HEADING = /^\s*(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、)/

/** The next paragraph, directly below, heads another section, none within this one. */
function isLast(disclosure: Disclosure, { at, section }: Passage): boolean {
  const { sections, document } = disclosure
  const [next] = passagesBetween(wholeText(disclosure), at.block + 1, at.block + 2)
  const other = sections[next?.section ?? section]
  if (other?.start !== at.block + 1 || other.id === section || other.parent === section) return false
  const heading = document.blocks[other.start]
  return heading?.kind === 'paragraph' && HEADING.test((heading.number ?? '') + heading.text)
}
