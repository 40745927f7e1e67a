/** What a sentence has told up to a place. It only goes forward, so that a paragraph is read once however long its sentences are. */
import { MAY_GIVE_REASON, REASON, RESUMES } from './wording.ts'

/**
 * A year that is not the one compared with, nor the date of a paper; or last year and this one in words, in front of what was
 * spent or received in it (`上年度“三公”经费支出…，本年支出…`) or done in it (`；上年改造150户，支出45万元`), not of what was carried
 * over from it. The character that each begins with is asked for first.
 */
const YEAR =
  /(?=[2上去本今])(?<![与比较同和]\s?)(?:(?<year>20\d{2})\s?年(?!\s?\d{1,2}月\d{1,2}日(?:签|起))|(?<last>上一?年度?|去年)(?:同期|实际)?\s?(?=[“"]?(?:三公|总?收入|总?支出|(?:财政拨款)?收、?支|因公出国|公务(?:用车|接待)|机关运行))(?![^，。；\d]{0,20}结)|(?<=[；;]\s?)(?<before>上年|去年)(?=(?!同期|决算|预算|结|实际|支出|收入|末|执行|完成|度|相)[^，,。；;\d]{2,8}\d)|(?<current>本年度?|今年)\s?(?=[“"]?(?:三公|总?收入|总?支出|因公出国|公务(?:用车|接待)|机关运行)))/g
/** `县财政下达预算指标5,210.35万元，其中：基本支出…`: what was asked for or granted, at the end of the words before its figure. */
const PLANNED =
  /(?:预算编制|编制预算|申报|批复|批准|下达|核定|[一二]上|预算指标|绩效目标|监控时点)(?!决算)(?:(?!决算|实际|执行|完成|支付|追加)[^，,。；;\d]){0,16}$/
/** A day or a period before the year's end. */
const INTERIM =
  /截[至止]到?(?:20\d{2}年)?(?:0?[1-9]|1[01])月(?:份|底|末|\d{1,2}日)?|(?<!个)(?:0?[1-9]|1[01])月(?:底|末)|上半年|前[一二三]个?季度|[一二三]季度|(?:1|一)[—\-~～至](?:[2-9]|1[01])月/
/** Only some of the units (单位) whose accounts these are. */
const ONE_UNIT =
  /(?:机关|[局委办厅院会室部])[（(]?本级[）)]?(?!决算|[及和与、])|(?:下属|所属|直属)[^，,。；;：:\d及和与、]{2,20}(?=支出|收入)/
/** `局本级支出90万元，占全部门的3%`: beside the whole, in the explanation. */
const OWN_ALONE = /(?:局|委|办|厅|院|会)?(?:机关|本级)(?:[（(]本级[）)])?(?:一般公共预算|财政拨款|本年)*支出\s?$/
/** `（三）局本级情况。局本级支出90万元`: a paragraph on the office alone. */
const OF_OFFICE =
  /^[（(]?[\d一二三四五六七八九十]{0,3}[）).、．\s]*[^，,。；;：:\d]{0,6}本级[^，,。；;：:\d]{0,4}情况[。：:]/
const OF_ALL_UNITS = /全部门|全系统|(?:其余|其他)\s?\d+\s?个(?:预算)?单位/
const OTHER_UNITS = /下属|所属|直属/
/** `对“甲”等2个项目开展了部门评价，涉及一般公共预算支出…，政府性基金预算支出…`: only some of the projects. */
const SOME_PROJECTS =
  /项目[^。]{0,24}(?:评价|自评|监控)[^。\d]{0,8}[，,；;]\s?(?:共|分别)?涉及(?:一般公共预算|政府性基金|国有资本)/
/** No wording looked for here is longer: one that was cut off at the last place is found from there. */
const LONGEST_WORDING = 40

