import type { Check, Observation } from '../../check.ts'
import { passagesOfReasons, reasonsIn, type ToldReason } from '../../wording/told-reasons.ts'

/** Amounts that a change is told of; what changed within them is no reason. */
const AMOUNT =
  '(?:(?:基本|项目)(?:支出|经费)|(?:一般公共预算|本年|财政拨款)*(?:收入|支出|收支)(?:决算)?(?:总(?:额|计|数|量))?|公务接待(?:费用?)?(?:支出)?|接待费|公务用车(?:购置及)?运行(?:维护)?费用?(?:支出)?|“?三公”?经费(?:支出)?)'
const TIME = '(?:20\\d{2}年度?|本年度?|当年|今年)?(?:本?单位|我[办局委院校])?(?:的)?'
const COMPARED = '(?:[较比](?:20\\d{2}年度?|上年度?|去年|预期|预计|年初|预算))?'
const TURNED = '(?:均|都|有所|随之|相应|同比|各)*(?:增加|减少|增长|下降|上升|降低|[较增减]?[多少])'
/** `基本支出增加60.65万元`, `公务接待费较上年有所减少`. */
const CLAUSE = new RegExp(
  `^${TIME}${AMOUNT}(?:(?:[和及、]|以及)${AMOUNT})*${COMPARED}${TURNED}(?:了)?(?:\\s?[\\d,.]+\\s?(?:万元|元|%))?(?:所致)?$`,
)

/** `主要原因是基本支出增加`: why it rose is still open. */
export const reasonRepeatsChange: Check = {
  id: 'reason-repeats-change',
  category: 'completeness',
  severity: 'info',
  title: '增减变动的原因应说明具体事项，不应只重复收支、基本支出、项目支出的增减。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）：对增减变动情况说明原因。',
  example: {
    wrong: '支出总计增加3.00万元，增长5%，主要变动原因是项目支出增加。',
    right: '支出总计增加3.00万元，增长5%，主要变动原因是新增泵站检修项目，项目支出增加。',
  },
  *run(disclosure) {
    const told = new Map<string, Observation>()
    for (const one of passagesOfReasons(disclosure).flatMap(reasonsIn)) {
      if (!isRepetition(one)) continue
      const { reason, passage, start, end } = one
      const message = `变动原因只写“${reason}”，没有说明为什么增减。`
      const evidence = [...(told.get(message)?.evidence ?? []), { ...passage.at, start, end }]
      told.set(message, { message, evidence })
    }
    yield* told.values()
  },
}

const isRepetition = ({ reason }: ToldReason): boolean =>
  reason.split(/[，,；;]/).every((clause) => CLAUSE.test(clause.trim()))
