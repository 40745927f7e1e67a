/** The one of a list that stands elsewhere than its order puts it: all others ascend without it. */
export function movedItem<Item>(items: readonly Item[], rankOf: (item: Item) => number): Item | undefined {
  const ascend = (without: number): boolean => {
    const ranks = items.flatMap((item, index) => (index === without ? [] : [rankOf(item)]))
    return ranks.every((rank, index) => rank > (ranks[index - 1] ?? -1))
  }
  const moved = items.filter((_, index) => ascend(index))
  return moved.length === 1 ? moved[0] : undefined
}
