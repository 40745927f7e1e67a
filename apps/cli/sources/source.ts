/** What is to be audited: files, and which of them make one document. */
import type { UnreadableReason } from '@mingzhang/documents'

/** One file to read. */
export interface Source {
  /** As named to the user: the path as given, below it for a folder, `压缩包.zip/成员` for a member. */
  readonly name: string
  /** Where its bytes are on disk. */
  readonly path: string
  /** Why it cannot be read, where that is known already. */
  readonly obstacle?: { readonly reason: UnreadableReason; readonly message: string }
}

/** Files that make one document: usually one, several where tables were published apart. */
export interface Submission {
  readonly name: string
  readonly sources: readonly Source[]
}
