import { allMatches, type Span, spanWithin } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `9月16日台风“甲”登陆`. */
const CAME =
  /(?<month>\d{1,2})月\d{1,2}日(?:凌晨|夜间|前后)?(?:受|第?\d{1,2}号|强|超强)*台风[“"](?<name>[^”"]{2,6})[”"]/g
/** `台风“甲”过后，县财政于10月追加`. */
const AFTER =
  /台风(?<names>(?:[、和及与]?[“"][^”"]{2,6}[”"]){1,4})(?:过后|之后|过境后|影响后|登陆后|灾后|过境之后)[，,]?[^，,。；;\d“”]{0,14}[于在](?<month>\d{1,2})月[^，,。；;\d]{0,12}?(?:追加|下达|安排|拨付|拨入|增加|动用|采购|补充)/g
const NAME = /[“"]([^”"]{2,6})[”"]/g

/** What followed a typhoon is not dated a month before it came. */
export const grantedBeforeEvent: Check = {
  id: 'granted-before-event',
  category: 'year',
  severity: 'warning',
  title: '写明在某次台风之后追加、下达资金的，其月份不应早于文中所述该台风到来的月份。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）：事项的先后前后一致。',
  example: {
    wrong: '台风“海葵”过后，县财政于5月追加资金。……9月5日台风“海葵”登陆。',
    right: '台风“海葵”过后，县财政于9月追加资金。……9月5日台风“海葵”登陆。',
  },
  *run(disclosure) {
    const passages = passagesWith(wholeText(disclosure), '台风')
    const came = new Map<string, { readonly month: number; readonly span: Span }>()
    for (const { text, at } of passages)
      for (const match of allMatches(text, CAME)) {
        const span = spanWithin(at, match.index, match.index + match[0].length)
        came.set(match.groups?.name ?? '', { month: Number(match.groups?.month), span })
      }
    if (came.size === 0) return
    for (const { text, at } of passages)
      for (const match of allMatches(text, AFTER)) {
        const names = allMatches(match.groups?.names ?? '', NAME).flatMap(([, name = '']) => came.get(name) ?? [])
        const event = names.find(({ month }) => month > Number(match.groups?.month))
        if (event === undefined || names.some(({ month }) => month <= Number(match.groups?.month))) continue
        yield {
          message: `台风${event.month}月才来，此处写其后于${match.groups?.month}月追加，月份先后不符。`,
          evidence: [spanWithin(at, match.index, match.index + match[0].length), event.span],
        }
      }
  },
}
