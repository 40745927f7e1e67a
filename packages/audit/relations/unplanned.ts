/** Whether nothing was planned for what a figure says was spent (年初未安排预算): then its budget is nought. */
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'

const UNPLANNED = /未安排(?:此项|该项)?预算|未纳入年初预算|年初无预算/
/** How far behind the figure the words end. */
const REACH = 24

export const isUnplanned = ({ document }: Disclosure, { span }: Figure): boolean =>
  UNPLANNED.test(textAround(document, span).slice(span.end, span.end + REACH))
