/** The two of a list that stand in each other's place: all others stand where their order puts them. */
export function exchangedPair<Item>(
  items: readonly Item[],
  rankOf: (item: Item) => string | number,
): [Item, Item] | undefined {
  const sorted = [...items].sort((a, b) => {
    const [first, second] = [rankOf(a), rankOf(b)]
    return first < second ? -1 : first > second ? 1 : 0
  })
  const moved = items.filter((item, index) => rankOf(item) !== rankOf(sorted[index] ?? item))
  const [a, b, more] = moved
  return a === undefined || b === undefined || more !== undefined ? undefined : [a, b]
}
