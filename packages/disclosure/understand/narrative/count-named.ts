import { allMatches } from '@mingzhang/documents'
import { countAlike, type Figure } from '../../figure.ts'

const NAMED_COUNT = /[一-龥]{2,20}\s?\d+\s?(?<unit>[一-龥]{1,3})/g
const NAMED_AMOUNT = /[一-龥]{2,20}[\d,]+(?:\.\d+)?(?:万|亿)?元/g

/** How many named figures of a kind a text holds: two in `行政人员1人，事业人员10人`. */
export function countNamed(text: string, { measure, word }: Figure['unit']): number {
  if (measure === 'amount') return text.match(NAMED_AMOUNT)?.length ?? 0
  if (measure !== 'count') return 0
  return allMatches(text, NAMED_COUNT).filter(({ groups }) =>
    countAlike(groups?.unit?.slice(0, word.length) ?? '', word),
  ).length
}
