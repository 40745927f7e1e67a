import { exactParts, parseStated, percentOf } from '@mingzhang/accounts'
import { coreName } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printRate } from '../../evaluations/funding-print.ts'
import { type ProjectMoney, projectMoney } from '../../evaluations/project-links.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `对执行率低于80%的防汛抗旱应急经费`: the bound stands in front of the name. */
const BOUNDED =
  /执行率(?<way>低于|不足|不到|未达到?|高于|超过)(?<rate>\d{1,3}(?:\.\d+)?)[%％]的(?<name>[^，,。；;：:、\d]{4,40})/g
const ABOVE = /高于|超过/
/** A shorter name begins many words. */
const SHORTEST_NAME = 4

/** A project said to have spent less, or more, of its budget than a bound, against its form or its row of the list. */
export const rateBesideBound: Check = {
  id: 'rate-beside-bound',
  category: 'completion',
  severity: 'error',
  title: '称执行率低于（高于）某一比例的项目，其执行数除以预算数应当低于（高于）该比例。',
  basis: '预算执行率=（全年执行数÷全年预算数）×100%。',
  example: {
    wrong: '对执行率低于80%的泵站检修项目压减预算（清单：泵站检修，预算100.00，执行85.00）',
    right: '对执行率低于90%的泵站检修项目压减预算（清单：泵站检修，预算100.00，执行85.00）',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '执行率')) {
      if (at.cell !== undefined) continue
      for (const match of allMatches(text, BOUNDED)) {
        const { way = '', rate = '', name = '' } = match.groups ?? {}
        const stated = parseStated(rate)
        const money = namedIn(name, projectMoney(disclosure))
        const [budget] = money?.budgets ?? []
        const computed =
          money?.executed === undefined || budget === undefined
            ? undefined
            : percentOf(money.executed.interval, budget.interval)
        if (money?.executed === undefined || budget === undefined || computed === undefined || stated === undefined)
          continue
        const bound = exactParts(stated)
        if (ABOVE.test(way) ? computed.high > bound : computed.low < bound) continue
        yield {
          message: `此处称执行率${way}${rate}%，“${money.name.text}”的执行数÷预算数为${printRate(computed)}%。`,
          evidence: [
            { ...at, start: match.index, end: match.index + match[0].length },
            money.executed.span,
            budget.span,
          ],
        }
      }
    }
  },
}

/** The project whose name the words begin with, the longest of several. */
const namedIn = (words: string, projects: readonly ProjectMoney[]): ProjectMoney | undefined =>
  projects
    .filter(({ name }) => coreName(name.text).length >= SHORTEST_NAME && words.startsWith(coreName(name.text)))
    .sort((a, b) => b.name.text.length - a.name.text.length)[0]
