import { exactParts, parseStated, printStated } from '@mingzhang/accounts'
import { coreName, type Disclosure, type PrintedNumber } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
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
  title: '依次列出的各项目得分，应与各项目自评报告、自评表的得分一致。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：公开的得分应与自评报告一致。',
  example: {
    wrong: '3个项目评价得分分别为92分、96分和96分。（报告：92分、98分、96分）',
    right: '3个项目评价得分分别为92分、98分和96分。（报告：92分、98分、96分）',
  },
  *run(disclosure) {
    const scored = scoredProjects(disclosure)
    if (scored.length === 0) return
    for (const { text, at } of passagesWith(wholeText(disclosure), '得分')) {
      for (const match of allMatches(text, SCORES)) {
        const plain = text.slice(0, match.index).replace(MARKS, '')
        const named = scored
          .map((project) => ({ ...project, place: plain.lastIndexOf(project.core) }))
          .filter(({ place }) => place >= 0)
          .sort((a, b) => a.place - b.place)
        const told = (match.groups?.list?.match(SCORE) ?? []).flatMap((words) => {
          const stated = parseStated(words)
          return stated === undefined ? [] : [exactParts(stated)]
        })
        if (named.length === 0 || named.length > told.length) continue
        const inOrder = named.length === told.length
        for (const [index, { title, score }] of named.entries()) {
          const place = told.indexOf(exactParts(score.stated))
          const isTold = inOrder ? told[index] === exactParts(score.stated) : place >= 0
          if (!inOrder && isTold) told.splice(place, 1)
          if (!isTold)
            yield {
              message: `“${title}”自评得${printStated(score.stated)}分，此处依次列出的得分与之不符。`,
              evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, score.span],
              expected: `${printStated(score.stated)}分`,
            }
        }
      }
    }
  },
}

interface Scored {
  readonly core: string
  readonly title: string
  readonly score: PrintedNumber
}

/** The projects that have a score in their report, or else in their form. */
function scoredProjects({ evaluationReports, evaluations }: Disclosure): Scored[] {
  const reports = evaluationReports.map(({ kind, name, score }) => ({ kind, name, score }))
  const forms = evaluations.map(({ kind, name, totalScore }) => ({ kind, name, score: totalScore }))
  const found = new Map<string, Scored>()
  for (const { kind, name, score } of [...reports, ...forms]) {
    const core = coreName(name?.text ?? '')
    if (kind !== 'project' || name === undefined || score === undefined || core === '' || found.has(core)) continue
    found.set(core, { core, title: name.text, score })
  }
  return [...found.values()]
}

const MARKS = /[“”"（）()、，,\s]/g
