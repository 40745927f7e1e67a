import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const TOWN = /(?:镇|乡|街道)(?:人民政府|办事处)/
/** `严格执行河口镇财务管理制度`. */
const RULES =
  /(?:执行|遵守|遵照|按照|依照|根据|落实)(?:了)?(?<name>[\u4e00-\u9fff]{2,3}?(?:镇|乡|街道))(?=(?:人民政府|办事处)?[\u4e00-\u9fff]{0,10}(?:制度|办法|细则|规程))/g
/** Of all of them. */
const OF_ALL = /[各全本该我]|乡镇|镇乡|城镇/

/** A town that keeps to the rules of another, which nothing else in its disclosure names. */
export const rulesOfOtherTown: Check = {
  id: 'rules-of-other-town',
  category: 'copy-paste',
  severity: 'warning',
  title: '乡镇（街道）执行的是本乡镇（街道）的制度，不应写成其他乡镇的。',
  basis: '公开文本应为本单位编写；照搬其他单位材料的应改为本单位名称。',
  example: {
    wrong: '（河口镇人民政府）严格执行石桥镇财务管理制度。',
    right: '（河口镇人民政府）严格执行河口镇财务管理制度。',
  },
  *run(disclosure) {
    const own = disclosure.organisation?.name ?? ''
    if (!TOWN.test(own)) return
    const whole = wholeText(disclosure)
    for (const { text, at } of passagesWithAny(whole, ['制度', '办法', '细则', '规程'])) {
      for (const match of allMatches(text, RULES)) {
        const name = match.groups?.name ?? ''
        const isNamedElsewhere = whole.text.indexOf(name) !== whole.text.lastIndexOf(name)
        if (own.includes(name) || OF_ALL.test(name) || isNamedElsewhere) continue
        yield {
          message: `本单位为“${own}”，此处执行的是“${name}”的制度，疑为照搬其他单位材料。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          actual: name,
        }
      }
    }
  },
}
