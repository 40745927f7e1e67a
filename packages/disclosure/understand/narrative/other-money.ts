/** Money that is not the treasury's, by the names it goes by. */
const OTHER_MONEY =
  '非财政(?:拨款)?(?:资金)?|(?:单位|本级)?自有资金|单位资金|(?:其他|其它)资金|(?:财政)?专户(?:管理)?(?:的)?资金|事业收入|教育收费'

/** `非财政拨款支出中，基本支出…`, `非财政拨款支出90.00万元，其中：基本支出60.00万元、项目支出…`: whose kinds of spending are told. */
const DIVIDED = new RegExp(
  `(?<money>${OTHER_MONEY})(?:安排的?)?(?:支出)?(?:[中里]|[：:]|(?:合计|共计|为)?[\\d,.]+万?元(?:中|[，,；;（(]?(?:其中|包括)|[（(]))[：:，,]?(?:有)?` +
    '(?:(?:基本|项目)支出[\\d,.]+万?元[^；;。）)]{0,60}[、，,；;])?$',
)

/** The money other than the treasury's whose 基本支出 and 项目支出 the words of a sentence lead to. */
export const otherMoneyAhead = (words: string): string | undefined =>
  words.includes('非财政') || words.includes('资金') || words.includes('收')
    ? DIVIDED.exec(words.replace(/\s/g, ''))?.groups?.money
    : undefined
