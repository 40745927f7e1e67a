/** Tables whose columns no lines part: their headings cannot be judged. */
import type { Disclosure } from '@mingzhang/disclosure'

/** Why headings are not checked; `undefined` where all statutory tables have lines between their columns. */
export function withoutColumnLines({ document, statutoryTables }: Disclosure): string | undefined {
  const isInferred = (index: number): boolean => {
    const block = document.blocks[index]
    return block?.kind === 'table' && block.inferredColumns === true
  }
  const inferred = statutoryTables.find(({ blocks }) => blocks.some(isInferred))
  return inferred && `《${inferred.form.title}》各栏之间没有表格线，表头与各栏的对应是推断的，未核对表头。`
}
