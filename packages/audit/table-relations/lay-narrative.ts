/** What the narrative says of a figure that a table also prints (表文一致, K01–K15). */
import { DEPARTMENT, type Disclosure, type Fact } from '@mingzhang/disclosure'
import { isExact } from '../relations/relation.ts'
import type { Quantities } from './quantities.ts'
import { type RelationSource, type TableRelation, tableRelation } from './table-relation.ts'

const SOURCE: RelationSource = { id: 'K01–K12', formula: '文中所述金额 = 附表对应栏', kind: '表文', severity: 'error' }

/** Sections that speak of the accounts themselves; evaluation reports have their own figures. */
export function layNarrative(disclosure: Disclosure, quantities: Quantities): TableRelation[] {
  const told = factsByConcept(disclosure)
  if (told.size === 0) return []
  const relations: TableRelation[] = []
  for (const table of quantities.single.values()) {
    for (const [address, concept] of Object.entries(table.form.concepts)) {
      const [row = '', column = ''] = address.split('|')
      const quantity = quantities.at(table, row, column)
      if (quantity === undefined) continue
      for (const fact of told.get(concept) ?? []) {
        relations.push(
          tableRelation(SOURCE, '=', [
            { quantity: quantities.told(fact), sign: 1 },
            { quantity, sign: -1 },
          ]),
        )
      }
    }
  }
  return relations
}

function factsByConcept(disclosure: Disclosure): Map<string, Fact[]> {
  const cells = new Set(disclosure.statutoryTables.flatMap((table) => table.blocks))
  const facts = new Map<string, Fact[]>()
  for (const fact of disclosure.facts) {
    const { figure } = fact
    if (
      fact.scope !== DEPARTMENT ||
      fact.year !== disclosure.year ||
      figure.unit.measure !== 'amount' ||
      !isExact(figure)
    )
      continue
    if (cells.has(figure.span.block) || isBudget(disclosure, fact)) continue
    const same = facts.get(fact.concept.key)
    if (same === undefined) facts.set(fact.concept.key, [fact])
    else same.push(fact)
  }
  return facts
}

const isBudget = (disclosure: Disclosure, fact: Fact): boolean =>
  disclosure.completions.some((completion) => completion.budget?.figure.id === fact.figure.id)
