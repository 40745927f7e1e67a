/** Why a file cannot be read. */
export type UnreadableReason =
  | 'empty'
  | 'encrypted'
  | 'damaged'
  | 'no-text'
  | 'too-large'
  | 'unknown-format'
  | 'not-found'

/** A file that cannot be read; `message` is Chinese, names the file, and says what to do. */
export class UnreadableFile extends Error {
  readonly file: string
  readonly reason: UnreadableReason

  constructor(file: string, reason: UnreadableReason, message: string) {
    super(message)
    this.name = 'UnreadableFile'
    this.file = file
    this.reason = reason
  }
}
