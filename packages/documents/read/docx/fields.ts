/** Fields (域): their codes are no text, their results are; those of a table of contents are left out. */
export class Fields {
  readonly #open: { code: string; inCode: boolean; isContents: boolean }[] = []

  /** Whether every field has ended: otherwise what they say of the text cannot be trusted. */
  get areClosed(): boolean {
    return this.#open.length === 0
  }

  /** Whether text that comes now is none of the document's own. */
  get leaveOut(): boolean {
    return this.#open.some(({ inCode, isContents }) => inCode || isContents)
  }

  /** A mark of a field in several runs (`w:fldCharType`). */
  mark(type: string | undefined): void {
    if (type === 'begin') this.#open.push({ code: '', inCode: true, isContents: false })
    else if (type === 'separate') this.#startResult()
    else if (type === 'end') this.#open.pop()
  }

  /** A field that is one element (`w:fldSimple`), with its code. */
  begin(code: string): void {
    this.#open.push({ code, inCode: true, isContents: false })
    this.#startResult()
  }

  end(): void {
    this.#open.pop()
  }

  code(text: string): void {
    const field = this.#open.at(-1)
    if (field?.inCode === true && field.code.length < CODE_LENGTH) field.code += text
  }

  #startResult(): void {
    const field = this.#open.at(-1)
    if (field === undefined) return
    field.inCode = false
    field.isContents = /^\s*TOC\b/i.test(field.code)
  }
}

/** The name of a field stands at the beginning of its code. */
const CODE_LENGTH = 100
