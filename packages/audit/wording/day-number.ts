const MILLISECONDS_OF_DAY = 86_400_000

/** A date as the number of a day: what lies between two dates is their difference. Not a number where a part is none. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS_OF_DAY
