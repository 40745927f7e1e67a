import { isTransposed, printStated, type Stated } from '@mingzhang/accounts'
import type { StatutoryTable, TableRow } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { amountSpan, basicTable, isFilled } from '../../table-relations/economic-rows.ts'

/** The square of what the rounding of so many items may come to, in the last place, is a twelfth of their number: this is four times as much. */
const HARDLY = { difference: 3n, items: 4n }
/** Turned back, the item leaves no more than this of the difference, in the last place. */
const LEFT = [0n, 1n, -1n]

/** The items (款) of a class (类) miss it by what rounding alone can hardly make, and by two digits of one item that changed places. */
export const turnedItem: Check = {
  id: 'turned-item',
  category: 'sum',
  severity: 'warning',
  title: '基本支出决算表各款相加与类级数的差额，不应恰为某一款相邻两位数字颠倒所致。',
  basis: '基本平衡关系：类 = 所属各款之和；各款取整的尾差一正一负，大多相互抵消。',
  example: {
    wrong: '302商品和服务支出所属19款相加少0.09，其中维修（护）费12.78',
    right: '302商品和服务支出所属19款相加相符，其中维修（护）费12.87',
  },
  cannotRun: (disclosure) =>
    basicTable(disclosure) === undefined ? '基本支出决算表未随文件提供，未作经济分类科目核对。' : undefined,
  *run(disclosure) {
    const table = basicTable(disclosure)
    for (const whole of table?.rows ?? []) if (table !== undefined && whole.level === 1) yield* inClass(table, whole)
  },
}

const statedOf = (row: TableRow): Stated | undefined => row.cells.get('final')?.stated

function* inClass(table: StatutoryTable, whole: TableRow): Generator<Observation> {
  const total = statedOf(whole)
  const items = table.rows.filter(
    (row) => row.level === 2 && isFilled(row) && whole.code !== undefined && row.code?.startsWith(whole.code) === true,
  )
  const amounts = items.flatMap((row) => statedOf(row) ?? [])
  if (total === undefined || amounts.some(({ decimals }) => decimals !== total.decimals)) return
  const difference = total.digits - amounts.reduce((sum, { digits }) => sum + digits, 0n)
  if (!isHardlyRounding(difference, BigInt(items.length))) return
  const turned = items.flatMap((row) => {
    const stated = statedOf(row)
    const right = stated === undefined ? undefined : turnedBack(stated, difference)
    return stated === undefined || right === undefined ? [] : [{ row, stated, right }]
  })
  const [only, another] = turned
  if (only === undefined || another !== undefined) return
  const [wrong, right] = [only.stated, only.right].map(printStated)
  yield {
    message: `“${whole.name}”所属各款相加与${printStated(total)}相差${printStated({ digits: difference, decimals: total.decimals })}，不像取整尾差；“${only.row.name}”${wrong}疑为相邻两位数字颠倒，应为${right}。`,
    evidence: [...amountSpan(only.row), ...amountSpan(whole)],
    expected: right ?? '',
    actual: wrong ?? '',
  }
}

/** More than rounding usually comes to, and no more than it can: what it cannot is no sum at all. */
const isHardlyRounding = (difference: bigint, items: bigint): boolean =>
  difference ** 2n * HARDLY.difference > items * HARDLY.items && (2n * difference) ** 2n <= (items + 1n) ** 2n

/** What the amount was before two of its digits changed places, where that makes up the difference. */
const turnedBack = (stated: Stated, difference: bigint): Stated | undefined =>
  LEFT.map((left) => ({ ...stated, digits: stated.digits + difference + left })).find((right) =>
    isTransposed(stated, right),
  )
