import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesOfReasons, reasonsBehindChanges, reasonsIn, type ToldReason } from '../../wording/told-reasons.ts'
import type { Passage } from '../../wording/whole-text.ts'

/** What a sentence states last before its reason. */
const STATED = /增加|增长|上升|减少|下降|降低|大于|高于|小于|低于|持平|一致|等于|[/／]/g
const RISES = /新增|净增|增大|加大|加重|增加|增长|上升|上涨|大于|高于|多于|提高|增多|扩大/
/** A clause that ends in a direction of money, people or work. */
const TURN =
  /(?:业务量|工作量|任务量|支出|开支|经费|费用?|资金|拨款|投入|用车|人员|人数|项目|次数|批次|人次|频次|频率|团组|来访|任务|业务|公用|工资|奖金|补助|活动|收入|接待|采购|金额|总额|对象|户数|面积|数量|规模|范围|标准|价格|单价|工程|里程|案件|学生|床位|病人|群众|企业|车辆|用量|缴费|基数|工程款|设备|物资|资产|维修|会议|培训|出差|检查|调研|交流|指导|考察|洽谈|招商引资力度|班次|场次)(?:等|的|均|都|也|有所|大幅|明显|显著|持续|相应|较[多大]|逐步|[较比](?:上年|预期|预计|年初|计划|往年)|[较比]20\d{2}年度?|随之|同比)*(?<word>增加|增长|上升|上涨|增多|增大|加大|加重|净增|净减|减少|下降|降低)(?:较[多大]|所致|了|引起|导致)?(?:\d+(?:\.\d+)?\s?[万亿]?元)?$/
/** `工程款支付少于上年`, `改造范围由3个乡镇扩大到5个乡镇`. */
const MORE_THAN_BEFORE =
  /(?<way>多|高|大|少|低|小)于(?:上年|去年|往年|20\d{2}年)(?:度|同期)?$|[比较](?:上年|去年|往年|20\d{2}年)(?:度|同期)?(?<same>多|高|大|少|低|小)$/
const WIDER = /(?:范围|规模|面积|对象)[^，。；]{0,16}(?<way>扩大|缩小)(?:[到至为][^，。；]{1,12})?$/
/** `新增设备运行维护费用`: more is paid. */
const NEWLY_PAID = /^(?:本年|当年)?(?<word>新增)[^，。；]{2,24}(?:费用?|经费|支出|开支|人员|业务)$/
/** `年内新招录人员较多`: more in number. */
const MANY_CAME =
  /(?:新[招录聘进]|招[录聘]|录用|调入)[^，。；]{0,8}(?:人员|人数|职工|教师|干部|工作者)(?:均|都|也)?(?:较|增|偏)多$/
/** `新增办公场所`; a way to pay less may be new, too. */
const NEWLY_ADDED =
  /(?:新增|增[设加派]|新[设建开])(?:了)?(?=[^，。；]{0,10}(?:场所|场地|大厅|站点|机构|科室|岗位|人员|用房|办公|中心|窗口|点位|业务|任务|职能|项目))/g
const LEFT = /结转|结余/
/** What may explain a change the other way by itself. */
const OTHER_REASON =
  /上年|去年|往年|以前|20\d{2}年|一次性|不再|取消|改革|划[转入出]|移交|转[入出为]|抵|免|价|优惠|共享|合并|置换|更新|新[购增]|报废|代替|改[为由]|但|虽|停|缓|减|降|少|增|升|多|提高|扩大|缩小/
/** `接待费减少的主要原因`: the way is told with the reason, whatever a total did. */
const OWN_WAY = /(?:增加|增长|上升|减少|下降|降低)的?$/
/** `收支总额减少`: what is explained, said once more. */
const OF_WHOLE = /(?:收支|收入|支出)总(?:额|计|量)(?:随之|相应)?(?<word>增加|减少)$/
/** `比2018年减少…，主要原因是2018年未安排`: nothing before cannot have fallen. */
const FALL_FROM_NOTHING =
  /[比较](?<year>20\d{2})年(?:减少|下降|降低)[^。\n]{0,60}?原因[^。\n]{0,12}?\k<year>年(?:度)?(?:未安排|未发生|没有|无(?:此项|该项)?(?:支出|预算|安排))/g
