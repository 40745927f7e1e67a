/** A worker thread: sets pages. The typesetter and its fonts load before there is something to set. */
import { loadTypesetter, typeset } from '@mingzhang/documents'

// What fails here is told when it is needed.
loadTypesetter().catch(() => undefined)

export default typeset
