/** Titles of performance forms, and what they are about. */
import type { Words } from '../../evaluation.ts'

const LONGEST_TITLE = 80
const TITLE = /(?:绩效.{0,16}|自评)表(?:[（(].{0,12}[）)])?$/
const WHOLE = /整体|部门预算项目/
const BEFORE_NAME = /^(?:附[表件]?\d*[.、:：．]?)?(?:[（(]?\d{4}年?度?[）)]?)?/
const AFTER_NAME = /(?:项目|政策|专项)?(?:支出|资金)?(?:绩效.*|自评表.*)$/
const IN_BRACKETS = /表[（(]([^（）()]{3,30})[）)]$/
const GENERIC = /^(?:部门预算|财政支出|部门|项目|专项资金|市级专项资金预算|专项|预算|年度)*$/

/** Whether the words are the title of a performance form. */
export const isFormTitle = (words: string): boolean => {
  if (!words.includes('绩效') && !words.includes('自评')) return false
  const text = words.replace(/\s/g, '')
  return text.length <= LONGEST_TITLE && TITLE.test(text) && !/[。；，,]|详见|见附/.test(text)
}

/** The whole department, or the project that the title names. */
export function subjectOfTitle(
  title: Words,
): { readonly kind: 'whole' } | { readonly kind: 'project'; readonly name: Words | undefined } {
  if (WHOLE.test(title.text)) return { kind: 'whole' }
  const inside = IN_BRACKETS.exec(title.text)?.[1]
  if (inside !== undefined && !/\d{4}|万元|单位/.test(inside))
    return { kind: 'project', name: { text: inside, span: title.span } }
  const text = title.text.replace(BEFORE_NAME, '').replace(AFTER_NAME, '')
  return { kind: 'project', name: GENERIC.test(text) ? undefined : { text, span: title.span } }
}
