import { type Disclosure, rolesOf } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { endsInAny } from '../../wording/ending.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'

/** What a definition says of its term. */
const DEFINES = /指|反映|是|为|包括|含|用于|[：:]/
/** Where all definitions but one are numbered, it is one only where it says so. */
const NUMBERED = /^\s*(?:\d{1,2}[.．、]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/
const TELLS = /指|反映|包括|是/
/** So many definitions tell what their section is. */
const FEWEST = 4
/** So many, and but one that is none, leave no doubt. */
const MANY = 8

/** A statement among definitions that defines nothing. */
export const noDefinition: Check = {
  id: 'no-definition',
  category: 'copy-paste',
  severity: 'warning',
  title: '名词解释中各段都是对名词的解释。',
  basis: '部门决算公开范本“名词解释”：逐条解释所用的专业名词；误入的段落应删除。',
  example: {
    wrong: '第三部分 名词解释……检定计量器具8221台（件），检定及时率97%。',
    right: '第三部分 名词解释……4.基本支出：指单位为保障机构正常运转而发生的支出。',
  },
  *run(disclosure) {
    const own = wholeText(disclosure).paragraphs.filter(
      ({ text, section }) => endsInAny(text, ['。']) && rolesOf(disclosure.sections, section)[0] === 'glossary',
    )
    const unnumbered = own.filter(({ text }) => !NUMBERED.test(text) && !TELLS.test(text))
    const isStranger = unnumbered.length === 1 && own.length > MANY
    const isNone = (passage: Passage): boolean => isOdd(passage) || (isStranger && unnumbered.includes(passage))
    const [odd, defining] = [own.filter(isNone), own.filter((passage) => !isNone(passage))]
    if (defining.length < FEWEST || odd.length * 4 > defining.length) return
    const certain = odd.length === 1 && defining.length >= MANY
    for (const { at, text } of odd)
      yield {
        ...(certain && isWhole(disclosure, at.block) ? {} : { severity: 'info' as const }),
        message: '这一段没有解释名词，疑为误入的段落。',
        evidence: [{ ...at, start: 0, end: text.length }],
      }
  },
}

/** The paragraph in front ends in a full stop: this one is not its rest. */
const isWhole = ({ document }: Disclosure, block: number): boolean =>
  endsInAny(textAround(document, { block: block - 1 }), ['。'])

const isOdd = ({ text }: Passage): boolean => !DEFINES.test(text)
