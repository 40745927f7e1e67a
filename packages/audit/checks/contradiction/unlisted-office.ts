import { abbreviates } from '@mingzhang/disclosure'
import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** `内设4个科室：办公室、…`, each of them named. */
const LISTED =
  /内设(?:机构)?(?:有|共)?(?<count>\d{1,2})个(?:内设)?(?:机构|[科处股]室|职能[科处股]室)?[，,：:](?:分别[是为]|包括|即)?(?<list>[^。；;，,：:\n]{6,200}?)(?=[。；;\n]|$)/g
const IN_BRACKETS = /[（(][^（）()]*[）)]/g
const OPEN = /等$|等(?=[、和])/
/** `局安全科牵头`: an office of the own bureau, and what it does. */
const TOLD =
  /(?<=^|[，,。；;、：:由经报向本我内间后中前时])局(?<office>[\u4e00-\u9fff]{2,7}[科股])(?=负责|牵头|每|组织|会同|审核|审定|汇总|召开|统筹|具体|逐|按|对|定期|全程|联合)/g

/** Where all offices are listed, no other has part in the work. */
export const unlistedOffice: Check = {
  id: 'unlisted-office',
  category: 'contradiction',
  severity: 'warning',
  title: '文中所述本局的科室应在所列内设机构之中。',
  basis: '部门决算公开范本“机构设置”：内设机构逐一列明，全文名称一致。',
  example: {
    wrong: '本局内设3个科室：办公室、财务科、执法科。……由局安全科牵头实施。',
    right: '本局内设3个科室：办公室、财务科、执法科。……由局执法科牵头实施。',
  },
  *run(disclosure) {
    if (disclosure.organisation?.name.endsWith('局') !== true) return
    const whole = wholeText(disclosure)
    const offices = listedIn(whole)
    if (offices === undefined) return
    for (const { text, at } of passagesWith(whole, '局'))
      for (const match of allMatches(text, TOLD)) {
        const { office = '' } = match.groups ?? {}
        if (offices.names.some((one) => abbreviates(office, one) || abbreviates(one, office))) continue
        if (offices.list.includes(office) || passagesWith(whole, office).some(({ text }) => SETS_UP.test(text)))
          continue
        yield {
          message: `所列内设机构中没有“${office}”：${offices.names.join('、')}。`,
          evidence: [spanWithin(at, match.index, match.index + match[0].length)],
          actual: office,
        }
      }
  },
}

/** A passage that tells of offices besides those listed. */
const SETS_UP = /内设|[增新另加]设|加挂|机构/

interface Offices {
  readonly names: readonly string[]
  /** As printed, with what stands in brackets. */
  readonly list: string
}

/** The offices of the one list that names as many as it counts. */
function listedIn(whole: WholeText): Offices | undefined {
  const lists = passagesWith(whole, '内设').flatMap(({ text }) => allMatches(text, LISTED))
  const [only, second] = lists
  if (only === undefined || second !== undefined) return undefined
  const { count, list = '' } = only.groups ?? {}
  const names = list.replace(IN_BRACKETS, '').split(/[、和]/)
  return names.length === Number(count) && !OPEN.test(list) ? { names, list } : undefined
}
