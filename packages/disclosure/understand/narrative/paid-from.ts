/** Income that is named as what paid for spending, not as what came in. */
import type { Fact } from '../../disclosure.ts'

const INCOME = 'income.'
/** What is spent; of all expenditure the list may go on to what came in. */
const SPENDING = /^(?:three|operating|procurement|personnel|public)(?:\.|$)|(?:^|\.)(?:basic|project)$/
/** `事业收入安排35万元`, `由其他收入列支的4万元` */
const PAYS = /收入中?(?:安排|列支|支付|承担|负担|开支|解决)(?:的?(?:支出|经费|资金))?的?(?:为|共)?$/

/** `基本支出90万元，其中财政拨款80万元、事业收入10万元`: a part of what was spent. */
export const isIncomeWithin = (whole: Fact, key: string): boolean =>
  key.startsWith(INCOME) && SPENDING.test(whole.concept.key)

export const isIncomeSpent = (label: string, key: string): boolean => key.startsWith(INCOME) && PAYS.test(label)
