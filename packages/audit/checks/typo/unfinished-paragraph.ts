import { rolesOf } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'

/** A sentence on money: it has a clause before its last word, and that word is an amount or rate. */
const OPEN = /[，,：:；][^。]*(?:万元|\d元|\d%|持平|辆|人次|批次|台（套）)[ 　]*$/
const NUMBERED = /^[\s　]*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）).、．])/

/** A paragraph of the explanation that ends without a full stop though a new section begins below it. */
export const unfinishedParagraph: Check = {
  id: 'unfinished-paragraph',
  category: 'typo',
  severity: 'info',
  title: '决算说明的段落以句号结束。',
  basis: '《标点符号用法》（GB/T 15834—2011）：陈述句末尾用句号。',
  example: { wrong: '2023年，政府采购支出总额12.00万元', right: '2023年，政府采购支出总额12.00万元。' },
  *run({ document, sections }) {
    for (const section of sections) {
      const block = section.start - 1
      const paragraph = document.blocks[block]
      if (paragraph?.kind !== 'paragraph' || !OPEN.test(paragraph.text) || NUMBERED.test(paragraph.text)) continue
      const own = sections.findLast(({ start, end }) => start <= block && block < end)
      if (own === undefined || !rolesOf(sections, own.id).includes('explanation')) continue
      const { text } = paragraph
      yield {
        message: `“……${text.trimEnd().slice(-12)}”句末没有句号，请核实语句是否完整。`,
        evidence: [{ block, start: 0, end: text.length }],
      }
    }
  },
}
