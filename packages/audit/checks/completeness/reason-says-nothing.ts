import type { Check } from '../../check.ts'
import { passagesOfReasons, reasonsIn } from '../../wording/told-reasons.ts'

/** `正常预决算数浮动`, `根据项目实际情况支出`: true of every item, and telling of none. */
const SAYS_NOTHING =
  /^(?:(?:属于?)?正常(?:的)?(?:预决算数?|收支|支出|经费|数据)?(?:浮动|变动|增减|波动|支出|开支)|(?:根据|按照?|据)?(?:项目|工作|业务)*实际(?:工作)?(?:情况|支出|开支|执行(?:情况)?|需要|需求|发生(?:数|额)?)?(?:据实)?(?:支出|列支|支付|开支|执行|结算|调整|追加|安排|使用)*(?:预算|资金|经费)?(?:调整)?|据实(?:列支|支出|支付|结算)|(?:完成|执行)预算|预算执行)$/

/** Reasons (主要原因) that any item could be given. */
export const reasonSaysNothing: Check = {
  id: 'reason-says-nothing',
  category: 'completeness',
  severity: 'info',
  title: '预决算差异、增减变动的原因应说明具体事项，不应只写“正常浮动”“根据实际情况支出”。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）：对增减变动情况说明原因。',
  example: {
    wrong: '决算数小于预算数的主要原因：正常预决算数浮动。',
    right: '决算数小于预算数的主要原因：活动缩减规模，少支出场地租赁费。',
  },
  *run(disclosure) {
    const empty = passagesOfReasons(disclosure)
      .flatMap(reasonsIn)
      .filter(({ reason }) => SAYS_NOTHING.test(reason.trim()))
    const [first] = empty
    if (first === undefined) return
    yield {
      message: `${empty.length > 1 ? `${empty.length}处` : ''}原因只写“${first.reason.trim()}”一类的套话，没有说明具体事项。`,
      evidence: empty.map(({ passage, start, end }) => ({ ...passage.at, start, end })),
    }
  },
}
