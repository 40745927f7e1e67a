import { type Disclosure, rolesOf } from '@mingzhang/disclosure'
import { wholeText } from '../../wording/whole-text.ts'

/** `为市教育局所属二级预算单位`, `主管部门为市教育局`: the office above is none of the units below. */
const ABOVE =
  /[^，。；：]{2,20}(?:[局厅委院部]|政府)(?:所属|直属|下属|管理|主管|派出)|(?:隶?属于?|主管部门)[^，。；]{2,24}/g

/** What the section on units (机构设置) tells, without the office that the organisation belongs to. */
export const textOfUnits = (disclosure: Disclosure): string =>
  wholeText(disclosure)
    .paragraphs.filter(({ section }) => rolesOf(disclosure.sections, section).includes('organisation-structure'))
    .map(({ text }) => text.replace(ABOVE, ''))
    .join('')
