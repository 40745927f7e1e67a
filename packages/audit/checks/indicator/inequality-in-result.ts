import { quantitiesIn } from '@mingzhang/performance'
import type { Check } from '../../check.ts'

const SIGN = /[<＜>＞≥≧≤≦]/
const SEVERAL = 2

/** Results that are told as inequalities instead of figures. */
export const inequalityInResult: Check = {
  id: 'indicator-inequality-in-result',
  category: 'indicator',
  severity: 'warning',
  title: '实际完成情况应填写确定的数值，不应使用“<”“>”等不等式。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评数据应真实、准确。',
  example: { wrong: '实际完成：平均等候时长<5秒，服务率>98%', right: '实际完成：平均等候时长4.6秒，服务率98.3%' },
  *run(disclosure) {
    for (const { goals } of disclosure.evaluations) {
      if (goals === undefined || !SIGN.test(goals.actual.text)) continue
      const compared = quantitiesIn(goals.actual.text).filter(({ comparison }) => comparison !== undefined)
      if (compared.length < SEVERAL) continue
      yield {
        message: `实际完成情况中有${compared.length}处用不等式表示结果，不是确定的实际值。`,
        evidence: [goals.actual.span, goals.expected.span],
      }
    }
  },
}
