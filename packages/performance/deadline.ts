/** Deadlines (时效指标): whether a day comes after the one that was set. */

const DATE =
  /^[≤＜<]?(?:(?<year>20\d{2})年)?(?:(?<yearEnd>年?[底末])|(?<month>\d{1,2})月份?(?:(?<day>\d{1,2})日|(?<part>[底末]|[上中下]旬))?)(?:之?前|以前|前?完成|完工|竣工|以内|内)*$/
const LAST_DAY = 31
const DECEMBER = 12
const FIRST_DAYS: Readonly<Record<string, number>> = { 底: 28, 末: 28, 上旬: 1, 中旬: 11, 下旬: 21 }
const LAST_DAYS: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 }

interface Day {
  readonly year: number | undefined
  /** First and last day meant, as month × 100 + day. */
  readonly first: number
  readonly last: number
}

/** Whether what was done (`2020年11月20日`) is later than what was set (`2020年10月底前`); years left out are the same. */
export function isLate(target: string, actual: string): boolean {
  const [set, done] = [dayOf(target), dayOf(actual)]
  if (set === undefined || done === undefined) return false
  if (set.year !== undefined && done.year !== undefined && set.year !== done.year) return done.year > set.year
  return done.first > set.last
}

function dayOf(text: string): Day | undefined {
  const { year, yearEnd, month, day, part = '' } = DATE.exec(text.replace(/\s/g, ''))?.groups ?? {}
  const said = { year: year === undefined ? undefined : Number(year) }
  if (yearEnd !== undefined) return { ...said, first: DECEMBER * 100 + 1, last: DECEMBER * 100 + LAST_DAY }
  const number = Number(month)
  if (month === undefined || number < 1 || number > DECEMBER) return undefined
  return {
    ...said,
    first: number * 100 + Number(day ?? FIRST_DAYS[part] ?? 1),
    last: number * 100 + Number(day ?? LAST_DAYS[part] ?? LAST_DAY),
  }
}
