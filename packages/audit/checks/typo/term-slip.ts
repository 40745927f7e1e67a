import { economicSubjects } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { applyWordingRules, type WordingRule } from '../../wording/wording-rule.ts'

const BUDGETS = ['一般公共预算', '政府性基金预算', '国有资本经营预算']
/** 工资福利支出, 商品和服务支出, 对个人和家庭的补助: what basic expenditure is spent on. */
const CLASSES = ['301', '302', '303']
/** A shorter name has everyday words for neighbours. */
const SHORTEST = 6
/** With another ending it is another term: 缴费, 经费; 预算, 决算. */
const ENDING = '缴费'
/** Characters that are as good as one another, or make other words: `其中工资福利支出`. */
const ALIKE = ['他它中', '和及与']

const TERMS = [
  ...BUDGETS,
  ...CLASSES.flatMap((code) => economicSubjects.under(code))
    .map(({ name }) => name)
    .filter((name) => name.length >= SHORTEST && !/[（）]/.test(name)),
]

/** A budget or an economic subject with one character within its name replaced: 国有资产经营预算. */
export const termSlip: Check = {
  id: 'term-slip',
  category: 'typo',
  severity: 'info',
  title: '预算名称、经济分类科目的名称没有错字。',
  basis: '《中华人民共和国预算法》第五条所列预算；《政府收支分类科目》的支出经济分类科目名称。',
  example: {
    wrong: '人员经费主要包括：基本工资、职工基工医疗保险缴费。',
    right: '人员经费主要包括：基本工资、职工基本医疗保险缴费。',
  },
  run: (disclosure) => applyWordingRules(disclosure, RULES),
}

const RULES: readonly WordingRule[] = TERMS.map((term) => {
  const middle = term.length >> 1
  return {
    // one half of the name stands as it should
    words: [term.slice(0, middle), term.slice(middle)],
    pattern: new RegExp(slipped(term).join('|'), 'g'),
    message: `“{}”疑有错字，应为“${term}”。`,
    suggestion: term,
  }
})

/** The term with another Chinese character for each of those between the first and its ending. */
function slipped(term: string): string[] {
  return [...term].slice(1, -ENDING.length).map((due, index) => {
    const alike = ALIKE.find((characters) => characters.includes(due)) ?? due
    return `${term.slice(0, index + 1)}(?![${alike}])[\\u4e00-\\u9fa5]${term.slice(index + 2)}`
  })
}
