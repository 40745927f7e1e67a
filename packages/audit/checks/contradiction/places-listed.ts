import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import {
  type Passage,
  passagesWith,
  passagesWithAny,
  spanAt,
  type WholeText,
  wholeText,
} from '../../wording/whole-text.ts'

/** `推介会分别于4月在广州、5月在长沙举办`: each of them. */
const LISTED =
  /(?<what>[\u4e00-\u9fff]{2,6})(?:分别|依次)于(?<list>\d{1,2}月[^。；，\n]{2,160}?)(?:举办|召开|举行|开展)(?=[。；，]|$)/g
const DATED = /^\d{1,2}月/
const FEWEST = 2

/** So many were held, and fewer or more are listed with their months and places. */
export const placesListed: Check = {
  id: 'places-listed',
  category: 'contradiction',
  severity: 'error',
  title: '“分别于×月在×地举办”所列的场次应与所述场次一致。',
  basis: '文内关系 K18：同一事项只有一个数；逐一列举的个数应等于总数。',
  example: {
    wrong: '推介会分别于4月在甲市、5月在乙市举办。……推介会完成3场。',
    right: '推介会分别于4月在甲市、5月在乙市、6月在丙市举办。……推介会完成3场。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWithAny(whole, ['分别于', '依次于'])) yield* unlike(whole, passage)
  },
}

function* unlike(whole: WholeText, { text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, LISTED)) {
    const { what = '', list = '' } = match.groups ?? {}
    const items = list.split('、')
    if (items.length < FEWEST || !items.every((item) => DATED.test(item))) continue
    const told = tellings(whole, what)
    const [first] = told
    if (first === undefined || told.some(({ count }) => count !== first.count) || first.count === items.length) continue
    yield {
      severity: told.length < FEWEST ? 'warning' : 'error',
      message: `此处列出${what}${items.length}场，别处为${first.count}场。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, ...told.map(({ span }) => span)],
      expected: `${first.count}场`,
      actual: `${items.length}场`,
    }
  }
}

/** `推介会完成5场`, not `推介会不少于5场`. */
const tellings = (whole: WholeText, what: string) =>
  passagesWith(whole, what).flatMap(({ text, start }) =>
    allMatches(text, new RegExp(`${what}(?:共|已|完成|举办|召开|举行|开展|了)*(\\d{1,3})[场次期届]`, 'g')).map(
      (match) => ({
        count: Number(match[1]),
        span: spanAt(whole, start + match.index, start + match.index + match[0].length),
      }),
    ),
  )
