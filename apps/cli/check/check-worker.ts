/** A worker thread: checks some files at a time. */
import { checkFiles } from './check-files.ts'

export default checkFiles
