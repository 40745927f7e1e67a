/** Names of files that are safe on every file system. */
const UNSAFE = /[\p{Cc}\\/:*?"<>|]/gu
const LONGEST_NAME = 80

/** A name without what a path may not hold, and not too long. */
export const safeName = (name: string): string =>
  [...name.replace(UNSAFE, '_').replace(/^\.+/, '')].slice(0, LONGEST_NAME).join('')
