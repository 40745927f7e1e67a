/** Text that somebody entered, as it stands within sentences of ours. */

/** Without the punctuation that ends it. */
export const withoutStop = (text: string): string => text.trim().replace(/[。；;，,\s]+$/, '')

/** A reason without the words that introduce one. */
export const plainReason = (text: string): string =>
  withoutStop(text).replace(/^(?:主要)?(?:变动)?(?:的)?(?:主要)?原因(?:是|为|：|:)|^主要是|^是(?=由于|因)/, '')

/** What it is used for, without the words that say so. */
export const plainPurpose = (text: string): string => eachOnce(withoutStop(text).replace(/^(?:主要)?用于[:：]?/, ''))

/** Purposes of several units joined (`甲；甲、乙`), each told once. */
function eachOnce(text: string): string {
  if (!text.includes('；')) return text
  const told = new Set<string>()
  return text
    .split('；')
    .map((purposes) =>
      purposes
        .split('、')
        .filter((purpose) => !told.has(purpose) && told.add(purpose))
        .join('、'),
    )
    .filter((purposes) => purposes !== '')
    .join('；')
}