/** What saves money makes nothing more. */
const SAVES =
  /^(?:进一步|认真|严格|坚持|持续|大力)*(?:压减|压缩|厉行|严控|节约|节俭|控制|从严控制|落实过紧日子|过紧日子)|^(?:认真|严格|全面|坚决)*(?:落实|执行|贯彻|遵守)(?:落实)?中央八项规定(?:精神)?(?:要求)?$|^(?:严格|加强|规范|强化)[^，。；]{0,8}(?:用车|车辆|公车|接待|三公”?|开支|出国)[^，。；]{0,4}(?:管理|审批|标准)$|^减少[^，。；]{1,10}(?:使用|出行|开支|频次|次数)$/
/** Fewer of these cost more, or more of them less. */
const CONTRARY =
  /退休|离休|调出|调离|离职|辞职|自行|自理|节约|节省|压减|压缩|厉行|严控|控制|从严|(?<!招商引资)力度|结余|结转|成本|自筹|其他资金|非财政|上级(?!下达的?(?:专项|补助)?(?:资金|任务|工作|项目)|[\u4e00-\u9fff]{0,8}(?:检查|考察|调研|督查|指导|督导))|抵扣|减免|返还|收回|调减|预算|视频|线上|网上|远程|电子/
/** Fewer of these cost more. */
const MORE_WHERE_LESS = /退休|离休|调出|调离|离职|辞职|结余|结转|自筹|其他资金|非财政|抵扣|减免|返还|收回|优惠/
/** `日常开支随之下降`: what followed from the reason. */
const CONSEQUENCE = /(?:随之|相应)(?:增加|增长|减少|下降|降低)$/
/** `超支日常开支`, `通过政府采购超支了资金`. */
const OVERSPENT = /^(?:通过[\u4e00-\u9fff]{2,8})?超支了?[\u4e00-\u9fff]{0,6}(?:开支|经费|支出|费用|资金)$/
/** `印刷费相应上升`: what changed is money, not what may cost less when there is more of it. */
const OF_MONEY =
  /(?:费用?|支出|开支|经费|成本|工资|奖金)(?:等|均|也|都|随之|相应|有所)*(?:增加|增长|上升|上涨|增多|减少|下降|降低)(?=[，；]|$)/
/** Who no longer pays in leaves less to pay, however many retired. */
const FEWER_PAY_IN = /(?:缴存|缴费|缴纳|参保)(?:人数|人员|基数)(?:相应|有所|随之)?减少$/
/** More people cost no less. */
const CAME = /(?:新[招录聘进调]|录用|招录|招聘|调入)[^，。；]{0,12}[人名员]$/
const CLAUSE = /[，；;,]/

/** The only reason that is given for a rise is a fall, or the other way round. */
export const reasonAgainstChange: Check = {
  id: 'reason-against-change',
  category: 'direction',
  severity: 'warning',
  title: '增加的原因不会是支出、人员、业务减少，减少的原因不会是其增加。',
  basis: '部门决算公开范本：增减变动说明原因；原因与所说明的增减方向一致。',
  example: {
    wrong: '比2021年减少26.72万元，下降21.95%。主要原因是印刷费与咨询费增加。',
    right: '比2021年减少26.72万元，下降21.95%。主要原因是印刷费与咨询费减少。',
  },
  *run(disclosure) {
    for (const passage of passagesOfReasons(disclosure)) {
      yield* fallFromNothing(passage)
      yield* against(passage, reasonsIn(passage))
    }
    for (const told of reasonsBehindChanges(disclosure))
      if (OF_MONEY.test(told.reason)) yield* against(told.passage, [told])
  },
}

