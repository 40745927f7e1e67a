import { type Change, type Disclosure, rolesOf } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

const TOTAL = 'three'
const REASON = /原因|由于|因为|主要是|系因/
/** The reason of what was spent beside the budget says nothing of last year. */
const OF_BUDGET = /(?:决算|预算)数?(?:大于|小于|等于|高于|低于|与预算数持平)[^。]*$/

/** “三公”经费 as a whole rose or fell against last year, and the paragraph gives no reason. */
export const threePublicChangeUnexplained: Check = {
  id: 'three-public-change-unexplained',
  category: 'completeness',
  severity: 'info',
  title: '“三公”经费总体较上年增减的，应说明增减原因。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）：“三公”经费应说明与上年决算数的增减变化原因。',
  example: {
    wrong: '“三公”经费支出决算为18.07万元，较上年增加7.57万元，增长72.1%。决算数与预算数持平。',
    right: '“三公”经费支出决算为18.07万元，较上年增加7.57万元，增长72.1%，主要原因是接待批次增加。',
  },
  *run(disclosure) {
    const { changes, sections, year } = disclosure
    const since = changes.filter(({ baseYear, amount }) => baseYear === (year ?? 0) - 1 && amount !== undefined)
    const ofItems = since.filter(({ subject }) => subject.concept.key.startsWith(`${TOTAL}.`))
    for (const change of since) {
      const { subject, direction, span } = change
      if (subject.concept.key !== TOTAL || subject.year !== year || direction === 'equal') continue
      if (span.cell !== undefined || !rolesOf(sections, subject.figure.section).includes('three-public')) continue
      if (isExplained(disclosure, change) || areAllExplained(disclosure, ofItems)) continue
      yield { message: '“三公”经费总体比上年有增减，没有说明原因。', evidence: [span] }
      return
    }
  },
}

/** The reason of one item alone is not read as that of the whole. */
const FEWEST_ITEMS = 2

/** Each of several items that changed says why: so the whole has its reasons. */
function areAllExplained(disclosure: Disclosure, ofItems: readonly Change[]): boolean {
  const changed = ofItems.filter(({ direction }) => direction !== 'equal')
  return changed.length >= FEWEST_ITEMS && changed.every((change) => isExplained(disclosure, change))
}

function isExplained({ document }: Disclosure, { span }: Change): boolean {
  const behind = textAround(document, span).slice(span.end)
  const reason = REASON.exec(behind)
  const next = document.blocks[span.block + 1]
  if (next?.kind === 'paragraph' && REASON.test(next.text.slice(0, LONGEST_LEAD))) return true
  return reason !== null && (!OF_BUDGET.test(behind.slice(0, reason.index)) || OF_LAST_YEAR.test(behind))
}

/** `决算数小于预算数的主要原因是…；决算数较上年减少的主要原因是…` */
const OF_LAST_YEAR = /(?:较|比)(?:上年|去年|20\d{2}年)[^，。；]{0,12}的?(?:主要)?原因/

const LONGEST_LEAD = 40
