import { describe, expect, test } from 'vitest'
import { type PlacementTask, placementsOf } from './placements.ts'

/** 合计 · 基本支出 · 项目支出 · 经营支出, of which the total fills three. */
const task = (rows: bigint[][], told: PlacementTask['told'] = () => 0): PlacementTask => ({
  columns: 4,
  rows,
  sums: [{ left: [0], right: [1, 2, 3] }],
  families: [{ parent: 0, children: rows.slice(1).map((_, index) => index + 1) }],
  total: 0,
  usual: [0, 1, 2],
  told,
})

describe('the columns of figures whose blanks were lost', () => {
  test('are those that make the columns add up', () => {
    const placed = placementsOf(
      task([
        [900_00n, 500_00n, 400_00n],
        [500_00n, 500_00n],
        [400_00n, 400_00n],
      ]),
    )
    expect(placed).toEqual([[[0, 1, 2]], [[0, 1]], [[0, 2]]])
  })
  test('are left open where two placements add up', () => {
    const placed = placementsOf(
      task([
        [800_00n, 400_00n, 400_00n],
        [400_00n, 400_00n],
        [400_00n, 400_00n],
      ]),
    )
    expect(placed.slice(1)).toEqual([
      [
        [0, 1],
        [0, 2],
      ],
      [
        [0, 1],
        [0, 2],
      ],
    ])
  })
  test('do not hide a misprinted part: its row stands where its total belongs', () => {
    const placed = placementsOf(
      task([
        [900_00n, 500_00n, 400_00n],
        [500_00n, 560_00n],
        [400_00n, 400_00n],
      ]),
    )
    expect(placed).toEqual([[[0, 1, 2]], [[0, 1]], [[0, 2]]])
  })
  test('are told by the text before habit', () => {
    const placed = placementsOf(
      task([[900_00n, 500_00n, 400_00n]], (placement) => [1, 3].filter((column) => placement.includes(column)).length),
    )
    expect(placed).toEqual([[[0, 1, 3]]])
  })
  test('so many rows that some choice adds up by chance prove nothing', () => {
    const parts = Array.from({ length: 14 }, (_, index) => BigInt(100 + index * index * 7))
    const [basic, project] = [parts.slice(0, 7), parts.slice(7)].map((half) =>
      half.reduce((all, part) => all + part, 0n),
    )
    const rows = [[(basic ?? 0n) + (project ?? 0n), basic ?? 0n, project ?? 0n], ...parts.map((part) => [part, part])]
    expect(placementsOf(task(rows))[1]).toHaveLength(2)
  })
})
