/** Headings of statutory tables that are printed over others: which texts stand beneath them. */

/** The texts that may stand beneath a heading, in their order. */
export interface MergedHeading {
  readonly heading: RegExp
  readonly beneath: readonly RegExp[]
}

export const SUBTOTAL = /^(?:合计|小计)$/

export const MERGED_HEADINGS: readonly MergedHeading[] = [
  { heading: /^(?:科目)?项目$|^科目$/, beneath: [/编码$|代码$|^类$/, /^款$/, /^项$/, /名称$/] },
  { heading: /编码$|代码$/, beneath: [/^类$/, /^款$/, /^项$/] },
  {
    heading: /^(?:年初|上年|年末)结转(?:和)?结余$/,
    beneath: [SUBTOTAL, /^基本支出结转(?:和结余)?$/, /^项目支出结转(?:和结余)?$/],
  },
  {
    heading: /^(?:本年)?支出(?:决算数?)?$/,
    beneath: [/^(?:合计|小计|本年支出合计)$/, /^(?:其中:)?基本支出$/, /^(?:其中:)?项目支出$/],
  },
  { heading: /^基本支出$/, beneath: [SUBTOTAL, /^人员经费$/, /^(?:日常)?公用经费$/] },
  { heading: /^事业收入$/, beneath: [SUBTOTAL, /教育收费/] },
  {
    heading: /^公务用车购置(?:及|和)运行/,
    beneath: [SUBTOTAL, /^公务用车购置(?:费用?)?$/, /^公务用车运行(?:维护)?(?:费用?)?$/],
  },
]
