/** Different words under which disclosures count one thing. */
const SAME_MEASURES: readonly RegExp[] = [/接电|话务|来电|接听|接话/, /点击|浏览|访问量/, /受众|受益人|服务对象人/]

/** Whether both speak of one of these things. */
export const speakOfSameMeasure = (a: string, b: string): boolean =>
  SAME_MEASURES.some((words) => words.test(a) && words.test(b))
