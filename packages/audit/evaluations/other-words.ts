/** `重新认定` is not `新认定`, `未成年人` not `成年人`: words that begin with one of these are others. */
const MAKES_OTHERS = /[重未非不无]$/

/** Whether what stands in front of a name makes it another. */
export const isMadeOther = (before: string): boolean => MAKES_OTHERS.test(before)
