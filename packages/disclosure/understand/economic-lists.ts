/** Reads the lists of economic subjects in the section on basic expenditure (基本支出). */

import type { Document } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Section } from '../disclosure.ts'
import type { EconomicList } from '../subject-mention.ts'

const LIST =
  /(人员经费|公用经费)(?:[^，,。；;：:]|,(?=\d)){0,60}[，,](?:占[^，,。；;：:]{2,40}[，,])?[^，,。；;：:]{0,4}(?:包括|用于)[：:;；]?/g
const NAME = /[^、，,。；;\s]+/g

/** Every `人员经费…，主要包括：A、B、C等`, `…，占…的79.86%，主要用于：A、B`. */
export function readEconomicLists(document: Document, sections: readonly Section[]): EconomicList[] {
  return sections
    .filter((section) => section.role === 'basic-expenditure')
    .flatMap((section) =>
      document.blocks
        .slice(section.start, section.end)
        .flatMap((block, offset) => (block.kind === 'paragraph' ? listsIn(block.text, section.start + offset) : [])),
    )
}

function listsIn(text: string, block: number): EconomicList[] {
  return allMatches(text, LIST).map((match) => {
    const start = match.index + match[0].length
    const stop = text.slice(start).search(/[。；;]/)
    const end = stop < 0 ? text.length : start + stop
    const names = allMatches(text.slice(start, end), NAME).map((name) => {
      const plain = name[0].replace(/等$/, '')
      return { name: plain, span: { block, start: start + name.index, end: start + name.index + plain.length } }
    })
    return { of: match[1] === '人员经费' ? '人员经费' : '公用经费', names, span: { block, start: match.index, end } }
  })
}
