import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const MONEY = ['罚没款', '罚没收入', '罚款收入', '罚没资金', '罚款', '没收款']
/** `罚没款9万元全部留作办案经费`. */
const KEPT = new RegExp(
  `(?:${MONEY.join('|')})[^，,。；;]{0,16}[，,]?(?:已|均|全部|全额|部分|直接|其中[^，,。；;]{0,10})*(?:留作|留归|用作|抵作|冲抵|抵顶|坐支|转作|用于(?:弥补|补充|支付|发放))[^，,。；;]{0,16}(?:经费|开支|支出|费用|补助|奖金|工资|津贴)`,
  'g',
)
/** What must not be done, or was paid into the treasury first. */
const NOT_KEPT = /不得|严禁|禁止|不准|杜绝|未|没有|违规|返还|上缴|缴入|国库|专户|安排|拨/

/** Fines go into the treasury, not to those who impose them. */
export const finesKept: Check = {
  id: 'fines-kept',
  category: 'policy',
  severity: 'warning',
  title: '罚没款应全额上缴国库，不得留作本单位的经费。',
  basis: '《罚没财物管理办法》（财税〔2020〕54号）：罚没收入全额上缴国库，纳入预算管理，不得截留、坐支。',
  example: {
    wrong: '全年收缴罚没款9.00万元，全部留作大队办案经费。',
    right: '全年收缴罚没款9.00万元，全部上缴国库。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), MONEY))
      for (const match of allMatches(text, KEPT)) {
        const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, match.index + match[0].length)
        if (NOT_KEPT.test(sentence.split(/[；;]/).at(-1) ?? '')) continue
        yield {
          message: `罚没收入应当全额上缴国库，实行收支两条线，此处写“${match[0]}”。`,
          evidence: [spanWithin(at, match.index, match.index + match[0].length)],
        }
      }
  },
}
