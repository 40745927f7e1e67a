/** What a sentence has told up to a place. It only goes forward, so that a paragraph is read once however long its sentences are. */
import { REASON, RESUMES } from './wording.ts'

/** A year that is not the one compared with, nor the date of a paper. */
const YEAR = /(?<![与比较同和]\s?)(20\d{2})\s?年(?!\s?\d{1,2}月\d{1,2}日(?:签|起))/g
/** No wording looked for here is longer: one that was cut off at the last place is found from there. */
const LONGEST_WORDING = 40

export class SentenceSoFar {
  readonly #text: string
  /** Where the sentence begins. */
  #start = 0
  #end = 0
  /** Where the words that open its reason (原因) end. */
  #reasonEnd: number | undefined
  #resumed = false
  /** Before this no reason is looked for. */
  #floor = 0
  #year: number | undefined

  constructor(text: string) {
    this.#text = text
  }

  get start(): number {
    return this.#start
  }

  /** Whether it gives a reason here: its figures are not the organisation's totals. */
  get isInReason(): boolean {
    return this.#reasonEnd !== undefined && !this.#resumed
  }

  /** What stands here is no longer part of the reason. */
  endReason(): void {
    this.#reasonEnd = undefined
    this.#floor = this.#end
  }

  /** The year named last. */
  get year(): number | undefined {
    return this.#year
  }

  /** Go on to `end`, perhaps into another sentence. */
  readTo(end: number): void {
    const stop = this.#text.slice(this.#end, end).lastIndexOf('。')
    if (stop !== -1) {
      this.#start = this.#end + stop + 1
      this.#reasonEnd = undefined
      this.#resumed = false
      this.#year = undefined
    }
    const sentence = this.#text.slice(this.#start, end)
    const from = Math.max(0, this.#end - LONGEST_WORDING - this.#start)
    this.#readReason(sentence, Math.max(from, this.#floor - this.#start))
    YEAR.lastIndex = Math.max(from, this.#floor - this.#start)
    for (let match = YEAR.exec(sentence); match !== null; match = YEAR.exec(sentence))
      if (!this.#isOfReason(this.#start + match.index)) this.#year = Number(match[1])
    this.#end = end
  }

  /** What a reason tells of another year says nothing of the figures behind it. */
  #isOfReason(offset: number): boolean {
    return this.#reasonEnd !== undefined && offset >= this.#reasonEnd
  }

  #readReason(sentence: string, from: number): void {
    if (this.#resumed) return
    if (this.#reasonEnd === undefined) {
      const reason = REASON.exec(sentence.slice(from))
      if (reason === null) return
      this.#reasonEnd = this.#start + from + reason.index + reason[0].length
    }
    this.#resumed = RESUMES.test(sentence.slice(Math.max(from, this.#reasonEnd - this.#start)))
  }
}
