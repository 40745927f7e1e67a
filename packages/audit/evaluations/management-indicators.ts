const OF_MANAGEMENT = /决策|过程|投入/

/** 决策, 过程: a level of indicators that stands in evaluations by others alone. */
export const isOfManagement = (level: string): boolean => OF_MANAGEMENT.test(level)
