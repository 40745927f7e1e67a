/** Definitions (名词解释) with one word turned into its opposite. */
import type { Mutation } from './mutation.ts'
import type { MutationSource } from './source.ts'
import { wordChange, wordSites } from './word-mutations.ts'

/** What a definition says a thing is, at its end: the kind of thing is told by its name. */
const TURNS: readonly (readonly [RegExp, string, string])[] = [
  [/(?<=（项）：反映.*)支出(?=。$)/, '支出', '收入'],
  [/(?<=收入：指.*取得的.*)收入(?=。$)/, '收入', '支出'],
  [/(?<=而发生的.*)支出(?=。$)/, '支出', '收入'],
  [/公用经费(?=支出。$)/, '公用经费', '人员经费'],
]

/** 收入 for 支出 in what a subject of expenditure is said to reflect, and the like. */
export const turnedDefinitions = ({ manuscript }: MutationSource): Mutation[] =>
  wordSites(manuscript).flatMap((site) => {
    if (manuscript.blocks[site.block]?.kind !== 'paragraph') return []
    return TURNS.flatMap(([pattern, word, other]) => {
      const at = site.run.search(pattern)
      return at < 0 ? [] : wordChange(manuscript, site, '名词解释用词反转', at, word, other)
    })
  })
