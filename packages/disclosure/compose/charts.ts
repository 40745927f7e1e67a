/** The charts (图1–图7) that a profile asks for. */
import { type FigureRun, textOfRuns } from '@mingzhang/documents'
import type { ComposedChart } from './composed.ts'
import type { Narrator } from './narrator.ts'
import type { ChartForm } from './profile.ts'
import { printQuantity, type Quantity } from './quantity.ts'

type Data = Pick<ComposedChart, 'categories' | 'series'>

/** The chart of a name; `undefined` where there is nothing to show, or last year is not known. */
export function composeChart(narrator: Narrator, name: string): ComposedChart | undefined {
  const form = narrator.profile.charts[name]
  if (form === undefined) throw new Error(`地区模板“${narrator.profile.name}”用了不存在的图“${name}”。`)
  const data = form.parts === undefined ? bars(narrator, form) : pie(narrator, form.parts)
  if (data === undefined) return undefined
  const say = (template: string): string => textOfRuns(narrator.say(template))
  return {
    kind: 'chart',
    title: say(form.title),
    caption: say(form.caption),
    description: say(form.description),
    shape: form.shape,
    ...data,
  }
}

function bars(narrator: Narrator, { bars: wanted = [] }: ChartForm): Data | undefined {
  const { year } = narrator.accounts
  const quantities = wanted.flatMap(({ quantity }) => narrator.quantity(quantity, { words: {} }) ?? [])
  const before = quantities.flatMap((one) =>
    one.before === undefined ? [] : [narrator.figure(one, '', printQuantity(one, one.before), year - 1)],
  )
  if (before.length < wanted.length) return undefined
  return {
    categories: wanted.map(({ category }) => category),
    series: [
      { name: `${year - 1}年`, values: before },
      { name: `${year}年`, values: quantities.map((one) => thisYear(narrator, one)) },
    ],
  }
}

function pie(narrator: Narrator, list: string): Data | undefined {
  const parts = narrator.listed(list).flatMap(({ it }) => (it === undefined || it.value <= 0n ? [] : [it]))
  if (parts.length === 0) return undefined
  return {
    categories: parts.map(({ name }) => name),
    series: [{ name: '金额（万元）', values: parts.map((one) => thisYear(narrator, one)) }],
  }
}

const thisYear = (narrator: Narrator, one: Quantity): FigureRun =>
  narrator.figure(one, '', printQuantity(one, one.value))
