/** Which side of the accounts a total is of: income, or expenditure. */

const TOTAL_OF_SIDE = /总(?<all>收入|支出)$|(?<!收、)(?<sum>收入|支出)(?:总计|合计)$/

const sideOf = (label: string): string | undefined => {
  const { all, sum } = TOTAL_OF_SIDE.exec(label)?.groups ?? {}
  return all ?? sum
}

/** Whether what is told behind a total is the total of the other side: no part of it. */
export function isOtherSide(total: string, label: string): boolean {
  const [told, next] = [sideOf(total), sideOf(label)]
  return told !== undefined && next !== undefined && told !== next
}
