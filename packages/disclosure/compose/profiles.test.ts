import { tableSetOf } from '@mingzhang/accounts'
import { describe, expect, it } from 'vitest'
import { compose } from './compose.ts'
import { PROFILE_NAMES, parseProfile, profileNamed } from './profiles.ts'
import { smallAccounts } from './small-accounts.ts'

describe.each(PROFILE_NAMES)('%s', (name) => {
  const profile = profileNamed(name)

  it('is read, and says its own name', () => {
    expect(profile?.name).toBe(name)
  })

  it('publishes the tables that its region prescribes', () => {
    const [region = '', year = ''] = name.split('-')
    const prescribed = tableSetOf(region, Number(year))
    if (prescribed !== undefined) expect(profile?.tables).toEqual(prescribed.tables)
  })

  it('names only what exists: fragments, lists, charts, sections', () => {
    if (profile === undefined) throw new Error(name)
    const source = JSON.stringify(profile)
    const named = (pattern: RegExp): string[] => [...source.matchAll(pattern)].map(([, found]) => found ?? '')
    for (const list of named(/\{list ([^}\s]+)\}/g)) expect(Object.keys(profile.lists)).toContain(list)
    for (const fragment of named(/\{(?!list |missing )([a-zA-Z]+) [^}]*\}/g))
      expect(Object.keys(profile.fragments)).toContain(fragment)
    for (const chart of named(/"chart":"([^"]+)"/g)) expect(Object.keys(profile.charts)).toContain(chart)
    const sections = [...profile.parts, ...Object.values(profile.sections)].flatMap((one) => one.sections)
    for (const section of sections) expect(Object.keys(profile.sections)).toContain(section)
    for (const id of profile.tables) expect(Object.keys(profile.tableForms)).toContain(id)
  })
})

it('have no section, fragment, list or chart that none of them uses', () => {
  const all = PROFILE_NAMES.flatMap((name) => profileNamed(name) ?? [])
  const source = JSON.stringify(all)
  const sections = new Set(
    all.flatMap(({ parts, sections }) => [...parts, ...Object.values(sections)].flatMap((one) => one.sections)),
  )
  for (const profile of all) {
    for (const name of Object.keys(profile.sections)) expect(sections).toContain(name)
    for (const name of Object.keys(profile.fragments)) expect(source).toContain(`{${name} `)
    for (const name of Object.keys(profile.lists))
      expect(source).toMatch(new RegExp(`\\{list ${name}\\}|"parts":"${name}"|covered of ${name}"`))
    for (const name of Object.keys(profile.charts)) expect(source).toContain(`"chart":"${name}"`)
  }
})

describe('a profile of one’s own', () => {
  it('extends one that comes with the program, key by key', () => {
    const own = parseProfile(
      'extends: 四川-2022\nname: 自备\nsections:\n  total:\n    heading: 收支总体情况\n    content: ["{year}年收、支总计{total}万元。"]\n',
    )
    const { parts } = compose(smallAccounts(), own)
    expect(parts[1]?.sections[0]).toMatchObject({ heading: '收支总体情况' })
    expect(parts[1]?.sections[1]?.heading).toBe('收入决算情况说明')
  })

  it('tells where it is wrong', () => {
    expect(() => parseProfile('extends: 四川-2022\nshares: half\n')).toThrow(/地区模板有误：shares/)
    expect(() => parseProfile('extends: 火星-2022\n')).toThrow('“火星-2022”不存在')
    const own = parseProfile(
      'extends: 四川-2022\nsections:\n  total: {heading: 总体, content: ["{compares total 收、支}"]}\n',
    )
    expect(() => compose(smallAccounts(), own)).toThrow('用了不存在的句式“compares”')
  })
})
