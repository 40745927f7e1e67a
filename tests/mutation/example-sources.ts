/** The hand-made examples, read as an extractor of text leaves them. */

import { textDocument } from '@mingzhang/documents'
import type { Content } from '../../examples/source/content.ts'
import { central } from '../../examples/source/form/central.ts'
import { shanghai } from '../../examples/source/form/shanghai.ts'
import { sichuan } from '../../examples/source/form/sichuan.ts'
import { manuscriptOf } from '../../examples/source/manuscript.ts'
import { hailan } from '../../examples/source/units/hailan-hydrology.ts'
import { qinglan } from '../../examples/source/units/qinglan-agriculture.ts'
import { yunting } from '../../examples/source/units/yunting-culture.ts'
import { extractedText } from '../../examples/source/write/text.ts'
import type { MutationSource } from './source.ts'

function exampleSource(name: string, year: number, content: Content): MutationSource {
  const { manuscript, pieceOf } = manuscriptOf(content)
  return {
    name,
    form: '示例',
    organisation: name,
    year,
    manuscript,
    slackOf: (figure) => pieceOf.get(figure)?.slack,
    isAddend: (figure) => pieceOf.get(figure)?.addend === true,
    read: async (changed) => textDocument('disclosure.txt', extractedText(changed)),
  }
}

export const EXAMPLE_SOURCES: readonly MutationSource[] = [
  exampleSource('青岚县农业农村局', qinglan.year, sichuan(qinglan)),
  exampleSource('上海市云汀区文化和旅游局', yunting.year, shanghai(yunting)),
  exampleSource('海岚省水文水资源勘测中心', hailan.year, central(hailan)),
]
