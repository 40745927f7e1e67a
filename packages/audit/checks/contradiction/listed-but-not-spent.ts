import type { Disclosure, EconomicList, Fact } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { factsByRegion } from '../../relations/narrative-regions.ts'
import { codeOf, resolvedMentions } from '../../subjects/resolved-mentions.ts'

/** Economic subjects that are one of the 三公 items. */
const THREE_PUBLIC = [
  { name: /^因公出国[（(]境[）)]费/, concept: 'three.overseas', item: '因公出国（境）费' },
  { name: /^公务接待费/, concept: 'three.reception', item: '公务接待费' },
  { name: /^公务用车运行维护费/, concept: 'three.vehicles.running', item: '公务用车运行维护费' },
  { name: /^公务用车购置/, concept: 'three.vehicles.purchase', item: '公务用车购置费' },
]
/** Economic subjects and the functional ones under which they are spent as a rule. */
const FUNCTIONAL = [
  { name: /^职业年金/, codes: ['2080506'] },
  { name: /^离休费$|^退休费$/, codes: ['20805', '20803'] },
  { name: /^抚恤金$/, codes: ['20808'] },
]
/** So many economic subjects without their functional one are a list copied from the model. */
const FEWEST_COPIED = 2

export const listedButNotSpent: Check = {
  id: 'listed-but-not-spent',
  category: 'contradiction',
  severity: 'warning',
  title: '人员经费、公用经费“主要包括”的清单只列当年发生的科目。',
  basis: '核实关系 K10：清单与“三公”经费、功能科目相互印证；范本：按实际发生的经济分类科目列示。',
  example: {
    wrong: '公用经费主要包括：……因公出国（境）费用……；因公出国（境）费支出决算0万元',
    right: '公用经费主要包括：办公费、印刷费……（未发生的不列）',
  },
  *run(disclosure) {
    for (const list of disclosure.economicLists) {
      yield* zeroItems(disclosure, list)
      if (list.of === '人员经费') yield* withoutFunctional(disclosure, list)
    }
  },
}

function* zeroItems(disclosure: Disclosure, list: EconomicList): Generator<Observation> {
  for (const { name, concept, item } of THREE_PUBLIC) {
    const listed = list.names.find((one) => name.test(one.name))
    const fact = listed === undefined ? undefined : firstTold(disclosure, concept)
    if (listed === undefined || fact === undefined || fact.figure.stated.digits !== 0n) continue
    yield {
      message: `${list.of}的清单列有“${listed.name}”，而${item}支出为0，清单疑照抄范本，未发生的科目应删除。`,
      evidence: [listed.span, fact.figure.span],
    }
  }
}

/** The fact of a concept in the first section that states it. */
function firstTold(disclosure: Disclosure, concept: string): Fact | undefined {
  for (const region of factsByRegion(disclosure).values()) {
    const fact = region.get(concept)
    if (fact !== undefined) return fact
  }
  return undefined
}

function* withoutFunctional(disclosure: Disclosure, list: EconomicList): Generator<Observation> {
  const codes = resolvedMentions(disclosure).flatMap((resolved) =>
    resolved.mention.role === 'narrative' ? (codeOf(resolved) ?? []) : [],
  )
  const items = codes.filter((code) => code.length === 7)
  if (items.length < 3) return
  const copied = FUNCTIONAL.flatMap(({ name, codes: wanted }): { name: string; span: Span }[] => {
    const spent = wanted.some((code) => items.some((item) => item.startsWith(code) && item !== '2080505'))
    return spent ? [] : list.names.filter((one) => name.test(one.name))
  })
  if (copied.length < FEWEST_COPIED) return
  yield {
    message: `人员经费的清单列有${copied.map(({ name }) => `“${name}”`).join('')}，逐项说明的功能科目中没有对应的支出，清单疑照抄范本，请核实。`,
    evidence: [...copied.map(({ span }) => span)],
  }
}
