import type { Words } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'

const AMOUNT = /\d+(?:\.\d+)?(?=万?元)/g
const STANDARD = /标准|每[人月年天次户]|\/[人月年天次户]/
const LONG = 30

/** The same rule told twice, word for word, with another amount (同一文件、不同标准). */
export const otherStandard: Check = {
  id: 'same-rule-other-standard',
  category: 'contradiction',
  severity: 'error',
  title: '引用同一文件、同一对象的标准在不同项目中应当一致。',
  basis: '同一文件规定的标准只有一个。',
  example: {
    wrong: '项目甲：按××〔2023〕5号，每人4万元标准发放；项目乙：按××〔2023〕5号，每人8万元标准发放',
    right: '两个项目均按每人4万元标准发放',
  },
  *run(disclosure) {
    const seen = new Map<string, { words: Words; amounts: string }>()
    for (const { content, name } of disclosure.evaluations.flatMap(({ projects }) => projects)) {
      for (const words of content === undefined ? [] : [content]) {
        if (words.text.length < LONG || !STANDARD.test(words.text)) continue
        const amounts = (words.text.match(AMOUNT) ?? []).join('、')
        const key = words.text.replace(AMOUNT, '#')
        const earlier = seen.get(key)
        if (earlier === undefined) seen.set(key, { words, amounts })
        else if (earlier.amounts !== amounts) {
          yield {
            message: `“${shorten(name.text)}”引用同一文件、同一对象的标准为${amounts}万元，另一项目为${earlier.amounts}万元，互相矛盾。`,
            evidence: [words.span, earlier.words.span],
          }
        }
      }
    }
  },
}
