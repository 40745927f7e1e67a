import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NAMES = ['在职人员', '在职职工', '在编人员', '编外人员', '聘用人员', '辅助人员', '退休人员', '在岗人员']
const NAME = NAMES.join('|')
const UNIT = '[人名]'
/** `在职人员17人`, `保障了19名在职人员`. */
const TOLD = new RegExp(
  `(?<before>${NAME})(?:总数|共计?|合计|有|为|数)*(?<behind>\\d{1,5})${UNIT}|(?<first>\\d{1,5})${UNIT}(?<after>${NAME})`,
  'g',
)
/** Some of them, or those of another time, are told apart. */
const PART =
  /其中|新增|减少|增加|招录|引进|调[入出]|培训|表彰|慰问|走访|上年|去年|年初|年内|当年|平均|每|等$|部分|组织|选派/
/** Behind it: these are no more. */
const LEFT = /^(?:相继|先后|因病)?(?:病故|去世|死亡|逝世|离世|调离|辞职|离职)/
const CLAUSE = /[，,。；;：:、]/

interface Told {
  readonly count: string
  readonly span: Span
}

/** The same staff, counted before and behind its name. */
export const staffToldOtherwise: Check = {
  id: 'staff-told-otherwise',
  category: 'contradiction',
  severity: 'warning',
  title: '同一类人员的人数在全文各处应当一致。',
  basis: '文内关系 K18：同一事项只有一个数；口径不同的应予说明。',
  example: {
    wrong: '实有在职人员17人……保障了19名在职人员的工资福利。',
    right: '实有在职人员17人……保障了17名在职人员的工资福利。',
  },
  *run(disclosure) {
    const byName = new Map<string, { counted: Told[]; beside: Told[] }>()
    for (const { text, at } of passagesWithAny(wholeText(disclosure), NAMES)) {
      if (at.cell !== undefined) continue
      for (const match of allMatches(text, TOLD)) {
        const { before, behind, first, after } = match.groups ?? {}
        const clause = text.slice(0, match.index).split(CLAUSE).at(-1) ?? ''
        if (PART.test(clause) || LEFT.test(text.slice(match.index + match[0].length))) continue
        const told = byName.get(before ?? after ?? '') ?? { counted: [], beside: [] }
        byName.set(before ?? after ?? '', told)
        const one = {
          count: behind ?? first ?? '',
          span: { ...at, start: match.index, end: match.index + match[0].length },
        }
        if (before === undefined) told.beside.push(one)
        else told.counted.push(one)
      }
    }
    for (const [name, { counted, beside }] of byName) {
      const [usual] = counted
      // Several numbers are of several units.
      if (usual === undefined || counted.some(({ count }) => count !== usual.count)) continue
      const odd = beside.find(({ count }) => count !== usual.count)
      if (odd === undefined) continue
      yield {
        message: `${name}一处为${usual.count}人，另一处为${odd.count}人，前后不一致。`,
        evidence: [odd.span, usual.span],
        expected: `${usual.count}人`,
        actual: `${odd.count}人`,
      }
    }
  },
}
