import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const REFERRED = /自评表[”"》]?[^。；，\n]{0,4}?(?:详|请)?见(?:本文)?附[件表][^。；，\n]{0,12}/
/** `2023年防汛设备项目绩效自评表`: the title of a form. */
const TITLE = /^[^。；，,]{0,60}自评表(?:[（(][^）)]{1,20}[）)])?\s*$/

/** A form of self-evaluation (自评表) that is said to be attached and stands nowhere in the file. */
export const referredForm: Check = {
  id: 'referred-form',
  category: 'completeness',
  severity: 'warning',
  title: '正文称见附件的绩效自评表应当随附，另行公开的应注明。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）：公开内容应当完整。',
  example: {
    wrong: '部门预算项目支出绩效自评表详见附件……（附件中没有自评表）',
    right: '部门预算项目支出绩效自评表详见附件……附件3 部门预算项目支出绩效自评表',
  },
  *run(disclosure) {
    const forms = passagesWith(wholeText(disclosure), '自评表')
    if (forms.some(({ text }) => TITLE.test(text))) return
    if (disclosure.evaluations.some(({ title }) => title?.text.includes('自评表') === true)) return
    for (const { text, at } of forms) {
      const match = at.cell === undefined ? REFERRED.exec(text) : null
      if (match === null) continue
      yield {
        message: '此处称绩效自评表见附件，文中没有自评表；另行公开的，应注明文件名称或网址。',
        evidence: [{ ...at, start: text.lastIndexOf('。', match.index) + 1, end: match.index + match[0].length }],
      }
      return
    }
  },
}
