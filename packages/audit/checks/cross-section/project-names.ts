import { coreName, type Evaluation, withoutCode } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { type ListedProject, listedProjects } from '../../evaluations/listed-projects.ts'
import { projectLinks } from '../../evaluations/project-links.ts'
import { likeness } from '../../evaluations/text-likeness.ts'

const MARKS = /[“”"'‘’「」（）()、，\s]|项目$|20\d{2}年?度?/g
const HARDLY_DIFFERENT = 0.72
const SLIPPED = 0.7
const MOST_SLIPPED = 2

/** One project under slightly different names in list, form and report. */
export const projectNames: Check = {
  id: 'project-names',
  category: 'cross-section',
  severity: 'warning',
  title: '同一项目的名称在自评表、报告等各处应当一致。',
  basis: '项目名称以批复的预算项目名称为准。',
  example: { wrong: '自评表“建立现代企业制度经费”，报告“建立现代化企业制度经费”', right: '两处名称完全一致' },
  *run(disclosure) {
    for (const { name, money, likeness: alike } of projectLinks(disclosure)) {
      const here = withoutCode(name.text).replace(MARKS, '')
      const there = withoutCode(money.name.text).replace(MARKS, '')
      if (here === there || here.includes(there) || there.includes(here)) continue
      const slight = likeness(here, there) >= HARDLY_DIFFERENT || alike >= HARDLY_DIFFERENT
      yield {
        ...(slight ? {} : { severity: 'info' as const }),
        message: `同一项目名称不一致：自评表为“${money.name.text}”，项目报告为“${name.text}”。`,
        evidence: [name.span, money.name.span],
      }
    }
    const listed = listedProjects(disclosure).filter(({ block, form }) => block !== form.title?.span.block)
    const named = new Set(listed.flatMap(({ name, form }) => (isNameOf(form, name) ? [form.id] : [])))
    for (const one of listed) if (!named.has(one.form.id)) yield* slipInList(one)
  },
}

const isNameOf = (form: Evaluation, name = ''): boolean => coreName(name) === coreName(form.name?.text ?? '')

/** A character or two that the name above a form lacks, has more or has otherwise. */
function* slipInList({ name, text, block, form }: ListedProject): Generator<Observation> {
  if (name === undefined || form.name === undefined) return
  const [here, there] = [name, form.name.text].map(coreName)
  if (here === undefined || there === undefined || here.includes(there) || there.includes(here)) return
  if (Math.abs(here.length - there.length) > MOST_SLIPPED || likeness(here, there) < SLIPPED) return
  const start = text.indexOf(name)
  yield {
    message: `同一项目名称不一致：自评表为“${form.name.text}”，情况说明为“${name}”。`,
    evidence: [{ block, start, end: start + name.length }, form.name.span],
  }
}
