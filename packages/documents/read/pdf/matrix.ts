/** Affine map `[a b c d e f]` of PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export interface Point {
  readonly x: number
  readonly y: number
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Six numbers, as an array or a typed array, as a matrix. */
export function toMatrix(numbers: ArrayLike<number>): Matrix {
  const at = (index: number) => numbers[index] ?? 0
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

/** The map that applies `inner` first, then `outer`. */
export function compose(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [p, q, r, s, t, u] = outer
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u]
}

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})
