import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** `内设办公室、规划财务股、医政医管股等6个股室`. */
const LISTED = /内设(?:机构)?(?:[：:]|有|为)?(?<names>[^。；;：:\d]{6,200})/g
const OFFICE = /^(?<stem>[一-龥]{4,12})(?<kind>[股科处])$/
/** Offices of others: of the province, the city, the bureau above. */
const OF_OTHERS = /(?:省|市|州|厅|委|上级|部)[^，。；、]{0,12}$/
const KINDS = ['股', '科', '处']

/** An office of the organisation, named with another kind (股, 科, 处) than where its offices are listed. */
export const officeName: Check = {
  id: 'office-name',
  category: 'typo',
  severity: 'warning',
  title: '内设机构的名称（股、科、处）在全文各处应当一致。',
  basis: '文内关系 K18：同一事项前后一致。',
  example: {
    wrong: '内设办公室、规划财务股、工程管理股。……由规划财务科牵头开展自评。',
    right: '内设办公室、规划财务股、工程管理股。……由规划财务股牵头开展自评。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const [stem, kinds] of officesListed(whole)) {
      const [kind] = kinds
      if (kind === undefined || kinds.size > 1) continue
      for (const other of KINDS.filter((one) => one !== kind))
        for (const { text, at } of passagesWith(whole, stem + other)) {
          const start = text.indexOf(stem + other)
          if (OF_OTHERS.test(text.slice(0, start))) continue
          yield {
            message: `内设机构列的是“${stem}${kind}”，此处写“${stem}${other}”。`,
            evidence: [{ ...at, start, end: start + stem.length + 1 }],
            expected: stem + kind,
            actual: stem + other,
          }
        }
    }
  },
}

/** The kinds under which each office is listed, by the rest of its name. */
function officesListed(whole: WholeText): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = new Map<string, Set<string>>()
  const lists = passagesWith(whole, '内设').flatMap(({ text }) => allMatches(text, LISTED))
  for (const name of lists.flatMap(({ groups }) => (groups?.names ?? '').split(/[、，,和及等（(]/))) {
    const { stem, kind } = OFFICE.exec(name.trim())?.groups ?? {}
    if (stem !== undefined && kind !== undefined) listed.set(stem, (listed.get(stem) ?? new Set()).add(kind))
  }
  return listed
}