/** At the end of words: a bracket that they opened is open still. */
const BRACKET_OPEN = /[（(][^（）()]*$/
const CLAUSE_END = /[，,；;]/

/** Where the bracket around `at` closes in front of `end`; brackets within it are passed over. */
function closingBracket(text: string, at: number, end: number): number | undefined {
  let depth = 0
  for (let index = at; index < end; index++) {
    const character = text.charAt(index)
    if (character === '（' || character === '(') depth++
    else if ((character === '）' || character === ')') && depth-- === 0) return index
  }
  return undefined
}

/** Of what the amounts of a sentence are, where not of the whole organisation's year. */
export type Apart = 'planned' | 'interim' | 'unit' | 'projects'

/** What is told behind these words is of the whole year again. */
const ENDS: Readonly<Record<Apart, RegExp>> = {
  planned: /决算|实际|执行|完成|支付|使用|列支|全年支出/,
  interim: /12月(?:份|底|末|31日)|年[底末]|全年/,
  unit: /全部门|全系统|合计|总计/,
  projects: /全部门|全系统/,
}

export class SentenceSoFar {
  readonly #text: string
  /** Where the sentence begins. */
  #start = 0
  #end = 0
  /** Where the words that open its reason (原因) end. */
  #reasonEnd: number | undefined
  #resumed = false
  /** Where the words end with which it went on. */
  #resumedAt = 0
  /** Before this neither a reason nor a year is looked for. */
  #floor = 0
  #year: number | undefined
  /** Where a bracket names a year of its own, and the year told in front of it. */
  #bracketed: { readonly at: number; readonly outside: number | undefined } | undefined
  /** The year was last told as the one before. */
  #isLast = false
  readonly #reportYear: number | undefined
  #apart: Apart | undefined
  readonly #apartOfParagraph: Apart | undefined

  /** Whether it may tell of parts of the year, of plans or of single units: reports on evaluations do. */
  readonly #mayBeApart: boolean
  /** Whether the paragraph has the words of a reason, of some projects, or of an office beside all units, at all. */
  readonly #mayGiveReason: boolean
  readonly #mayTellProjects: boolean
  readonly #mayTellOffice: boolean

  constructor(text: string, reportYear: number | undefined, mayBeApart: boolean) {
    this.#text = text
    this.#reportYear = reportYear
    this.#mayBeApart = mayBeApart
    const tellsOffice = text.includes('本级')
    this.#apartOfParagraph = tellsOffice && OF_OFFICE.test(text) ? 'unit' : undefined
    this.#apart = this.#apartOfParagraph
    this.#mayGiveReason = MAY_GIVE_REASON.test(text)
    this.#mayTellProjects = text.includes('涉及') && SOME_PROJECTS.test(text)
    this.#mayTellOffice = (tellsOffice || text.includes('机关')) && OF_ALL_UNITS.test(text)
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

  /** What follows is of the reporting year again. */
  returnToYear(): void {
    this.#year = this.#reportYear
    this.#floor = this.#end
  }

  /** What its amounts are of here, where not of all that the year brought. */
  get apart(): Apart | undefined {
    return this.#apart
  }

  /** Go on to `end`, perhaps into another sentence. */
  readTo(end: number): void {
    const stop = this.#text.slice(this.#end, end).lastIndexOf('。')
    if (stop !== -1) {
      this.#start = this.#end + stop + 1
      this.#reasonEnd = undefined
      this.#resumed = false
      this.#year = undefined
      this.#bracketed = undefined
      this.#isLast = false
      this.#apart = this.#apartOfParagraph
    }
    const sentence = this.#text.slice(this.#start, end)
    const from = Math.max(0, this.#end - LONGEST_WORDING - this.#start)
    if (this.#mayBeApart) this.#readApart(sentence.slice(from))
    else if (this.#apart === undefined && this.#mayTellOffice && OWN_ALONE.test(sentence)) this.#apart = 'unit'
    if (this.#apart === undefined && this.#mayTellProjects && SOME_PROJECTS.test(sentence)) this.#apart = 'projects'
    const floor = Math.max(from, this.#floor - this.#start)
    this.#readReason(sentence, floor)
    if (sentence.includes('年', floor)) this.#readYears(sentence, floor)
    this.#leaveBracket(end)
    this.#end = end
  }

  #readApart(words: string): void {
    const began = PLANNED.test(words) ? 'planned' : this.#beginsApart(words)
    if (began !== undefined) this.#apart = began
    else if (this.#apart !== undefined && ENDS[this.#apart].test(words)) this.#apart = undefined
  }

  #beginsApart(words: string): Apart | undefined {
    const opening = INTERIM.exec(words)
    if (opening !== null && !ENDS.interim.test(words.slice(opening.index + opening[0].length))) return 'interim'
    return ONE_UNIT.test(words) && OTHER_UNITS.test(this.#text) ? 'unit' : undefined
  }

  /** `（含2022年结转项目5个），年初批复…`: behind the bracket and a mark the year in front of it goes on. */
  #leaveBracket(end: number): void {
    if (this.#bracketed === undefined) return
    const { at, outside } = this.#bracketed
    const closed = closingBracket(this.#text, at, end)
    if (closed === undefined || !CLAUSE_END.test(this.#text.slice(closed, end))) return
    this.#year = outside
    this.#bracketed = undefined
  }

  #readYears(sentence: string, from: number): void {
    YEAR.lastIndex = from
    for (let match = YEAR.exec(sentence); match !== null; match = YEAR.exec(sentence))
      if (!this.#isOfReason(this.#start + match.index)) this.#readYear(match.groups ?? {}, this.#start + match.index)
  }

  #readYear({ year, last, before, current }: Record<string, string | undefined>, at: number): void {
    this.#leaveBracket(at)
    const isWithin = BRACKET_OPEN.test(this.#text.slice(this.#start, at))
    if (!isWithin) this.#bracketed = undefined
    else if (this.#bracketed === undefined) this.#bracketed = { at, outside: this.#year }
    if (year !== undefined) this.#year = Number(year)
    else if ((last ?? before) !== undefined && this.#reportYear !== undefined) this.#year = this.#reportYear - 1
    else if (current !== undefined && this.#isLast) this.#year = this.#reportYear
    this.#isLast = (last ?? before) !== undefined
  }

  /** What a reason tells of another year says nothing of the figures behind it. */
  #isOfReason(offset: number): boolean {
    return this.#reasonEnd !== undefined && offset >= this.#reasonEnd
  }

  #readReason(sentence: string, from: number): void {
    if (!this.#mayGiveReason) return
    if (this.#reasonEnd === undefined || this.#resumed) {
      // Behind what went on, another reason may be given: `…的主要原因是…；较上年减少主要是…`.
      const open = this.#resumed ? Math.max(from, this.#resumedAt - this.#start) : from
      const reason = REASON.exec(sentence.slice(open))
      if (reason === null) return
      this.#reasonEnd = this.#start + open + reason.index + reason[0].length
    }
    const reasonEnd = Math.max(from, this.#reasonEnd - this.#start)
    const resumes = RESUMES.exec(sentence.slice(reasonEnd))
    this.#resumed = resumes !== null
    if (resumes !== null) this.#resumedAt = this.#start + reasonEnd + resumes.index + resumes[0].length
  }
}
