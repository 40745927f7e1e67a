/** A regional form (profile) as data: its parts, sections, sentences, tables, charts and thresholds. */
import { TABLE_IDS } from '@mingzhang/accounts'
import * as z from 'zod'

/** Situations that must hold, such as `change: increase`, `amount of funds: zero`; a list means any of them. */
const when = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export type When = z.infer<typeof when>

/** A sentence, or one for each case: the first whose situations hold. */
const wording = z.union([z.string(), z.array(z.strictObject({ when: when.optional(), say: z.string() }))])
export type Wording = z.infer<typeof wording>

export const PERFORMANCE_FORMS = ['completion', 'scored'] as const
export type PerformanceForm = (typeof PERFORMANCE_FORMS)[number]

const content = z.union([
  wording,
  z.strictObject({ when, say: wording }),
  /** One paragraph for each item of a group, numbered `1.`, `（1）` … where `number` says so. */
  z.strictObject({
    each: z.string(),
    number: z.string().optional(),
    when: when.optional(),
    say: wording,
    /** Below it the performance form of the project. */
    forms: z.enum(PERFORMANCE_FORMS).optional(),
  }),
  z.strictObject({ chart: z.string(), when: when.optional() }),
  z.strictObject({ insert: z.enum(['glossary', 'statutory tables']) }),
  /** The performance form of the project at hand: 绩效目标完成情况表, or 绩效自评表 with scores. */
  z.strictObject({ forms: z.enum(PERFORMANCE_FORMS) }),
])
export type Content = z.infer<typeof content>

const NUMBER_STYLES = ['一、', '（一）', '1.', 'none'] as const

const section = z.strictObject({
  heading: z.string(),
  when: when.optional(),
  /** Once for each project. */
  each: z.literal('projects').optional(),
  /** Its own number; by default that of its level. */
  number: z.enum(NUMBER_STYLES).optional(),
  content: z.array(content).default([]),
  /** Sections within it, by name. */
  sections: z.array(z.string()).default([]),
})
export type SectionForm = z.infer<typeof section>

const part = z.strictObject({
  heading: z.string(),
  content: z.array(content).default([]),
  sections: z.array(z.string()).default([]),
})

/** General terms of the glossary, and whether the subjects that were used follow. */
const glossary = z.strictObject({
  number: z.string(),
  subjects: z.enum(['all', 'none']),
  terms: z.array(z.strictObject({ name: z.string(), means: z.string(), when: when.optional() })),
})

/** Items that are told one after another: quantities by key, or a group of the accounts. */
const list = z.strictObject({
  items: z.array(z.string()).optional(),
  group: z.string().optional(),
  /** The quantity that they are parts of. */
  whole: z.string().optional(),
  zero: z.enum(['listed', 'omitted']).default('omitted'),
  say: wording,
  join: z.string(),
})
export type ListForm = z.infer<typeof list>

const chart = z.strictObject({
  title: z.string(),
  caption: z.string(),
  description: z.string(),
  shape: z.enum(['bar', 'pie']),
  /** Bars: a category for each quantity, this year beside the last. */
  bars: z.array(z.strictObject({ category: z.string(), quantity: z.string() })).optional(),
  /** Pie: the parts of a list. */
  parts: z.string().optional(),
})
export type ChartForm = z.infer<typeof chart>

const table = z.strictObject({ title: z.string().optional(), note: z.string(), empty: z.string().optional() })

export const profileSchema = z.strictObject({
  name: z.string(),
  /** Years that it is the form of. */
  years: z.strictObject({ from: z.int(), until: z.int() }),
  title: z.string(),
  /** Names of the files, without extension. */
  files: z.strictObject({ document: z.string(), tables: z.string() }),
  /** Which budget the text compares with. */
  budget: z.enum(['initial', 'adjusted']),
  /** A change or a difference from the budget beyond so many percent has to be explained. */
  explain: z.strictObject({ change: z.number().nonnegative(), completion: z.number().nonnegative() }),
  /** `adding-up`: shares of one list add up to 100 (最大余额法). */
  shares: z.enum(['plain', 'adding-up']),
  /** `names`: 农林水支出（类）…；`codes`: 农林水支出（213类）…. */
  subjectPath: z.enum(['names', 'codes']),
  /** Grades of self-evaluation, by their least score. */
  grades: z.array(z.strictObject({ name: z.string(), least: z.int() })),
  /** Functional categories (类) that the two-sided tables print, spent on or not. */
  printedCategories: z.array(z.string().regex(/^\d{3}$/)),
  /** Unit line above a table; a number `公开01表` stands in front where there is one. */
  tableNumber: z.string(),
  tables: z.array(z.enum(TABLE_IDS)),
  tableForms: z.record(z.string(), table),
  fragments: z.record(z.string(), wording),
  lists: z.record(z.string(), list),
  charts: z.record(z.string(), chart),
  glossary,
  sections: z.record(z.string(), section),
  parts: z.array(part),
})
export type Profile = z.infer<typeof profileSchema>
