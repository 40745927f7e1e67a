/** `年度绩效目标为：…`, `计划改造泵站4座，受益群众…`: what follows was meant, not done. */
const AIMED = /目标(?:为|是)?[：:为是]|(?:计划|拟|预计|预算安排)(?!.*(?:实际|完成|实现|达到))/

/** Whether the words of a sentence in front of a number tell what was meant. */
export const isAimed = (before: string): boolean => AIMED.test(before)
