/** The cell of a form that tells how its project was done. */
import type { Disclosure, Evaluation, Words } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { passagesWith, wholeText } from '../wording/whole-text.ts'

/** What heads it: 项目实施内容及过程概述. */
const PROCESS = /实施(?:内容|过程)/
const PROCESS_WORD = '实施'

/** The cell behind 项目实施内容及过程概述 of each form of a project. */
export const processOfForms = oncePerDisclosure(
  (disclosure: Disclosure): readonly { readonly form: Evaluation; readonly process: Words }[] => {
    const { evaluations, document } = disclosure
    return passagesWith(wholeText(disclosure), PROCESS_WORD).flatMap(({ text, at }) => {
      const form = evaluations.find(
        ({ kind, start, end }) => kind === 'project' && start <= at.block && at.block <= end,
      )
      const table = document.blocks[at.block]
      if (form?.name === undefined || table?.kind !== 'table' || at.cell === undefined || !PROCESS.test(text)) return []
      const [label, content] = [table.cells[at.cell], table.cells[at.cell + 1]]
      if (label === undefined || content?.row !== label.row) return []
      const span = { block: at.block, cell: at.cell + 1, start: 0, end: content.text.length }
      return [{ form, process: { text: content.text, span } }]
    })
  },
)