function* fallFromNothing({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, FALL_FROM_NOTHING))
    yield {
      severity: 'error',
      message: `${match.groups?.year}年没有此项支出，本年不会比该年减少。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    }
}

function* against({ text, at }: Passage, reasons: readonly ToldReason[]): Generator<Observation> {
  for (const { reason, start, end } of reasons) {
    const before = text.slice(0, start)
    const stated = before.match(STATED)?.at(-1)
    if (stated === undefined || /持平|一致|等于|[/／]/.test(stated)) continue
    // The more is spent, the less is left.
    if (NEWLY_PAID.test(reason) && LEFT.test(before.split(/[。；]/).at(-1) ?? '')) continue
    const ofTotal = OWN_WAY.test(before) ? undefined : totalsDirection(before)
    if (ofTotal !== undefined && RISES.test(ofTotal) !== RISES.test(stated)) continue
    const clauses = reason.split(CLAUSE)
    const turns = clauses.flatMap(turnOf)
    const isAgainst = (word: string): boolean => RISES.test(word) !== RISES.test(stated)
    const areAllAgainst = isOnlyReasonAgainst(clauses, stated, isAgainst)
    const ofWhole = OF_WHOLE.exec(reason)?.groups?.word
    const areSavings =
      clauses.some((clause) => SAVES.test(clause.trim())) &&
      clauses.every((clause) => SAVES.test(clause.trim()) || isFall(clause))
    if (areSavings && RISES.test(stated) && !/[大高]于/.test(stated)) {
      yield {
        message: `前面说“${stated}”，所说的原因却是节约开支，方向不一致。`,
        evidence: [{ ...at, start, end }],
      }
      continue
    }
    const mayBeContrary = CONTRARY.test(reason) && !(clauses.length === 1 && FEWER_PAY_IN.test(reason.trim()))
    if (mayBeContrary || !(areAllAgainst || (ofWhole !== undefined && isAgainst(ofWhole)))) continue
    yield {
      message: `前面说“${stated}”，所说的原因却是“${turns.join('”、“')}”，方向不一致。`,
      evidence: [{ ...at, start, end }],
    }
  }
}

/** All that turns is against what it explains, and nothing else may explain that; of `新录用3人，费用相应增加`, which explains no fall, the consequence turns alone. */
function isOnlyReasonAgainst(
  clauses: readonly string[],
  stated: string,
  isAgainst: (word: string) => boolean,
): boolean {
  const isOwn = (clause: string): boolean => !CONSEQUENCE.test(clause.trim())
  const own = clauses.filter((clause) => isOwn(clause) && !OF_WHOLE.test(clause.trim()))
  const turned = own.flatMap(turnOf)
  const isOfPeople = !RISES.test(stated) && own.length > 0 && own.every((clause) => CAME.test(clause.trim()))
  const telling = isOfPeople ? clauses.filter((clause) => !isOwn(clause)).flatMap(turnOf) : turned
  const neutral = own.filter((clause) => turnOf(clause).length === 0)
  return (
    telling.length > 0 &&
    neutral.every((clause) => !OTHER_REASON.test(withoutNew(clause, stated))) &&
    telling.every(isAgainst)
  )
}

/** `收入合计减少…。其中：拨款收入减少…；其他收入增加…。主要原因是…`: the reason may be that of the total. */
function totalsDirection(before: string): string | undefined {
  const list = before.lastIndexOf('其中')
  return list < 0 ? undefined : before.slice(0, list).match(STATED)?.at(-1)
}

/** `新增服务场所`, `新招录人员较多` are no reasons for less. */
const withoutNew = (clause: string, stated: string): string =>
  RISES.test(stated) ? clause : clause.replaceAll(NEWLY_ADDED, '').replace(MANY_CAME, '')

/** `接待批次减少`: fewer of what costs money; fewer who left cost more. */
const isFall = (clause: string): boolean => {
  const turns = turnOf(clause)
  return turns.length > 0 && turns.every((word) => !RISES.test(word)) && !MORE_WHERE_LESS.test(clause)
}

/** The direction that a clause ends in. */
function turnOf(clause: string): string[] {
  const words = clause.trim()
  const told = (TURN.exec(words) ?? NEWLY_PAID.exec(words))?.groups?.word ?? WIDER.exec(words)?.groups?.way
  if (told !== undefined) return [told]
  if (OVERSPENT.test(words)) return ['增加']
  const { way, same } = MORE_THAN_BEFORE.exec(words)?.groups ?? {}
  return (way ?? same) === undefined ? [] : [`${way ?? same}于`]
}
