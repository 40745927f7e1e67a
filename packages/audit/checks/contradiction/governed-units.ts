import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const KINDS =
  '行政村|建制村|村民小组|居民小组|村卫生室|村|社区|居委会|居民委员会|执勤中队|中队|大队|派出所|事业站所|站所|乡镇|街道'
/** `全镇辖18个村、1个社区，156个村民小组`, `下设城区、河口2个执勤中队`, `下设执勤中队4个`. */
const GOVERNED = /(?<!村|乡|社区|站|所|中队)(?:下辖|所?辖|管辖|下设)(?<list>[^。；;：:辖]{2,80})/g
/** `保障12个行政村、2个社区正常运转`: all of both kinds. */
const ALL_OF_BOTH =
  /(?:保障了?|保证了?|全[镇乡]|[所下]辖的?)(?<list>\d{1,3}个(?:行政村|村)[、和]\d{1,3}个社区)(?=(?:正常)?(?:运转|运行|办公))/g
const COUNT = new RegExp(
  `(?<![\\d.])(?<before>\\d{1,4})\\s?个(?<kind>${KINDS})(?=[，,、。；;和及（(]|$)|(?<![一-龥])(?<named>${KINDS})(?<behind>\\d{1,4})\\s?个`,
  'g',
)
/** What is told behind it is of some of them. */
const OF_SOME = /其中|包括|[（(]/

interface Told {
  readonly count: number
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/** An area has so many villages, an organisation so many posts below it, wherever it says so. */
export const governedUnits: Check = {
  id: 'governed-units',
  category: 'contradiction',
  severity: 'warning',
  title: '所辖的村、社区和下设的中队、站所个数在全文各处应当一致。',
  basis: '文内关系 K18：同一事项只有一个数。',
  example: {
    wrong: '全镇辖18个村、1个社区。……辖16个村、1个社区。',
    right: '全镇辖18个村、1个社区。……辖18个村、1个社区。',
  },
  *run(disclosure) {
    const byKind = new Map<string, Told[]>()
    for (const passage of passagesWithAny(wholeText(disclosure), ['辖', '下设', '运转', '运行', '办公']))
      for (const [kind, told] of toldIn(passage)) byKind.set(kind, [...(byKind.get(kind) ?? []), told])
    for (const [kind, told] of byKind) {
      const [first] = told
      const other = told.find(({ count }) => count !== first?.count)
      if (first === undefined || other === undefined || tellsOfSeveral(told)) continue
      yield {
        message: `${kind}一处为${first.count}个，另一处为${other.count}个，不一致。`,
        evidence: [other, first].map(({ passage, start, end }) => ({ ...passage.at, start, end })),
        expected: `${first.count}个`,
        actual: `${other.count}个`,
      }
    }
    yield* villagesTogether(disclosure, byKind)
    yield* afterReduction(disclosure, byKind)
  },
}

/** `行政村由13个调减为9个`: how many of all there are from then on. */
const REDUCED =
  /(?<=^|[，。；：、\s]|全[镇乡]|辖区|[把将])(?<kind>行政村|建制村|村民小组|居民小组|村|社区)(?:数量|个数)?由(?:原来的?|原)?\d{1,4}个(?:调减|减少|合并|优化|整合|调整|撤并|精简|压减)(?:为|至|到|成)(?<left>\d{1,4})个/g
/** Of a larger area, or not yet done. */
const NOT_OWN = /全[省市州县区]|计划|拟/

function* afterReduction(disclosure: Disclosure, byKind: ReadonlyMap<string, readonly Told[]>): Generator<Observation> {
  for (const { text, at } of passagesWithAny(wholeText(disclosure), ['村由', '社区由', '小组由', '数量由', '个数由']))
    for (const { index, 0: words, groups } of allMatches(text, REDUCED)) {
      const { kind = '', left } = groups ?? {}
      const told = [kind, ...(VILLAGES.includes(kind) ? VILLAGES : [])].flatMap((name) => byKind.get(name) ?? [])
      const [other] = told
      const sentence = text.slice(text.lastIndexOf('。', index) + 1, index)
      if (other === undefined || NOT_OWN.test(sentence) || told.some(({ count }) => count === Number(left))) continue
      yield {
        message: `“${words}”，而另一处写所辖${other.count}个，不一致。`,
        evidence: [
          { ...at, start: index, end: index + words.length },
          { ...other.passage.at, start: other.start, end: other.end },
        ],
        expected: `${left}个`,
        actual: `${other.count}个`,
      }
    }
}

const VILLAGES = ['行政村', '建制村', '村']

/** `对14个村（社区）全覆盖核查`: all villages and communities. */
const TOGETHER =
  /(?<![\d.])(?<count>\d{1,3})\s?个村[（(]社区[）)](?:的?(?:实现|进行|开展|实行)?全覆盖)|(?:全[镇乡]|所有|全部)(?:的)?(?<all>\d{1,3})\s?个村[（(]社区[）)]/g

function* villagesTogether(
  disclosure: Disclosure,
  byKind: ReadonlyMap<string, readonly Told[]>,
): Generator<Observation> {
  const villages = byKind.get('行政村') ?? byKind.get('村')
  const [village, community] = [villages?.[0], byKind.get('社区')?.[0]]
  if (village === undefined || community === undefined || village.passage !== community.passage) return
  const isOne = [villages, byKind.get('社区')].every((told) => told?.every(({ count }) => count === told[0]?.count))
  const all = village.count + community.count
  if (!isOne) return
  for (const { text, at } of passagesWithAny(wholeText(disclosure), ['个村（社区', '个村(社区']))
    for (const { index, 0: words, groups } of allMatches(text, TOGETHER)) {
      const count = Number(groups?.count ?? groups?.all)
      if (count === all) continue
      yield {
        message: `所辖${village.count}个村、${community.count}个社区，共${all}个，此处写${count}个村（社区）。`,
        evidence: [
          { ...at, start: index, end: index + words.length },
          ...[village, community].map(({ passage, start, end }) => ({ ...passage.at, start, end })),
        ],
        expected: `${all}个`,
        actual: `${count}个`,
      }
    }
}

/** One paragraph tells of several areas. */
const tellsOfSeveral = (told: readonly Told[]): boolean =>
  new Set(told.map(({ passage }) => passage)).size < told.length

function toldIn(passage: Passage): [string, Told][] {
  const { text, at } = passage
  if (at.cell !== undefined) return []
  return [GOVERNED, ALL_OF_BOTH]
    .flatMap((pattern) => allMatches(text, pattern))
    .flatMap((match) => {
      const [list = ''] = (match.groups?.list ?? '').split(OF_SOME)
      const from = match.index + match[0].length - (match.groups?.list ?? '').length
      return allMatches(list, COUNT).map(({ 0: words, index, groups }): [string, Told] => {
        const { kind = groups?.named ?? '', before, behind } = groups ?? {}
        const start = from + index
        return [kind, { count: Number(before ?? behind), passage, start, end: start + words.length }]
      })
    })
}
