import { exactParts, parseStated, printStated } from '@mingzhang/accounts'
import { coreName } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `评价得分分别为92分、98分和96分`. */
const SCORES = /得分(?:情况)?分别[为是][:：]?(?<list>\d{1,3}(?:\.\d{1,2})?分?(?:[、，,和及]\d{1,3}(?:\.\d{1,2})?分?)+)/g
const SCORE = /\d{1,3}(?:\.\d{1,2})?/g

/** Scores told one after another, without the names, against those of the reports on the projects named in the same paragraph. */
export const scoresInOrder: Check = {
  id: 'scores-in-order',
  category: 'score',
  severity: 'error',
  title: '依次列出的各项目得分，应与各项目自评报告的得分一致。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：公开的得分应与自评报告一致。',
  example: {
    wrong: '3个项目评价得分分别为92分、96分和96分。（报告：92分、98分、96分）',
    right: '3个项目评价得分分别为92分、98分和96分。（报告：92分、98分、96分）',
  },
  *run(disclosure) {
    const reports = disclosure.evaluationReports.filter(({ kind, score }) => kind === 'project' && score !== undefined)
    if (reports.length === 0) return
    for (const { text, at } of passagesWith(wholeText(disclosure), '得分')) {
      for (const match of text.matchAll(SCORES)) {
        const plain = text.slice(0, match.index).replace(MARKS, '')
        const named = reports.filter(({ name }) => name !== undefined && plain.includes(coreName(name.text)))
        const told = (match.groups?.list?.match(SCORE) ?? []).flatMap((words) => {
          const stated = parseStated(words)
          return stated === undefined ? [] : [exactParts(stated)]
        })
        if (named.length === 0 || named.length > told.length) continue
        for (const { name, score } of named) {
          if (score === undefined) continue
          const place = told.indexOf(exactParts(score.stated))
          if (place >= 0) told.splice(place, 1)
          else
            yield {
              message: `“${name?.text ?? ''}”的自评报告得${printStated(score.stated)}分，此处依次列出的得分中没有这一分数。`,
              evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, score.span],
              expected: `${printStated(score.stated)}分`,
            }
        }
      }
    }
  },
}

const MARKS = /[“”"（）()、，,\s]/g
