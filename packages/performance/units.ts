/** Units of measure (计量单位) that occur in indicator values. */

/** Classifiers and measures, longer ones first so that `人次` is not read as `人`. */
const MEASURE_WORDS =
  '个百分点|个工作日|平方公里|平方米|立方米|台（套）|个（套）|件次|人次|批次|户次|车次|平米|公里|千米|小时|分钟|个月|公斤|公顷|工作日|辆|批|人|名|位|个|台|套|件|次|项|家|户|处|场|期|份|本|册|条|天|日|月|时|秒|分|亩|吨|所|篇|宗|部|间|级|段|股|笔|只|张|幅|米|步|栋|层|对|届|片|例|起|年|元|种|类|款|座|盏|株|头|组|队|团|课时|学时|通|版|封|首|瓶|箱|盒|套次|遍|剂次|剂|羽|尾(?![款矿水])|艘|枚|袋|桶|匹|度|口(?![径岸头])|眼(?!科)|床(?!位)|块|棵|幢|卷|节(?![约能余假])|支(?![出付持])'

const AFTER_NUMBER = new RegExp(
  `^\\s?(余|多)?\\s?(百(?!分)|千|万|百万|千万|亿)?(余|多)?\\s?(%|％|‰|百分比|${MEASURE_WORDS})?`,
)

const MULTIPLES: Readonly<Record<string, bigint>> = {
  百: 100n,
  千: 1000n,
  万: 10_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
}

/** Different words for one unit. */
const SAME_UNIT: Readonly<Record<string, string>> = {
  '％': '%',
  百分比: '%',
  平米: '平方米',
  时: '小时',
  个月: '月',
  日: '天',
  个工作日: '工作日',
  千米: '公里',
}

export interface UnitAfterNumber {
  /** Canonical unit, empty where none is written. */
  readonly unit: string
  /** How many of the unit one counts: 万元 → 10000. */
  readonly scale: bigint
  /** `余` or `多` stands in it. */
  readonly approximate: boolean
  readonly length: number
}

/** Reads the unit that follows a number. */
export function unitAfterNumber(text: string): UnitAfterNumber {
  const match = AFTER_NUMBER.exec(text)
  const [whole = '', before, multiple, after, word] = match ?? []
  const nothing = multiple === undefined && word === undefined
  return {
    unit: canonicalUnit(word ?? ''),
    scale: MULTIPLES[multiple ?? ''] ?? 1n,
    approximate: before !== undefined || after !== undefined,
    length: nothing && before === undefined ? 0 : whole.length,
  }
}

/** One word for each unit: `％` → `%`, `平米` → `平方米`. */
export const canonicalUnit = (word: string): string => SAME_UNIT[word] ?? word

/** Units of time, which belong to timeliness indicators (时效指标). */
export const isTimeUnit = (unit: string): boolean => ['年', '月', '天', '工作日', '小时', '分钟', '秒'].includes(unit)
