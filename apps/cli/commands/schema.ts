/** `mingzhang schema`: the JSON Schema of accounts. */
import { accountsJsonSchema } from '@mingzhang/accounts'
import { writeOut } from '../output/standard-output.ts'
import { writeWhole } from '../output/write-whole.ts'

export interface SchemaCommand {
  readonly output?: string
}

export async function printSchema({ output }: SchemaCommand): Promise<void> {
  const text = `${JSON.stringify(accountsJsonSchema(), null, 2)}\n`
  if (output === undefined) await writeOut([text])
  else await writeWhole(output, [text])
}
