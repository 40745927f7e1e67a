/** `mingzhang import`: accounts from workbooks or JSON, with a report of what was taken and what was refused. */
import type { Accounts } from '@mingzhang/accounts'
import {
  checkOrganisation,
  checkYear,
  type Gathered,
  gatherAccounts,
  type ImportReport,
  Notes,
} from '@mingzhang/disclosure'
import type { Format } from '@mingzhang/documents'
import { CannotWork, EXIT } from '../failure.ts'
import { writeAccounts } from '../output/accounts-file.ts'
import { importText } from '../output/import-text.ts'
import { writeOut } from '../output/standard-output.ts'
import { writeWhole } from '../output/write-whole.ts'
import { readAccounts } from '../sources/accounts-file.ts'
import { readTogetherFrom, refuseOverwriting } from '../sources/read-together.ts'
import { readOfficialNames } from '../sources/subjects-file.ts'

export interface ImportCommand {
  readonly output: string
  readonly year?: number
  readonly unit?: string
  readonly subjects?: string
  readonly report?: string
}

/** What is no workbook; systems export tables as html under the name of xls. */
const OTHER_CONTENT: Readonly<Partial<Record<Format, string>>> = {
  docx: ' Word 文档',
  doc: ' Word 文档',
  pdf: ' PDF',
  text: '纯文本',
}

type Outcome = Pick<Gathered, 'accounts' | 'report'>

/** Returns the exit code. */
export async function runImport(files: readonly string[], command: ImportCommand): Promise<number> {
  refuseOverwriting(files, command.output)
  if (command.report !== undefined) refuseOverwriting([...files, command.output], command.report)
  const isJson = files.some((file) => /\.json$/i.test(file))
  if (isJson && files.length > 1) throw new CannotWork('JSON 数据请单独导入，不能和其他文件一并给出。')
  const { accounts, report } = isJson ? await fromJson(files[0] ?? '', command) : await fromWorkbooks(files, command)
  const problems = report.notes.filter(({ severity }) => severity !== 'hint').length
  if (command.report !== undefined)
    await writeWhole(command.report, [`${JSON.stringify(reportJson(files, accounts, report), null, 2)}\n`])
  if (accounts === undefined) {
    await writeOut([importText(report), `有 ${problems} 处不能采用，没有写文件。\n`])
    return EXIT.problems
  }
  await writeAccounts(command.output, accounts)
  const { organisation, year } = accounts
  const but = problems === 0 ? '' : `，但有 ${problems} 处合计与明细不一致`
  await writeOut([
    importText(report),
    `已导入${organisation.name}${year}年度决算数据，写入 ${command.output}${but}。\n`,
  ])
  return problems === 0 ? EXIT.clean : EXIT.problems
}

async function fromWorkbooks(files: readonly string[], command: ImportCommand): Promise<Outcome> {
  const document = await readTogetherFrom(files)
  const other = OTHER_CONTENT[document.format]
  if (other !== undefined)
    throw new CannotWork(
      `${document.file}：内容是${other}，不是工作簿。请给出 xlsx、xls 文件或 JSON 数据；已公布的报告请用 mingzhang extract 提取。`,
    )
  const official = command.subjects === undefined ? undefined : await readOfficialNames(command.subjects)
  const gathered = gatherAccounts(document, {
    ...(command.year === undefined ? {} : { year: command.year }),
    ...(command.unit === undefined ? {} : { organisation: command.unit }),
    ...(official === undefined ? {} : { official }),
  })
  const { sheets, notes } = gathered.report
  if (
    sheets.every(({ recognised }) => recognised === undefined) &&
    !notes.some(({ severity }) => severity === 'refused')
  )
    throw new CannotWork(
      `${document.file}：没有找到录入表或部门决算公开附表。请核对文件；也可用 mingzhang template 生成录入表填写后导入。`,
    )
  return gathered
}

async function fromJson(file: string, { year, unit }: ImportCommand): Promise<Outcome> {
  const accounts = await readAccounts(file)
  const notes = new Notes()
  const expected = { ...(year === undefined ? {} : { year }), ...(unit === undefined ? {} : { organisation: unit }) }
  checkYear(accounts.year, { place: { file }, text: '' }, expected, notes)
  checkOrganisation(accounts.organisation.name, { place: { file }, text: '' }, expected, notes)
  return { ...(notes.all.length === 0 ? { accounts } : {}), report: { sheets: [], notes: notes.all } }
}

/** The report as JSON. */
const reportJson = (files: readonly string[], accounts: Accounts | undefined, { sheets, notes }: ImportReport) => ({
  schema: 'mingzhang.import/1',
  files,
  imported: accounts !== undefined,
  ...(accounts === undefined ? {} : { organisation: accounts.organisation.name, year: accounts.year }),
  sheets,
  notes,
})
