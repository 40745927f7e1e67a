import type { Check } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `7个项目完成情况具体如下：`, the end of a paragraph that a numbered list follows. */
const ANNOUNCED = /(?<count>\d{1,2})个项目[^。；\d]{0,24}如下[：:。]?\s*$/
const ITEM = /^[\s　]*[（(](?<number>\d{1,2})[）)]/
/** A list of one may go on under other numbers. */
const FEWEST_ITEMS = 2

/** So many projects are announced, so many are listed below. */
export const itemsCounted: Check = {
  id: 'items-counted',
  category: 'contradiction',
  severity: 'warning',
  title: '“…个项目…如下”的个数应与其下逐项列出的个数一致。',
  basis: '部门决算公开范本“预算绩效管理情况”：逐个说明项目绩效自评情况。',
  example: {
    wrong: '开展绩效自评的3个项目情况如下：（1）泵站维护项目……（2）渠道清淤项目……',
    right: '开展绩效自评的2个项目情况如下：（1）泵站维护项目……（2）渠道清淤项目……',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWith(whole, '个项目')) {
      const match = passage.at.cell === undefined ? ANNOUNCED.exec(passage.text) : null
      if (match === null) continue
      const listed = itemsBelow(whole.paragraphs, passage)
      const told = Number(match.groups?.count)
      if (listed < FEWEST_ITEMS || listed === told) continue
      yield {
        message: `此处说有${told}个项目，其下逐项列出的有${listed}个。`,
        evidence: [{ ...passage.at, start: match.index, end: match.index + match[0].trimEnd().length }],
        expected: `${listed}个`,
        actual: `${told}个`,
      }
    }
  },
}

/** How far the list counts that begins below a paragraph, in its section. */
function itemsBelow(paragraphs: readonly Passage[], above: Passage): number {
  let count = 0
  for (const { text, section } of paragraphs.slice(paragraphs.indexOf(above) + 1)) {
    if (section !== above.section) break
    const number = ITEM.exec(text)?.groups?.number
    if (number === undefined) continue
    if (Number(number) !== count + 1) break
    count++
  }
  return count
}
