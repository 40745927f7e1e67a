/** Blocks as items: out of the JSON form of the accounts and into it. */
import { INCOME_KINDS } from '@mingzhang/accounts'
import type { Block, ListBlock } from './block.ts'
import { entriesOfRow, type IncomeJson, rowsOfEntries } from './income-rows.ts'
import { type Draft, type Item, isObject, listAt, memberAt, objectAt, scalarAt, setMember } from './members.ts'

/** What a block holds: one item for a form, one for each row of a grid, and those of a list. */
export function itemsOf(block: Block, json: unknown): Item[] {
  if (block.kind === 'list') return LISTS[block.shape].read(block, json)
  const part = memberAt(json, block.path)
  if (block.kind === 'form') return part === undefined ? [] : [itemOf(block, part)]
  return block.rows.map(({ key }) => itemOf(block, memberAt(part, key)))
}

/** Puts the items of a block into the JSON under construction. */
export function placeItems(block: Block, items: readonly Item[], draft: Draft): void {
  if (block.kind === 'list') LISTS[block.shape].place(block, items, draft)
  else if (block.kind === 'form') for (const item of items) placeItem(item, objectAt(draft, block.path))
  else
    for (const [index, { key }] of block.rows.entries()) {
      const item = items[index]
      if (item !== undefined) placeItem(item, objectAt(objectAt(draft, block.path), key))
    }
}

const itemOf = ({ fields }: Block, part: unknown): Item =>
  Object.fromEntries(fields.map(({ key }) => [key, scalarAt(part, key)]))

function placeItem(item: Item, part: Draft): void {
  for (const [key, value] of Object.entries(item)) setMember(part, key, value)
}

function objectOf(item: Item): Draft {
  const made: Draft = {}
  placeItem(item, made)
  return made
}

interface ListShape {
  read(block: ListBlock, json: unknown): Item[]
  place(block: ListBlock, items: readonly Item[], draft: Draft): void
}

/** Items whose only field has no key are bare texts. */
const isBare = ({ fields }: ListBlock): boolean => fields[0]?.key === ''

const PARENT = 'project'

const LISTS: Readonly<Record<ListBlock['shape'], ListShape>> = {
  items: {
    read: (block, json) => listAt(json, block.path).map((one) => itemOf(block, one)),
    place(block, items, draft) {
      setMember(draft, block.path, isBare(block) ? items.map((item) => item['']) : items.map(objectOf))
    },
  },
  record: {
    read: ({ path }, json) =>
      Object.entries(memberAt(json, path) ?? {}).map(([code, name]) => ({
        code,
        name: typeof name === 'string' ? name : '',
      })),
    place: ({ path }, items, draft) =>
      setMember(draft, path, Object.fromEntries(items.map(({ code, name }) => [String(code), name]))),
  },
  children: {
    read(block, json) {
      const [parents, key] = childPath(block)
      return listAt(json, parents).flatMap((parent, index) =>
        listAt(parent, key).map((child) => ({ ...itemOf(block, child), [PARENT]: index + 1 })),
      )
    },
    place(block, items, draft) {
      const [parents, key] = childPath(block)
      const owners = listAt(draft, parents).filter(isObject)
      const owned = owners.map((): Draft[] => [])
      for (const { [PARENT]: number, ...item } of items) owned[Number(number) - 1]?.push(objectOf(item))
      for (const [index, owner] of owners.entries()) owner[key] = owned[index]
    },
  },
  income: {
    read: ({ path }, json) => rowsOfEntries(listAt(json, path).flatMap(incomeJson)),
    place: ({ path }, items, draft) => setMember(draft, path, items.flatMap(entriesOfRow)),
  },
}

function childPath({ path }: ListBlock): readonly [string, string] {
  const [parents = '', key = ''] = path.split('.*.')
  return [parents, key]
}

function incomeJson(entry: unknown): IncomeJson[] {
  const kind = INCOME_KINDS.find((one) => one === memberAt(entry, 'kind'))
  if (kind === undefined) return []
  const [subject, amount, counterparty] = ['subject', 'amount', 'counterparty'].map((key) => scalarAt(entry, key))
  return [{ subject, kind, amount, ...(counterparty === undefined ? {} : { counterparty }) }]
}
