/** Short ways to write ledger entries: amounts in 元 by economic subject. */
import type { Entry, Source } from './accounts.ts'
import { yuan } from './money.ts'

type Items = Readonly<Record<string, string>>

const entries = (nature: Entry['nature']) => (subject: string, source: Source, items: Items): Entry[] =>
  Object.entries(items).map(([economic, amount]) => ({ subject, economic, nature, source, amount: yuan(amount) }))

export const basic = (subject: string, items: Items): Entry[] => entries('basic')(subject, 'general', items)
export const project = entries('project')
export const operating = (subject: string, items: Items): Entry[] => entries('operating')(subject, 'own', items)
