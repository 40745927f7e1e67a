import { abbreviates } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'
import { textOfUnits } from './own-units.ts'

/** An office that stands beside others, not one of the units below an office. */
const OFFICE = /(?:局|厅|委|委员会|联合会|协会|总工会|红十字会|法院|检察院)$/
/** Offices by the names that they go by; those over all others (财政, 机关事务) are none of them. */
const NAMES =
  '(?:(?:[文妇残侨]|工商|社科)联|科协|作协|红十字会|总工会|团[省市州县区]?委|文学艺术界联合会|妇女联合会|残疾人联合会|科学技术协会|工商业联合会|(?:卫健|卫生健康|教育和体育|教体|教育|民政|水利|水务|农业农村|林业和草原|林草|林业|交通运输|住建|住房和城乡建设|城管|城市管理|文旅|文化和旅游|自然资源|生态环境|应急管理|应急|市场监督管理|市场监管|公安|司法|退役军人事务|医保|医疗保障|商务|经信|科技|统计|气象|信访|档案)(?:局|厅|委员会|委))'
/** `《青岚县科协财务管理办法》`: what an office lays down for itself alone. */
const RULES = new RegExp(
  `《[\\u4e00-\\u9fff]{0,10}?(?<name>${NAMES})(?:机关)?(?:内部)?(?:财务|经费|采购|政府采购|资产|固定资产|合同|控制|收支|差旅费?|公务接待|公务用车|会议费?|绩效|预算绩效|预算|项目资金)[\\u4e00-\\u9fff]{0,8}(?:办法|制度|规定|细则|规程|手册)(?:（试行）)?》`,
  'g',
)
/** `严格执行县民政局机关财务管理制度`, without the marks of a title. */
const KEPT = new RegExp(
  `(?:严格|认真)?(?:执行|遵守|按照|依照|落实)了?(?:[\\u4e00-\\u9fff]{0,6}[省市州县区旗])?(?<name>${NAMES})(?:机关)?(?:内部)?(?:财务|经费|政府采购|资产|固定资产|合同|内控|内部控制|收支|差旅费?|公务接待|公务用车)[\\u4e00-\\u9fff]{0,6}(?:办法|制度|规定|细则|规程|手册)`,
  'g',
)
const KEPT_WORDS = ['执行', '遵守', '按照', '依照', '落实']
const WORDS = ['办法', '制度', '规定', '细则', '规程', '手册'].flatMap((word) => [`${word}》`, `${word}（试行）》`])

/** The rules that another office made for itself, of which nothing else tells. */
export const rulesOfOtherOffice: Check = {
  id: 'rules-of-other-office',
  category: 'copy-paste',
  severity: 'warning',
  title: '财务、采购、资产等内部管理制度应是本单位的制度，不应写成其他部门的。',
  basis: '公开文本应为本单位编写；照搬其他单位材料的应改为本单位名称。',
  example: {
    wrong: '（某市妇女联合会）修订了《某市科协财务管理办法》。',
    right: '（某市妇女联合会）修订了《某市妇联财务管理办法》。',
  },
  *run(disclosure) {
    const own = disclosure.organisation?.name ?? ''
    if (!OFFICE.test(own)) return
    const units = textOfUnits(disclosure)
    const whole = wholeText(disclosure)
    const titled = passagesWithAny(whole, WORDS).map((passage) => ({ ...passage, pattern: RULES }))
    const kept = passagesWithAny(whole, KEPT_WORDS).map((passage) => ({ ...passage, pattern: KEPT }))
    for (const { text, at, pattern } of [...titled, ...kept])
      for (const match of allMatches(text, pattern)) {
        const name = match.groups?.name ?? ''
        const isOwn = abbreviates(name.replace(/委员会$|[局厅委]$/, ''), own) || units.includes(name)
        if (isOwn || passagesWith(whole, name).length > 1) continue
        yield {
          message: `本单位为“${own}”，此处为“${name}”的内部制度，疑为照搬其他单位材料。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          actual: name,
        }
      }
  },
}
