import { type Disclosure, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'

/** Words that join what stands behind them; none ends a sentence. */
const JOINS =
  /[一-龥][^。；：]*(?:[，、]|以及|(?<![涉普顾波触危])及|[^总温饱谐调平]和|[^参给赋]与|(?<![目标])的|或者?|对于|由于)$/
/** What those words end with. */
const LAST = new Set('，、及和与的或者于')
/** What stands below goes on no sentence: it has a number of its own. */
const NUMBERED = /^[\s　]*(?:第[一二三四五六七八九十]+部分|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）).、．])/
const SHORTEST = 20
const SHORTEST_WITH_COMMA = 10
const TOLD: readonly SectionRole[] = ['glossary', 'explanation', 'evaluation-report', 'overview']

/** A paragraph that breaks off, with the next item below it. */
export const cutSentence: Check = {
  id: 'cut-sentence',
  category: 'typo',
  severity: 'warning',
  title: '语句应当完整，不在中途断开。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）：文字应当完整、准确。',
  example: {
    wrong: '5.机关运行经费：指用于购买货物和服务的各项资金，包括办公费、专用材料及',
    right: '5.机关运行经费：指用于购买货物和服务的各项资金，包括办公费、专用材料费。',
  },
  *run(disclosure) {
    const { paragraphs } = wholeText(disclosure)
    for (const [index, passage] of paragraphs.entries()) {
      const text = passage.text.trimEnd()
      if (text.length < (text.endsWith('，') ? SHORTEST_WITH_COMMA : SHORTEST) || !LAST.has(text.at(-1) ?? '')) continue
      if (!JOINS.test(text.slice(-SHORTEST)) || !isTold(passage, disclosure)) continue
      const below = paragraphs[index + 1]
      const ends = below === undefined || below.section !== passage.section || NUMBERED.test(below.text)
      if (!ends || disclosure.document.blocks[passage.at.block + 1]?.kind === 'table') continue
      yield {
        message: `“……${text.slice(-12)}”语句没有写完，疑被截断。`,
        evidence: [{ ...passage.at, start: Math.max(0, text.length - SHORTEST), end: text.length }],
        suggestion: '补全语句。',
      }
    }
  },
}

const isTold = ({ section }: Passage, { sections }: Disclosure): boolean =>
  rolesOf(sections, section).some((role) => TOLD.includes(role))
