import { htmlWriter } from './html.ts'
import { writerContract } from './writer-contract.ts'

writerContract(htmlWriter)
