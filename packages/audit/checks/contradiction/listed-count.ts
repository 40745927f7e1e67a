import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const COUNTED =
  '(?:内设|职能)(?:机构|科室|处室|股室|部门|处|科|室|组)|办公室|科室|处室|股室|(?:下属|直属|所属)(?:事业|预算|二级)*单位'
const LEAD = '(?:[，,：:]|分别[是为]|包括|具体[是为]|即)+'
/** `内设机构5个，分别为办公室、…`, `设有6个内设机构，包括…`. */
const COUNT_FIRST = [
  new RegExp(
    `(?:${COUNTED})(?<count>\\d{1,2})个${LEAD}(?<list>[^。；;：:，,（）()\\n]*、[^。；;：:，,\\n]*)(?:[。；;]|$)`,
    'g',
  ),
  new RegExp(
    `(?<count>\\d{1,2})个(?:${COUNTED})${LEAD}(?<list>[^。；;：:，,（）()\\n]*、[^。；;：:，,\\n]*)(?:[。；;]|$)`,
    'g',
  ),
]
/** `下属单位3个，即就业服务中心和社会保险中心`: two that no `、` parts. */
const TWO_NAMED = new RegExp(
  `(?:${COUNTED})(?<count>\\d{1,2})个${LEAD}(?<list>[^。；;：:，,、（）()\\d]{2,16}(?:中心|[局所站队馆院校处科办])[和及与][^。；;：:，,、（）()\\d]{2,16}(?:中心|[局所站队馆院校处科办]))(?=[。；;，,]|$)`,
  'g',
)
/** `内设办公室、法规科、人事科等5个科室`. */
const COUNT_LAST = new RegExp(
  `(?:内设(?:机构)?(?:包括|有|为)?|下设)[：:]?(?<list>[^。；;：:，,（）()\\n]*、[^。；;：:，,\\d\\n]*?)[，,]?(?:等|共|共计)?(?<count>\\d{1,2})个(?:机构|${COUNTED})`,
  'g',
)
const OF_UNITS = ['内设', '下设', '科室', '处室', '股室', '下属', '直属', '所属', '职能']
const LONGEST_NAME = 24
/** `执行局（含实施一科、实施二科）` is one name. */
const IN_BRACKETS = /[（(][^（）()]*[）)]/g
/** `…。另有四个派出法庭`: counted with those named. */
const BESIDES = /^\s*另[有外设]?[^。；，,]{0,6}?(?<count>[\d一二两三四五六七八九十]{1,2})个/
const NUMERALS = '一二三四五六七八九十'
/** `5个办公室，下设甲中心、乙中心2个事业单位`, `8个股室，甲中心、乙中心不设内设机构`: the names are of something else, of which more is told behind them. */
const OTHER_LIST =
  /^(?:另|还|并|同时|下设|下辖|辖|所属|直属)|\d{1,2}[个家][^、]*$|(?:不再?|未|没有)(?:另|单独)?(?:内|下)?设[^、]*$/

/** So many are counted, so many are named. */
export const listedCount: Check = {
  id: 'listed-count',
  category: 'contradiction',
  severity: 'warning',
  title: '所述机构的个数应与所列名称的个数一致。',
  basis: '部门决算公开范本“机构设置”：机构的个数与名称相符。',
  example: {
    wrong: '内设机构5个，分别为办公室、财务科、法规科、人事科。',
    right: '内设机构4个，分别为办公室、财务科、法规科、人事科。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), OF_UNITS)) {
      if (at.cell !== undefined) continue
      for (const pattern of [...COUNT_FIRST, COUNT_LAST, TWO_NAMED]) yield* mismatches(text, at.block, pattern)
    }
  },
}

function* mismatches(text: string, block: number, pattern: RegExp): Generator<Observation> {
  for (const match of allMatches(text, pattern)) {
    const { count = '', list = '' } = match.groups ?? {}
    const names = list
      .replace(/^(?:有|为|是|包括)/, '')
      .replace(/等$/, '')
      .replace(IN_BRACKETS, '')
      .split('、')
    if (names.some((name) => name.length > LONGEST_NAME || name === '') || OTHER_LIST.test(list)) continue
    // 办公室、法规科和人事科: the last name may be two, or hold the word itself.
    const fewest = pattern === TWO_NAMED ? 2 : names.length
    const most = names.length + (names.at(-1)?.match(/和|及|与/g)?.length ?? 0)
    const told = Number(count)
    const open = /等/.test(match[0]) && told > most
    if ((told >= fewest && told <= most) || open) continue
    const besides = numberIn(BESIDES.exec(text.slice(match.index + match[0].length))?.groups?.count)
    if (besides > 0 && told >= fewest + besides && told <= most + besides) continue
    yield {
      message: `此处说有${told}个，列出的名称有${most}个：${names.join('、')}。`,
      evidence: [{ block, start: match.index, end: match.index + match[0].length }],
      expected: `${most}个`,
      actual: `${told}个`,
    }
  }
}

/** A number of up to ten in words, or any in digits; nought where there is none. */
function numberIn(words = ''): number {
  const digits = Number(words)
  return Number.isNaN(digits) ? NUMERALS.indexOf(words.replace('两', '二')) + 1 : digits
}
