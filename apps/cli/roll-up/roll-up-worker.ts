/** A worker thread: adds up some units at a time. */
import { addUnits } from './add-units.ts'

export default addUnits
