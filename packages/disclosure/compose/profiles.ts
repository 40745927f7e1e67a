/** The profiles that come with the program, checked at first use; a profile may extend another. */
import { parse } from 'yaml'
import { zhCN } from 'zod/locales'
import shanghai2024 from '../../../profiles/上海-2024.yaml'
import sichuan2020 from '../../../profiles/四川-2020.yaml'
import sichuan2022 from '../../../profiles/四川-2022.yaml'
import general from '../../../profiles/通用.yaml'
import { type Profile, profileSchema } from './profile.ts'

const PROFILES: Readonly<Record<string, unknown>> = {
  '四川-2022': sichuan2022,
  '四川-2020': sichuan2020,
  '上海-2024': shanghai2024,
  通用: general,
}

export const PROFILE_NAMES: readonly string[] = Object.keys(PROFILES)

const checked = new Map<string, Profile>()

/** A profile by its name; `undefined` for one that does not come with the program. */
export function profileNamed(name: string): Profile | undefined {
  const data = PROFILES[name]
  if (data === undefined) return undefined
  const known = checked.get(name) ?? profileOf(data)
  checked.set(name, known)
  return known
}

/** A profile from its YAML text; throws with the path of what is wrong in it. */
export const parseProfile = (source: string): Profile => profileOf(parse(source))

function profileOf(data: unknown): Profile {
  const read = profileSchema.safeParse(extended(data), { error: zhCN().localeError })
  if (read.success) return read.data
  const mistakes = read.error.issues.map(({ path, message }) => `${path.map(String).join('.')}：${message}`)
  throw new Error(`地区模板有误：${mistakes.join('；')}`)
}

type Mapping = Readonly<Record<string, unknown>>

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What it says over what the profile says that it extends: mappings are merged by key, all else is replaced. */
function extended(own: unknown): unknown {
  if (!isMapping(own)) return own
  const { extends: base, ...rest } = own
  if (base === undefined) return rest
  const below = typeof base === 'string' ? PROFILES[base] : undefined
  if (below === undefined) throw new Error(`地区模板所依据的模板“${String(base)}”不存在。`)
  const inherited = extended(below)
  return isMapping(inherited) ? merged(inherited, rest) : rest
}

const merged = (below: Mapping, above: Mapping): Mapping => ({
  ...below,
  ...Object.fromEntries(
    Object.entries(above).map(([key, value]) => {
      const under = below[key]
      return [key, isMapping(value) && isMapping(under) ? { ...under, ...value } : value]
    }),
  ),
})
