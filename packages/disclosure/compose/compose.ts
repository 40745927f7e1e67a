/** Accounts and a profile to a composed disclosure: every sentence, table and chart, and what is missing. */
import type { Accounts } from '@mingzhang/accounts'
import { textOfRuns } from '@mingzhang/documents'
import { composeChart } from './charts.ts'
import type { ComposedBlock, ComposedDisclosure, ComposedSection } from './composed.ts'
import { composeGlossary } from './glossary.ts'
import type { Item } from './groups.ts'
import { Narrator } from './narrator.ts'
import { numberAt } from './numbering.ts'
import type { Content, PerformanceForm, Profile, SectionForm, Wording } from './profile.ts'
import { withProjectsApart } from './projects-apart.ts'
import { composeTables } from './tables.ts'

/** Numbers of headings by depth: parts bear theirs in their words. */
const NUMBERS = ['一、', '（一）', '1.'] as const

export function compose(accounts: Accounts, profile: Profile): ComposedDisclosure {
  const narrator = new Narrator(withProjectsApart(accounts), profile)
  const words = (template: string, item?: Item): string => textOfRuns(narrator.say(template, item))
  const parts = profile.parts.map((part): ComposedSection => {
    const heading = words(part.heading)
    narrator.enter(heading)
    return {
      number: '',
      heading,
      blocks: part.content.flatMap((content) => blocksOf(narrator, content)),
      sections: sectionsOf(narrator, part.sections, 0),
    }
  })
  return {
    title: words(profile.title),
    organisation: accounts.organisation.name,
    year: accounts.year,
    profile,
    parts,
    missing: narrator.missing,
  }
}

/** Names of the files that it is written to, without extension. */
export function fileNames(accounts: Accounts, profile: Profile): Profile['files'] {
  const narrator = new Narrator(accounts, profile)
  const name = (template: string): string => textOfRuns(narrator.say(template))
  return { document: name(profile.files.document), tables: name(profile.files.tables) }
}

function sectionsOf(narrator: Narrator, names: readonly string[], depth: number, within?: Item): ComposedSection[] {
  const positions = new Map<string, number>()
  const next = (sample: string): string => {
    const position = (positions.get(sample) ?? 0) + 1
    positions.set(sample, position)
    return numberAt(sample, position)
  }
  return names.flatMap((name) => {
    const form = narrator.profile.sections[name]
    if (form === undefined) throw new Error(`地区模板“${narrator.profile.name}”用了不存在的章节“${name}”。`)
    const items = form.each === undefined ? [within] : narrator.group(form.each)
    return items.flatMap((item) =>
      narrator.holds(form.when, item)
        ? [sectionOf(narrator, form, next(form.number ?? NUMBERS[depth] ?? '1.'), depth, item)]
        : [],
    )
  })
}

function sectionOf(
  narrator: Narrator,
  form: SectionForm,
  number: string,
  depth: number,
  item: Item | undefined,
): ComposedSection {
  const heading = textOfRuns(narrator.say(form.heading, item))
  narrator.enter(heading)
  return {
    number,
    heading,
    blocks: form.content.flatMap((content) => blocksOf(narrator, content, item)),
    sections: sectionsOf(narrator, form.sections, depth + 1, item),
  }
}

function blocksOf(narrator: Narrator, content: Content, item?: Item): ComposedBlock[] {
  if (typeof content === 'string' || Array.isArray(content)) return paragraph(narrator, content, item)
  if ('insert' in content)
    return content.insert === 'glossary'
      ? composeGlossary(narrator, narrator.profile.glossary)
      : composeTables(narrator)
  if ('forms' in content && !('each' in content)) return formsOf(item, content.forms)
  if (!narrator.holds(content.when, item)) return []
  if ('chart' in content) {
    const chart = composeChart(narrator, content.chart)
    return chart === undefined ? [] : [chart]
  }
  if (!('each' in content)) return paragraph(narrator, content.say, item)
  return narrator.group(content.each).flatMap((one, index) => {
    const number = content.number === undefined ? '' : numberAt(content.number, index + 1)
    return [...paragraph(narrator, content.say, one, number), ...formsOf(one, content.forms)]
  })
}

const formsOf = (item: Item | undefined, layout: PerformanceForm | undefined): ComposedBlock[] =>
  layout === undefined || item?.project === undefined
    ? []
    : [{ kind: 'performance form', layout, project: item.project }]

/** A paragraph; none where no case fits or nothing is to be said. */
function paragraph(narrator: Narrator, wording: Wording, item?: Item, number = ''): ComposedBlock[] {
  const runs = narrator.say(wording, item)
  return runs.length === 0 ? [] : [{ kind: 'statement', runs: number === '' ? runs : [number, ...runs] }]
}
