/** The glossary (名词解释): general terms, and every functional subject that was used. */
import { entriesOf, nameOf } from '@mingzhang/accounts'
import * as z from 'zod'
import data from '../../../profiles/名词解释.yaml'
import type { Statement } from './composed.ts'
import type { Narrator } from './narrator.ts'
import { numberAt } from './numbering.ts'
import type { When } from './profile.ts'
import { subjectPath } from './subject-path.ts'

const glossarySchema = z.strictObject({
  /** What subjects of these names mean wherever they stand; `其他` stands for names that begin with it. */
  conventions: z.array(z.strictObject({ name: z.string(), means: z.string() })),
  /** For all other subjects. */
  otherwise: z.string(),
  /** By code of the 项. */
  subjects: z.record(z.string().regex(/^\d{7}$/), z.string()),
})
type Definitions = z.infer<typeof glossarySchema>

let definitions: Definitions | undefined

const known = (): Definitions => {
  definitions ??= glossarySchema.parse(data)
  return definitions
}

export interface GlossaryForm {
  readonly number: string
  readonly subjects: 'all' | 'none'
  readonly terms: readonly { readonly name: string; readonly means: string; readonly when?: When | undefined }[]
}

export function composeGlossary(narrator: Narrator, form: GlossaryForm): Statement[] {
  const terms = form.terms.filter(({ when }) => narrator.holds(when)).map(({ name, means }) => `${name}：${means}`)
  const subjects = form.subjects === 'all' ? subjectEntries(narrator) : []
  return [...terms, ...subjects].map((entry, index) => ({
    kind: 'statement',
    runs: [`${numberAt(form.number, index + 1)}${entry}`],
  }))
}

function subjectEntries({ accounts, profile }: Narrator): string[] {
  const names = { year: accounts.year, own: accounts.subjectNames }
  const planned = accounts.budgets.filter((one) => one[profile.budget] !== 0n).map(({ subject }) => subject)
  const used = new Set([...entriesOf(accounts).map(({ subject }) => subject), ...planned])
  return [...used].sort().map((code) => {
    const [group, item] = [nameOf(code.slice(0, 5), names), nameOf(code, names)]
    return `${subjectPath(code, names, 'names')}：${definitionOf(code, item, group)}。`
  })
}

/** What a subject covers: by its code, by what its name always means, else by its name alone. */
function definitionOf(code: string, item: string, group: string): string {
  const { subjects, conventions, otherwise } = known()
  const own = subjects[code]
  if (own !== undefined) return own
  const convention = conventions.find(({ name }) => (name === '其他' ? item.startsWith(name) : item === name))
  return (convention?.means ?? otherwise).replaceAll('{subject}', plain(item)).replaceAll('{group}', plain(group))
}

/** `其他文化和旅游支出` → `文化和旅游`. */
const plain = (name: string): string => name.replace(/^(?:其他)?(?:用于)?/, '').replace(/(?:方面)?(?:的)?支出$/, '')
