import { docxWriter } from './docx.ts'
import { writerContract } from './writer-contract.ts'

writerContract(docxWriter)
