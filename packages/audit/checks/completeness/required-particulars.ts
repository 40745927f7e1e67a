import { type Disclosure, rolesOf, type Section } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { PARTICULARS, type Particular } from './particulars.ts'

export const requiredParticulars: Check = {
  id: 'required-particulars',
  category: 'completeness',
  severity: 'info',
  title: '“三公”经费、政府采购的说明列出规定的要素，为0也写明。',
  basis:
    '地方预决算公开操作规程（财预〔2016〕143号）：说明“三公”经费的团组人次、购置保有量、接待批次人次和政府采购的构成、中小企业份额。',
  example: {
    wrong: '1.因公出国（境）经费支出0万元，年初未安排预算。',
    right: '1.因公出国（境）经费支出0万元。全年安排因公出国（境）团组0次，出国（境）0人。',
  },
  *run(disclosure) {
    for (const section of disclosure.sections) {
      if (!rolesOf(disclosure.sections, section.id).includes('explanation')) continue
      for (const particular of PARTICULARS)
        if (particular.role === section.role) yield* lacking(disclosure, section, particular)
    }
  },
}

function* lacking({ document }: Disclosure, section: Section, particular: Particular): Generator<Observation> {
  const { item, until, needs, unless } = particular
  for (let index = section.start + 1; index < section.end; index++) {
    const block = document.blocks[index]
    if (block?.kind !== 'paragraph' || !item.test(block.text)) continue
    const text = [block.text]
    for (let next = index + 1; next < section.end; next++) {
      const following = document.blocks[next]
      if (following?.kind !== 'paragraph' || until?.test(following.text) === true) break
      text.push(following.text)
    }
    const passage = text.join('')
    const missing = needs.filter(({ said }) => !said.test(passage))
    if (missing.length > 0 && unless?.test(passage) !== true) {
      yield {
        message: `没有披露${missing.map(({ what }) => what).join('、')}；为0的也应写明。`,
        evidence: [{ block: index, start: 0, end: block.text.length }],
      }
    }
    return
  }
}
