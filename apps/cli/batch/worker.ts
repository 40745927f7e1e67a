/** A worker thread: audits one document at a time. */
import { auditDocument } from './audit-document.ts'

export default auditDocument
