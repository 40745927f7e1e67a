import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `支付手续完备，领用登记完整，扣1.5分`: the clauses of a sentence that ends in what was taken off. */
const DEDUCTED =
  /(?<=^|[。；\n])(?<reasons>[^。；\n]{6,120})[，,]扣(?:减|除)?\s?\d{1,2}(?:\.\d{1,2})?\s?分(?=[。；]|$)/g
const PRAISE = /(?:完整|完备|充分|健全|规范|到位|及时|合理|明确|齐全|良好|有效|有序|合规|100%)$/
const FAULT =
  /[未不缺低超慢滞延迟没偏欠差少需尚仅只弱漏错误失逾待晚高多]|因|由于|原因|问题|返工|结余|结转|调整|追加|除|外|扣/

/** Points are taken off behind nothing but praise. */
export const deductionWithoutFault: Check = {
  id: 'deduction-without-fault',
  category: 'contradiction',
  severity: 'warning',
  title: '扣分应写明扣分的原因，不应在全部肯定的表述之后扣分。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：评价结论应当依据充分，扣分应有依据。',
  example: {
    wrong: '过程情况：资金到位率100%，支付手续完备，领用登记完整，扣1.5分。',
    right: '过程情况：资金到位率100%，支付手续完备，领用登记不完整，扣1.5分。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '扣')) {
      if (at.cell !== undefined) continue
      for (const match of allMatches(text, DEDUCTED)) {
        const clauses = (match.groups?.reasons ?? '').split(/[，,]/)
        if (!clauses.every((clause) => PRAISE.test(clause) && !FAULT.test(clause))) continue
        yield {
          message: `“${match[0]}”：扣分之前全部是肯定的表述，没有写明扣分的原因。`,
          evidence: [spanWithin(at, match.index, match.index + match[0].length)],
        }
      }
    }
  },
}
