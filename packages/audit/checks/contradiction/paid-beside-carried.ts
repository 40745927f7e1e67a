import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesWith, passagesWithAny, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** `13个项目中，12个项目资金全部支付完毕`, `8个项目中有6个执行率为100%`. */
const PAID =
  /(?<![\d.第])(?<all>\d{1,3})个(?:预算|专项|财政拨款)?项目中[，,]?\s?(?:有|共有)?(?<paid>\d{1,3})个(?:项目)?的?(?:预算)?(?:(?:资金|经费)?(?:均|都)?(?:已)?(?:经)?(?:全部|全额)(?:完成)?(?:支付|支出|执行|拨付)|(?:资金|预算)?(?:的)?执行率(?:均|都)?(?:为|达到?)\s?100(?:\.0+)?[%％])/g
/** `年末结转22.40万元，全部为泵站维护项目资金`: one project alone. */
const OF_ONE =
  /结[转余][^，,。；;\d]{0,8}\d[\d,.]*万?元[，,]\s?(?:全部|均|都)(?:为|是|系|属于?)(?<name>[^，,。；;、\d]{3,40}?)(?:项目)?(?:的)?(?:资金|经费|尾款|款项|支出)(?=[，,。；;]|$)/g
/** `年末结转155.20万元，分别为泵站维护120.00万元、渠道清淤35.20万元`. */
const OF_SEVERAL =
  /结[转余][^，,。；;\d]{0,8}\d[\d,.]*万?元[，,]\s?分别(?:为|是|系)(?<list>[^，,。；;、\d]{3,40}\d[\d,.]*万?元(?:[、和及][^，,。；;、\d]{3,40}\d[\d,.]*万?元)+)(?=[，,。；;]|$)/g
/** No one project: `项目支出`, `财政拨款`. */
const OF_ALL =
  /^(?:本年|当年|财政拨款|一般公共预算|政府性基金|未完工?|在建|跨年|部分|各|相关|有关)*(?:财政拨款)?(?:项目)*$|项目[和及与以]|等|基本|人员|公用/
/** What was not paid may have been given back instead. */
const GIVEN_BACK = /收回|缴回|上缴|注销|核减|调减|统筹/

interface Carried {
  readonly projects: number
  readonly span: Span
}

/** As many projects as carry something over are not paid in full, and no others. */
export const paidBesideCarried: Check = {
  id: 'paid-beside-carried',
  category: 'contradiction',
  severity: 'warning',
  title: '所述全部支付完毕的项目数，应等于项目总数减去有结转的项目数。',
  basis: '文内关系：项目年末结转 = 可用资金 - 支出；有结转的项目没有全部支付，没有结转的已全部支付。',
  example: {
    wrong: '年末结转9.60万元，全部为泵站维护项目资金。……9个项目中，6个项目资金全部支付完毕。',
    right: '年末结转9.60万元，全部为泵站维护项目资金。……9个项目中，8个项目资金全部支付完毕。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const paid = passagesWith(whole, '项目中').flatMap((passage) =>
      allMatches(passage.text, PAID).map((match) => ({ passage, match })),
    )
    const [carried, ...others] = paid.length === 0 ? [] : carriedOver(whole)
    if (carried === undefined || others.some(({ projects }) => projects !== carried.projects)) return
    for (const { passage, match } of paid) {
      const [all, told] = [match.groups?.all, match.groups?.paid].map(Number)
      const due = (all ?? 0) - carried.projects
      if (told === due || due < 0 || (GIVEN_BACK.test(passage.text) && (told ?? 0) < due)) continue
      yield {
        message: `有结转的项目为${carried.projects}个，${all}个项目中应有${due}个全部支付，文中为${told}个。`,
        evidence: [{ ...passage.at, start: match.index, end: match.index + match[0].length }, carried.span],
        expected: `${due}个`,
        actual: `${told}个`,
      }
    }
  },
}

/** How many projects each sentence tells that something was carried over for. */
const carriedOver = (whole: WholeText): Carried[] =>
  passagesWithAny(whole, ['全部为', '均为', '都为', '全部是', '全部系', '全部属', '分别为', '分别是']).flatMap(
    (passage) => (passage.at.cell === undefined ? [...ofOne(passage), ...ofSeveral(passage)] : []),
  )

const ofOne = ({ text, at }: Passage): Carried[] =>
  allMatches(text, OF_ONE).flatMap(({ 0: words, index, groups }) =>
    OF_ALL.test(groups?.name ?? '') ? [] : [{ projects: 1, span: { ...at, start: index, end: index + words.length } }],
  )

const ofSeveral = ({ text, at }: Passage): Carried[] =>
  allMatches(text, OF_SEVERAL).flatMap(({ 0: words, index, groups }) => {
    const items = (groups?.list ?? '').split(/(?<=元)[、和及]/)
    const areProjects = items.every((item) => !OF_ALL.test(item.replace(/\d.*$/, '')) && !SOURCE.test(item))
    return areProjects ? [{ projects: items.length, span: { ...at, start: index, end: index + words.length } }] : []
  })

/** `一般公共预算财政拨款结转10.00万元`: money by its source. */
const SOURCE = /财政拨款|预算|结转|结余|基金|收入|专户/
