/** `mingzhang template`: the entry workbook of a profile, blank or filled with accounts. */
import { entryWorkbook } from '@mingzhang/disclosure'
import { writeWorkbook } from '@mingzhang/documents'
import { CannotWork } from '../failure.ts'
import { say } from '../output/standard-output.ts'
import { writeWhole } from '../output/write-whole.ts'
import { readAccounts } from '../sources/accounts-file.ts'
import { readProfile } from '../sources/profile-file.ts'
import { readOfficialNames } from '../sources/subjects-file.ts'

export interface TemplateCommand {
  readonly profile: string
  readonly output: string
  readonly year?: number
  readonly unit?: string
  readonly from?: string
  readonly subjects?: string
}

export async function writeTemplate({ output, ...command }: TemplateCommand): Promise<void> {
  if (!/\.xlsx$/i.test(output))
    throw new CannotWork(`${output}：录入表是 xlsx 工作簿，请把 -o 的文件名改为以 .xlsx 结尾。`)
  const { name, tables } = await readProfile(command.profile)
  const accounts = command.from === undefined ? undefined : await readAccounts(command.from)
  if (accounts !== undefined && command.year !== undefined && command.year !== accounts.year)
    throw new CannotWork(`${command.from}：是${accounts.year}年度的数据，不是 --year 指定的${command.year}年度。`)
  const official = command.subjects === undefined ? undefined : await readOfficialNames(command.subjects)
  const workbook = entryWorkbook({
    profile: name,
    tables,
    year: command.year ?? new Date().getFullYear() - 1,
    ...(command.unit === undefined ? {} : { organisation: command.unit }),
    ...(accounts === undefined ? {} : { accounts }),
    ...(official === undefined ? {} : { official }),
  })
  await writeWhole(output, [await writeWorkbook(workbook)])
  say(`已生成录入表：${output}`)
}
