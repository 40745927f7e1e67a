import { type Disclosure, rolesOf } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'

/** Where a clause may begin. */
const CLAUSE = /(?<=^|[。；;，,：:])[\s　]*(?=[\u4e00-\u9fa5])/g
/** So many characters from the beginning of a clause on must agree. */
const RUN = 22
/** Shares and amounts repeat by their nature. */
const FIGURES = /\d|[（(]图/
/** Items may well have one reason (原因) in common. */
const REASON = /^(?:主要)?原因/
/** What the words lead to differs: `主要建设内容为…`. */
const LEADS_ON = /(?:内容|任务|措施|用途|范围)(?:为|是|有|包括|如下)[：:]?$/
const SHORTEST_PASSAGE = 120
const SENTENCE = /[^。\n]{24,}。/g

export const repeatedSentence: Check = {
  id: 'repeated-sentence',
  category: 'copy-paste',
  severity: 'warning',
  title: '同一段落内没有重复的语句，封面没有正文的语句。',
  basis: '公开内容应当真实、准确、规范（财预〔2016〕143号）。',
  example: {
    wrong: '一是扎实开展调研，报送专报3篇……；三是扎实开展调研，报送专报3篇……',
    right: '一是扎实开展调研，报送专报3篇……；二是办理建议……',
  },
  *run(disclosure) {
    yield* onCover(disclosure)
    for (const passage of wholeText(disclosure).passages) {
      if (passage.text.length < SHORTEST_PASSAGE) continue
      yield* whole(passage)
      if (rolesOf(disclosure.sections, passage.section).includes('explanation')) continue
      for (const [first, second] of repeats(passage)) {
        yield {
          message: '同一段落中有语句重复出现，措施或者成果疑重复计列。',
          evidence: [second, first].map(([start, end]) => ({ ...passage.at, start, end })),
        }
      }
    }
  },
}

/** A sentence before the first heading that the explanation tells as well. */
function* onCover(disclosure: Disclosure): Generator<Observation> {
  const { paragraphs } = wholeText(disclosure)
  const first = disclosure.sections[1]?.start ?? 0
  const sentences = paragraphs.filter(
    ({ text, at }) => at.block < first && text.length >= RUN && /[。：]$/.test(text.trim()),
  )
  if (sentences.length === 0) return
  const told = new Map<string, Passage>()
  for (const one of paragraphs) if (one.at.block > first && one.text.length >= RUN) told.set(one.text.trim(), one)
  for (const { text, at } of sentences) {
    const again = told.get(text.trim())
    if (again === undefined) {
      if (disclosure.document.contents !== undefined && /\d\s?万元[，。；]/.test(text))
        yield {
          message: '封面、目录之间夹有说明收支的段落，疑误入此处。',
          evidence: [{ ...at, start: 0, end: text.length }],
        }
      continue
    }
    yield {
      message: '封面、目录之间的这一段与正文中的一段逐字相同，疑误入此处。',
      evidence: [at, again.at].map((place) => ({ ...place, start: 0, end: text.length })),
    }
  }
}

/** A whole sentence, figures and all, that stands in the paragraph once more. */
function* whole({ text, at }: Passage): Generator<Observation> {
  const seen = new Map<string, number>()
  for (const match of allMatches(text, SENTENCE)) {
    const sentence = match[0].trim()
    const first = seen.get(sentence)
    if (first === undefined) seen.set(sentence, match.index)
    else if (FIGURES.test(sentence) && !REASON.test(sentence)) {
      yield {
        message: '同一段落中有一句话逐字重复，应删去一处。',
        evidence: [match.index, first].map((start) => ({ ...at, start, end: start + match[0].length })),
      }
      return
    }
  }
}

type Stretch = readonly [start: number, end: number]

function repeats({ text }: Passage): (readonly [Stretch, Stretch])[] {
  const seen = new Map<string, number>()
  const found: (readonly [Stretch, Stretch])[] = []
  let reported = 0
  for (const match of allMatches(text, CLAUSE)) {
    const start = match.index + match[0].length
    const run = text.slice(start, start + RUN)
    if (start < reported || run.length < RUN || FIGURES.test(run) || REASON.test(run)) continue
    const first = seen.get(run)
    if (first === undefined) {
      seen.set(run, start)
      continue
    }
    const length = commonLength(text, first, start)
    if (LEADS_ON.test(text.slice(start, start + length))) continue
    found.push([
      [first, first + length],
      [start, start + length],
    ])
    reported = start + length
  }
  return found
}

function commonLength(text: string, first: number, second: number): number {
  let length = RUN
  while (first + length < second && second + length < text.length && text[first + length] === text[second + length])
    length++
  return length
}
