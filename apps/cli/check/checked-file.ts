/** Accounts that were checked, as one view shows them: done where they were checked, so that a text is all that is handed on. */
import { type CheckedAccounts, renderCheckedAccounts, summaryOf } from '@mingzhang/audit'
import { indentedJson } from '../output/json.ts'
import type { CheckedFile, CheckView } from './check-task.ts'

/** How far a unit is indented in the JSON report. */
const INDENT = '    '

export const checkedFile = (checked: CheckedAccounts, view: CheckView): CheckedFile => ({
  file: checked.file,
  summary: summaryOf(checked),
  shown: shownBy(view, checked),
})

function shownBy(view: CheckView, checked: CheckedAccounts): string | CheckedAccounts {
  if (view.format === 'xlsx') return checked
  if (view.format === 'json') return indentedJson(checked, INDENT)
  return view.many && checked.violations.length === 0 ? '' : renderCheckedAccounts(checked, view.options)
}
