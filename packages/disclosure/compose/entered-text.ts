/** Text that somebody entered, as it stands within sentences of ours. */

/** Without the punctuation that ends it. */
export const withoutStop = (text: string): string => text.trim().replace(/[。；;，,\s]+$/, '')

/** A reason without the words that introduce one. */
export const plainReason = (text: string): string =>
  withoutStop(text).replace(/^(?:主要)?(?:变动)?(?:的)?(?:主要)?原因(?:是|为|：|:)|^主要是|^是(?=由于|因)/, '')

/** What it is used for, without the words that say so. */
export const plainPurpose = (text: string): string => withoutStop(text).replace(/^(?:主要)?用于[:：]?/, '')
