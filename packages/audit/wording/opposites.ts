/** Words that are taken for each other, such as 本年 and 上年. */

/** A word with one of the pairs turned: all that it may stand for by mistake. */
export const oppositesOf = (word: string, pairs: readonly (readonly [string, string])[]): string[] =>
  pairs.flatMap(([a, b]) => [
    ...(word.includes(a) ? [word.replace(a, b)] : []),
    ...(word.includes(b) ? [word.replace(b, a)] : []),
  ])
