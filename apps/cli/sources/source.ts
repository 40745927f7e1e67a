/** What is to be audited: files, and which of them make one document. */

/** One file to read. */
export interface Source {
  /** As named to the user: the path as given, below it for a folder, `压缩包.zip/成员` for a member. */
  readonly name: string
  /** Path of the file on disk; of the archive, for a member. */
  readonly path: string
  /** Name of the member, where `path` is a zip archive. */
  readonly member?: string
}

/** Files that make one document: usually one, several where tables were published apart. */
export interface Submission {
  readonly name: string
  readonly sources: readonly Source[]
}
