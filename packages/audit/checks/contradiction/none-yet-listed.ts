import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesBetween, passagesWith, type WholeText, wholeText } from '../../wording/whole-text.ts'

const NONE =
  /(?:无|没有)(?:下属|所属)(?:的)?(?:二级|三级)?(?:预算|决算|事业)?单位|(?:下属|所属)(?:二级)?(?:预算|决算)?单位(?:共|有|共有)?[ 　]?0[ 　]?[个家]/
/** `，其中行政单位1个，其他事业单位1个` directly behind it. */
const DIVIDED = /^[，,；;：:。（(\s]*其中[：:]?[^。；;]{0,80}?单位(?:共|有|为)?[ 　]?[1-9]\d?[ 　]?[个家][^。；;]*/
/** `编制范围的二级单位包括：甲中心。` */
const LISTED = /编制范围(?:的|内的?)?[^。；，：:]{0,20}单位(?:包括|分别[是为])[：:][ 　]*(?<names>[^。；;\n]{3,200})/
const NO_UNIT = /^(?:无|没有|不涉及|仅|只有|本级|机关|本(?:部门|单位))/
const UNIT = /(?:局|所|中心|站|院|校|馆|处|办|队|大队|支队|学校|园|场|公司|委员会)(?:[（(][^（）()]{1,12}[）)])?$/
/** How far below the statement the list may stand, in blocks. */
const REACH = 3

/** Where there are no units below the own one, none can be divided into kinds or listed. */
export const noneYetListed: Check = {
  id: 'none-yet-listed',
  category: 'contradiction',
  severity: 'warning',
  title: '写明没有下属单位的，不应再分列下属单位的类别或列出纳入编制范围的下属单位。',
  basis: '部门决算公开范本“机构设置”：下属单位的个数、类别与纳入编制范围的单位清单相符。',
  example: {
    wrong: '本局无下属二级单位，其中行政单位1个，其他事业单位2个。',
    right: '本局下属二级单位3个，其中行政单位1个，其他事业单位2个。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const none = [...passagesWith(whole, '下属'), ...passagesWith(whole, '所属')]
    const told = new Map<string, Observation>()
    for (const observation of none.flatMap((passage) => [...against(disclosure, whole, passage)])) {
      const before = told.get(observation.message)
      const evidence = [...(before?.evidence ?? []), ...observation.evidence]
      told.set(observation.message, { ...observation, evidence })
    }
    yield* told.values()
  },
}

function* against(disclosure: Disclosure, whole: WholeText, passage: Passage): Generator<Observation> {
  const none = passage.at.cell === undefined ? NONE.exec(passage.text) : null
  if (none === null) return
  const end = none.index + none[0].length
  const divided = DIVIDED.exec(passage.text.slice(end))?.[0]
  if (divided !== undefined) {
    yield {
      message: `前面说“${none[0]}”，后面又说“${divided.replace(/^[，,；;：:。（(\s]+/, '')}”，互相矛盾。`,
      evidence: [{ ...passage.at, start: sentenceStart(passage.text, none.index), end: end + divided.length }],
    }
    return
  }
  for (const list of passagesBetween(whole, passage.at.block, passage.at.block + REACH + 1)) {
    if (list.at.cell !== undefined || !list.text.includes('编制范围')) continue
    const listed = LISTED.exec(list.text)
    const names = others(disclosure, listed?.groups?.names ?? '')
    if (listed === null || names.length === 0) continue
    yield {
      message: `前面说“${none[0]}”，编制范围却列出“${names.join('、')}”；是内设或未独立核算的单位的，应予说明。`,
      evidence: [
        { ...passage.at, start: sentenceStart(passage.text, none.index), end },
        { ...list.at, start: listed.index, end: listed.index + listed[0].length },
      ],
    }
    return
  }
}

/** The listed units that are not the own one. */
function others({ organisation }: Disclosure, listed: string): string[] {
  const names = listed.split(/[、，,]/).map((name) => name.trim())
  if (organisation === undefined || names.some((name) => NO_UNIT.test(name) || !UNIT.test(name))) return []
  return names.filter((name) => !name.startsWith(organisation.name) && !organisation.name.endsWith(name))
}

const sentenceStart = (text: string, index: number): number => text.lastIndexOf('。', index) + 1
