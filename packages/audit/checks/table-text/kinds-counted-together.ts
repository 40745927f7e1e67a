import { exactParts, UNIT_PARTS } from '@mingzhang/accounts'
import type { Disclosure, IndicatorRow } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { cellSpans } from '../../evaluations/indicator-evidence.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `选聘指导员和普查员`: two kinds under one number. */
const TWO_KINDS = /^(?<first>[\u4e00-\u9fff]{2,12})[和及、](?<second>[\u4e00-\u9fff]{2,8}?)(?:人数|数量|数)?$/
const PERSONS = '[名人]'
const SHORTEST_NAME = 3

/** Two kinds of persons that an indicator counts together, and the text each by itself. */
export const kindsCountedTogether: Check = {
  id: 'kinds-counted-together',
  category: 'table-text',
  severity: 'error',
  title: '正文分别写明的两类人数之和，应等于自评表合并填写的人数。',
  basis: '文内关系 K18：同一事项只有一个数；合计 = 各分项之和。',
  example: {
    wrong: '正文：选聘指导员11名、普查员64名。自评表：选聘指导员和普查员，完成57人。',
    right: '正文：选聘指导员11名、普查员46名。自评表：选聘指导员和普查员，完成57人。',
  },
  *run(disclosure) {
    for (const row of disclosure.evaluations.flatMap(({ indicators }) => indicators)) yield* unlike(disclosure, row)
  },
}

function* unlike(disclosure: Disclosure, row: IndicatorRow): Generator<Observation> {
  const { name, outcome } = row.indicator
  const { first = '', second = '' } = TWO_KINDS.exec(name)?.groups ?? {}
  if (first.length < SHORTEST_NAME || second.length < SHORTEST_NAME) return
  if (outcome === undefined || !/^[名人]$/.test(outcome.unit)) return
  const all = exactParts(outcome.stated, outcome.scale)
  const told = new RegExp(
    `${first.slice(-SHORTEST_NAME)}(?<one>\\d{1,6})${PERSONS}[、，和及]${second}(?<other>\\d{1,6})${PERSONS}`,
    'g',
  )
  for (const { text, at } of passagesWith(wholeText(disclosure), second)) {
    for (const match of allMatches(text, told)) {
      const { one = '', other = '' } = match.groups ?? {}
      const added = Number(one) + Number(other)
      if (BigInt(added) * UNIT_PARTS === all) continue
      yield {
        message: `${one} + ${other} = ${added}人，自评表“${name}”完成${row.indicator.actual.text}。`,
        evidence: [
          { ...at, start: match.index, end: match.index + match[0].length },
          ...cellSpans(row, ['actual', 'name']),
        ],
        expected: row.indicator.actual.text,
        actual: `${added}人`,
      }
    }
  }
}
