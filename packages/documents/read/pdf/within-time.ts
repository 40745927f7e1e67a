/** Work took longer than it may. */
export class OutOfTime extends Error {}

/** The result of work, or `OutOfTime` after so many milliseconds; the work itself is the caller's to stop. */
export function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OutOfTime()), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
