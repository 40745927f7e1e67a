/** Measures of one thing that may both be right: 3名 and 3人. */
const ALIKE: readonly (readonly string[])[] = [
  ['人', '名', '位', '人次'],
  ['个', '处', '项', '家', '座', '只', '件', '台', '台（套）', '个（套）', '种', '类', '户'],
  ['台', '套', '台（套）', '辆'],
  ['件', '份', '个', '宗', '起'],
  ['次', '期', '场次', '场', '批次', '批'],
  ['次', '人次'],
  ['户', '家', '户次'],
]

export const areAlikeUnits = (a: string, b: string): boolean =>
  ALIKE.some((units) => units.includes(a) && units.includes(b))
