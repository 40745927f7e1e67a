import { type Disclosure, rolesOf } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { wholeText } from '../../wording/whole-text.ts'

const DEFINITION =
  /^\s*(?:\d{1,2}[.．、]|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s*[^：:。；，\d]{2,70}[：:]\s*(?:是?指(?!标|导|定|出|挥)|反映)[^\n]{8,}。\s*$/
/** So many entries make a part of definitions. */
const ENOUGH = 4

/** An entry of the glossary (名词解释) among other things. */
export const definitionOutsideGlossary: Check = {
  id: 'definition-outside-glossary',
  category: 'copy-paste',
  severity: 'warning',
  title: '名词解释集中在“名词解释”部分，不夹在其他部分之中。',
  basis: '部门决算公开范本：名词解释单列一部分；误入的段落应删除。',
  example: {
    wrong: '第二部分……二、收入决算情况说明……4.基本支出：指单位为保障机构正常运转而发生的支出。',
    right: '第三部分 名词解释……4.基本支出：指单位为保障机构正常运转而发生的支出。',
  },
  *run(disclosure) {
    if (disclosure.glossary.length < ENOUGH) return
    const inside = blocksOfGlossary(disclosure)
    for (const { text, at } of wholeText(disclosure).paragraphs) {
      if (inside.has(at.block) || !DEFINITION.test(text)) continue
      yield {
        message: '这一段是名词解释的条目，不属于此处，疑为误入的段落。',
        evidence: [{ ...at, start: 0, end: text.length }],
      }
    }
  },
}

function blocksOfGlossary({ sections }: Disclosure): Set<number> {
  const blocks = new Set<number>()
  for (const { id, start, end } of sections) {
    if (!rolesOf(sections, id).includes('glossary')) continue
    for (let block = start; block < end; block++) blocks.add(block)
  }
  return blocks
}
