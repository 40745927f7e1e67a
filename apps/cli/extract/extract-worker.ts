/** A worker thread: extracts one report at a time. */
import { extractDocument } from './extract-document.ts'

export default extractDocument
