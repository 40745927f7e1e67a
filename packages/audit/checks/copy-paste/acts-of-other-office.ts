import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWith, passagesWithAny, type WholeText, wholeText } from '../../wording/whole-text.ts'
import { textOfUnits } from './own-units.ts'

/** Offices that have one trade; those over all others (财政, 审计) are none of them. */
const TRADES =
  '卫生健康|卫健|教育和体育|教育|民政|水利|水务|农业农村|林业和草原|林业|交通运输|住房和城乡建设|文化和旅游|自然资源|生态环境|应急管理|市场监督管理|公安|司法|退役军人事务|医疗保障|商务|体育|广播电视|城市管理|民族宗教|气象|残联|残疾人联合会|妇联|科协'
/** Those that have nothing to do with the works of others. */
const AMONG_PEOPLE =
  '卫生健康|卫健|教育和体育|教育|民政|文化和旅游|退役军人事务|医疗保障|商务|体育|广播电视|农业农村|林业和草原|林业'
const OFFICE = `[省市州县区]?(?<trade>${TRADES})(?:局|厅|委员会|委)?`
/** `项目资金由县卫生健康局实行专账核算`: who keeps the accounts of the reporting office is that office. */
const KEEPS_ACCOUNTS = new RegExp(
  `资金[^，。；]{0,8}由(?<office>${OFFICE})(?:财务[科股室处])?(?:实行|进行|统一|设立)*(?:专账|专户|独立|单独|分账)(?:核算|管理)`,
  'g',
)
/** `区残联绩效管理工作小组复核自评结果`: the group that evaluates is its own. */
const EVALUATES = new RegExp(
  `(?<![\\u4e00-\\u9fff]{2})(?<office>${OFFICE})(?:部门)?(?:预算)?绩效(?:管理|自评|评价)*(?:工作)?(?:领导)?(?:小组|工作组)(?=[^，。；]{0,6}(?:复核|审核|组织|开展|负责|牵头|评审))`,
  'g',
)
/** `经校长办公会审定后报市卫生健康委员会`: what is evaluated goes to the office above. */
const REPORTS_TO = new RegExp(
  `(?:审定|审核|审议|研究|讨论|签字)(?:通过|同意)?后?[，,]?(?:上)?报(?<office>${OFFICE})`,
  'g',
)
/** `工程款支付由施工单位申请，监理单位和县卫生健康局审核`: those who build for the reporting office are paid by it. */
const PAYS_WORKS = new RegExp(
  `(?:工程|进度|合同)款(?:项)?的?(?:支付|拨付|申请|结算)(?=[^。；]{0,40}(?:监理|施工单位|施工方|承建))[^。；]{0,40}?[，、和及与由经](?<office>[省市州县区](?<trade>${AMONG_PEOPLE})(?:局|委员会|委))(?:逐级|分级|共同|联合|依次|严格)?(?:审核|审批|复核|审签|签批|核定|签字)`,
  'g',
)
/** `县教育局会同各学校对设备逐校进行了验收`: with those of its own trade, of whom nothing else is told. */
const ACCEPTS =
  /(?<office>[省市州县区](?<trade>教育和体育|教育|教体|卫生健康|卫健|民政)(?:局|委员会|委))(?:会同|组织|联合|指导)[^，。；]{0,6}?(?<kin>中小学|学校|[中小大]学|幼儿园|医院|卫生院|卫生室|养老院|敬老院|福利院)[^。；]{0,30}(?:进行了?|组织了?|开展了?|完成了?|通过了?)[^，。；]{0,6}验收/g
const PATTERNS = [KEEPS_ACCOUNTS, EVALUATES, REPORTS_TO]
const WORDS = ['专账', '专户', '独立核算', '单独核算', '分账', '小组', '工作组', '后报', '上报']

/** An office of another trade, told of nowhere else, that does what the reporting office or the one above it does. */
export const actsOfOtherOffice: Check = {
  id: 'acts-of-other-office',
  category: 'copy-paste',
  severity: 'warning',
  title: '资金核算、工程款审核、项目验收、自评复核、自评结果报送等由本单位及其主管部门办理，不应写成无关的其他部门。',
  basis: '公开文本应为本单位编写；借用其他单位材料的，应改用本单位的名称。',
  example: {
    wrong: '（某县林业局）项目资金由县水利局实行专账核算。',
    right: '（某县林业局）项目资金由县林业局实行专账核算。',
  },
  *run(disclosure) {
    const own = `${disclosure.organisation?.name ?? ''}${textOfUnits(disclosure)}`
    if (disclosure.organisation === undefined) return
    const whole = wholeText(disclosure)
    for (const { text, at } of passagesWithAny(whole, WORDS))
      for (const match of PATTERNS.flatMap((pattern) => allMatches(text, pattern))) {
        const { office = '', trade = '' } = match.groups ?? {}
        if (own.includes(trade) || !standsOnce(whole, office)) continue
        yield {
          message: `本单位为“${disclosure.organisation.name}”，此处由“${office}”办理，疑为照搬其他单位材料。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          actual: office,
        }
      }
    yield* paysWorks(disclosure, own)
    yield* acceptsWithKin(disclosure, own)
  },
}

function* acceptsWithKin(disclosure: Disclosure, own: string): Generator<Observation> {
  const whole = wholeText(disclosure)
  const name = disclosure.organisation?.name ?? ''
  for (const { text, at } of passagesWith(whole, '验收'))
    for (const match of allMatches(text, ACCEPTS)) {
      const { office = '', trade = '', kin = '' } = match.groups ?? {}
      if (own.includes(trade) || own.includes(kin) || !standsOnce(whole, office) || !standsOnce(whole, kin)) continue
      yield {
        message: `本单位为“${name}”，此处由“${office}”会同所属${kin}验收，文中别处都没有，疑为照搬其他单位材料。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        actual: office,
      }
    }
}

/** Offices of one trade alone build for themselves; a town builds for all. */
const OF_ONE_TRADE = new RegExp(`(?:${TRADES})(?:局|厅|委员会|委)$`)

function* paysWorks(disclosure: Disclosure, own: string): Generator<Observation> {
  const whole = wholeText(disclosure)
  const name = disclosure.organisation?.name ?? ''
  if (!OF_ONE_TRADE.test(name)) return
  for (const { text, at } of passagesWithAny(whole, ['工程款', '进度款', '合同款']))
    for (const match of allMatches(text, PAYS_WORKS)) {
      const { office = '', trade = '' } = match.groups ?? {}
      if (own.includes(trade) || !standsOnce(whole, office)) continue
      yield {
        message: `本单位为“${name}”，此处工程款由“${office}”审核，疑为照搬其他单位材料。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        actual: office,
      }
    }
}

/** An office that has to do with the organisation is told of more than once. */
const standsOnce = (whole: WholeText, office: string): boolean => {
  const told = passagesWith(whole, office)
  return told.length === 1 && told[0]?.text.indexOf(office) === told[0]?.text.lastIndexOf(office)
}
