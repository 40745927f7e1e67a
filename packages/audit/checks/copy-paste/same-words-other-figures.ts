import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { endsInAny } from '../../wording/ending.ts'
import { wholeText } from '../../wording/whole-text.ts'

/** Shorter sentences are said of many things. */
const FEWEST_WORDS = 16
/** A path of three levels with its marks is no longer. */
const LONGEST_NAME = 90
const SENTENCE = ['。', '；', '：']
const DIRECTIONS = /增加|减少|增长|下降|大于|小于/g
/** Ordinals (第2小学) belong to names. */
const NUMBER = /(?<![第\d])\d[\d,]*(?:\.\d+)?/g
/** A sentence that states something is no name. */
const SENTENCE_END = /(?<!（[类款项]）)[。；：]$/
/** `上述收支相抵，年终结余…`: said of what stands before it. */
const REFERS_BACK = /^(?:上述|以上)/
/** `残疾人康复（2081104）`: the code of a subject states nothing. */
const CODE = /[（(]\d{3,7}[）)]/g
/** `1.`, `（一）` before an item. */
const ITEM = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[.．、]?)/

/** One paragraph of the department told twice, each time with other figures. */
export const sameWordsOtherFigures: Check = {
  id: 'same-words-other-figures',
  category: 'copy-paste',
  severity: 'warning',
  title: '同一句话不应以不同的数字说两遍。',
  basis: '文内关系 K18：同一事项只有一个数；其他部门或上年的段落应删除。',
  example: {
    wrong: '公用经费329.80万元，用于保障机构日常运转。……公用经费15.20万元，用于保障机构日常运转。',
    right: '公用经费329.80万元，用于保障机构日常运转。',
  },
  *run(disclosure) {
    for (const same of paragraphsByWords(disclosure).values()) {
      const before = same.length < 2 ? undefined : same.find(({ span }) => !isOfProject(disclosure, span.block))
      if (before === undefined) continue
      for (const one of same) {
        if (before.figures === one.figures) continue
        if (areOfOtherLines(lineAbove(disclosure, before.span.block), lineAbove(disclosure, one.span.block))) continue
        yield {
          message: '这段话与另一处措辞相同而数字不同，疑有一段是其他部门或其他年度的。',
          evidence: [one.span, before.span],
        }
      }
    }
  },
}

function paragraphsByWords(disclosure: Disclosure): Map<string, Told[]> {
  const byWords = new Map<string, Told[]>()
  for (const { text, at } of wholeText(disclosure).paragraphs) {
    const one = text.length >= FEWEST_WORDS && endsInAny(text, SENTENCE) ? toldBy(text, at.block) : undefined
    if (one === undefined) continue
    const same = byWords.get(one.words)
    if (same === undefined) byWords.set(one.words, [one])
    else same.push(one)
  }
  return byWords
}

/** The heading or name of a subject (科目) directly above a paragraph: a line without figures; else empty. */
function lineAbove({ document }: Disclosure, block: number): string {
  const above = document.blocks[block - 1]
  const line = above?.kind === 'paragraph' ? above.text.replace(/\s/g, '').replace(ITEM, '') : ''
  return line.length > LONGEST_NAME || SENTENCE_END.test(line) || line.replace(CODE, '').search(NUMBER) >= 0 ? '' : line
}

/** Under names of their own, paragraphs say the same of different things. */
const areOfOtherLines = (a: string, b: string): boolean =>
  a !== '' && b !== '' && a !== b && ![a, b].every((line) => OF_STRUCTURE.test(line))

/** The organisation's units are told under this heading, and once more in its evaluation report. */
const OF_STRUCTURE = /^机构(?:设置|组成|情况|概况)|单位构成/

interface Told {
  readonly words: string
  readonly figures: string
  readonly span: Span
}

/** A paragraph that states figures, apart from its number in a list. */
function toldBy(text: string, block: number): Told | undefined {
  if (!/\d/.test(text)) return undefined
  const plain = text.replace(/\s/g, '').replace(ITEM, '')
  const words = plain.replace(NUMBER, '#').replace(DIRECTIONS, '～')
  const isLong = words.replaceAll('#', '').length >= FEWEST_WORDS
  if (!words.includes('#') || !isLong || REFERS_BACK.test(words)) return undefined
  return { words, figures: plain, span: { block, start: 0, end: text.length } }
}

/** Reports and forms say the same of one project after the other; only the department's words are compared with all. */
const isOfProject = ({ evaluationReports, evaluations }: Disclosure, block: number): boolean =>
  [...evaluationReports, ...evaluations].some(
    ({ kind, start, end }) => kind === 'project' && start <= block && block <= end,
  )
