/** `重新认定` is not `新认定`, `未成年人` not `成年人`: words that begin with one of these are others. */
const MAKES_OTHERS = /[重未非不无]$/

/** Words that tell names apart that are alike behind them: `行政单位`, `事业单位`; `公办学校`, `民办学校`. */
const TOLD_APART: readonly (readonly string[])[] = [
  ['行政', '事业'],
  ['城镇', '农村'],
  ['城市', '农村'],
  ['集中', '分散'],
  ['国有', '民营'],
  ['公', '民'],
  ['男', '女'],
  ['上', '下'],
  ['内', '外'],
  ['中', '小'],
]

/** Whether what stands in front of the words that two names share tells them apart. */
export const areToldApart = (a: string, b: string): boolean =>
  TOLD_APART.some((words) => [a, b].every((before) => words.some((word) => before.endsWith(word))))

/** Whether what stands in front of a name makes it another. */
export const isMadeOther = (before: string): boolean => MAKES_OTHERS.test(before)
