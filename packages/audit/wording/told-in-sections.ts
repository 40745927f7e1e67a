/** For tests: what a check says of lines that stand under the headings of an explanation (情况说明). */
import type { Check } from '../check.ts'
import { said } from './written.ts'

const HEADINGS: Readonly<Record<string, string>> = {
  总体: '一、收入支出决算总体情况说明',
  收入: '二、收入决算情况说明',
  支出: '三、支出决算情况说明',
  财政: '四、财政拨款收入支出决算总体情况说明',
  一般: '（一）一般公共预算财政拨款支出决算总体情况',
  具体: '（三）一般公共预算财政拨款支出决算具体情况',
  基本: '六、一般公共预算财政拨款基本支出决算情况说明',
  三公: '（二）“三公”经费财政拨款支出决算具体情况说明',
  采购: '（二）政府采购支出情况',
}

/** Each line `小节|文字` stands under the heading of its section. */
export function told(check: Check | undefined, ...lines: string[]): string[] {
  if (check === undefined) throw new Error('没有这条规则')
  const paragraphs = lines.flatMap((line) => {
    const [section = '', ...text] = line.split('|')
    const heading = HEADINGS[section]
    return heading === undefined ? [line] : [heading, text.join('|')]
  })
  return said(check, '第二部分 2023年度部门决算情况说明', ...paragraphs)
}
