import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

interface Duties {
  /** Whose they are not. */
  readonly own: RegExp
  /** Whose they are. */
  readonly of: string
  readonly words: readonly string[]
}

/** Courts and procuratorates write much alike, and of each other's work only with each other. */
const DUTIES: readonly Duties[] = [
  {
    own: /检察院(?:本级|机关)?$/,
    of: '法院',
    words: ['人民法庭', '诉讼服务中心', '审判执行', '审判质效', '审判质量', '执行质效', '审判管理'],
  },
  {
    own: /法院(?:本级|机关)?$/,
    of: '检察院',
    words: ['捕诉', '批捕', '审查起诉', '检察质效', '检察监督', '公益诉讼检察', '检察业务'],
  },
  {
    own: /水(?:利|务)(?:和[\u4e00-\u9fff]{2,6})?局(?:[（(]?(?:本级|机关)[）)]?)?$/,
    of: '林业部门',
    words: ['林长业务', '林长巡', '巡林'],
  },
  {
    own: /林业(?:和[\u4e00-\u9fff]{2,6})?局(?:[（(]?(?:本级|机关)[）)]?)?$/,
    of: '水利部门',
    words: ['河长业务', '河湖长业务', '水库移民'],
  },
]
const DOES = '(?:加强|推进|提升|提高|深化|完善|推动|强化|优化)'
/** What is done for, with or about the other. */
const BESIDE = /监督|配合|协同|协作|联合|会同|移送|支持|建议|法院|检察院/

/** Work of a court in the report of a procuratorate, or the other way round. */
export const dutiesOfOtherOffice: Check = {
  id: 'duties-of-other-office',
  category: 'copy-paste',
  severity: 'warning',
  title: '工作成效、问题和建议写的是本单位的职能，检察院不写审判执行，法院不写审查起诉，水利部门不写巡林。',
  basis: '公开文本应为本单位编写；《人民法院组织法》《人民检察院组织法》。',
  example: {
    wrong: '（某县人民检察院）加强人民法庭和诉讼服务中心建设，提升审判执行质效。',
    right: '（某县人民检察院）加强对审判执行活动的监督，提升检察质效。',
  },
  *run(disclosure) {
    const name = disclosure.organisation?.name ?? ''
    for (const duties of DUTIES) if (duties.own.test(name)) yield* foreignDuties(disclosure, duties)
  },
}

function* foreignDuties(disclosure: Disclosure, { of, words }: Duties): Generator<Observation> {
  const pattern = new RegExp(`${DOES}[^，。；]{0,6}?(?:${words.join('|')})[^，。；]{0,14}`, 'g')
  for (const { text, at } of passagesWithAny(wholeText(disclosure), words)) {
    for (const match of allMatches(text, pattern)) {
      const before =
        text
          .slice(0, match.index)
          .split(/[，。；]/)
          .at(-1) ?? ''
      if (BESIDE.test(before + match[0])) continue
      yield {
        message: `“${match[0]}”是${of}的职能，疑为照搬${of}的材料。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      }
      break
    }
  }
}
