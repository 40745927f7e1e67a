import type { Disclosure, GlossaryEntry } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'

/** What the definition of the Ministry's model says of each of the three. */
const ITEMS = [
  { name: '因公出国（境）费', key: 'three.overseas', defined: /因公出国[（(]境[）)]费?(?:用)?(?:反映|是?指|，指)/ },
  {
    name: '公务用车购置及运行费',
    key: 'three.vehicles',
    defined: /公务用车(?:购置)?(?:及|和)?(?:运行)?(?:维护)?费(?:用)?(?:反映|是?指)/,
  },
  { name: '公务接待费', key: 'three.reception', defined: /公务接待费(?:用)?(?:反映|是?指)/ },
]
const CUT_OFF = /(?<at>[、及和](?!其[他它]|支出|费用)[^、，。；（）]{1,2}。)$|(?<open>[、，及和]。?)$/

export const threePublicDefinition: Check = {
  id: 'three-public-definition',
  category: 'completeness',
  severity: 'error',
  title: '“三公”经费的名词解释完整，所列三项都有解释。',
  basis:
    '财政部部门决算公开范本名词解释：“三公”经费由因公出国（境）费、公务用车购置及运行费、公务接待费组成，分别反映……',
  example: {
    wrong:
      '包括因公出国（境）费、公务用车购置及运行费和公务接待费。其中，因公出国（境）费反映……；公务用车购置及运行费反映……租用费、燃。',
    right: '……公务用车购置及运行费反映……等支出；公务接待费反映……支出。',
  },
  *run(disclosure) {
    for (const entry of disclosure.glossary) {
      if (!/三公/.test(entry.headword)) continue
      const missing = undefinedItems(disclosure, entry)
      const cut = CUT_OFF.exec(entry.definition.trimEnd())
      if (missing.length === 0 && cut === null) continue
      yield {
        message: `“三公”经费的名词解释不完整${cut === null ? '' : `，在“${cut[0]}”处被截断`}${missing.length === 0 ? '' : `，缺少对“${missing.join('”“')}”的解释`}。`,
        suggestion: '按范本补全三项经费的解释。',
        severity: missing.length > 0 && cut !== null ? 'error' : 'warning',
        evidence: [entry.definitionSpan],
      }
    }
  },
}

/** Items left out where others are defined one by one, or told what they hold (包括); a definition in one sentence defines none apart, and one that cost nothing needs none. */
function undefinedItems(disclosure: Disclosure, { definition }: GlossaryEntry): string[] {
  const plain = definition.replace(/\s/g, '')
  const missing = ITEMS.filter(({ defined }) => !defined.test(plain))
  const isToldOfEach = ITEMS.every(({ defined }) => defined.test(plain.replaceAll('费包括', '费反映')))
  if (isToldOfEach || missing.length === ITEMS.length) return []
  return missing.filter(({ key }) => !costNothing(disclosure, key)).map(({ name }) => name)
}

function costNothing({ facts }: Disclosure, key: string): boolean {
  const told = facts.filter(({ concept, figure }) => concept.key === key && figure.unit.measure === 'amount')
  return told.length > 0 && told.every(({ figure }) => figure.stated.digits === 0n)
}
