/** What `mingzhang demo` shows: the example department compiled, and the published examples audited. */
import { readdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runAudit } from '../commands/audit.ts'
import { runCompile } from '../commands/compile.ts'
import { COMPILED_FORMATS } from '../output/format.ts'
import { say } from '../output/standard-output.ts'
import { demoPage } from './demo-page.ts'

const PROFILE = '四川-2022'
const [YEAR, LAST_YEAR] = ['2023年度', '2022年度']
const COMPILED = '编制'
const COMPILED_REPORTS = '编制结果的审核'
const PUBLISHED_REPORTS = '公开示例的审核'

/** The examples of the repository, beside the program. */
const examples = fileURLToPath(new URL('../../../examples', import.meta.url))

/** Fill `folder` with pages; `false` when interrupted. */
export async function buildDemoSite(folder: string, interrupted: AbortSignal): Promise<boolean> {
  const accounts = join(examples, '决算数据')
  say('由示例决算数据编制部门决算公开：')
  await runCompile(await accountsIn(join(accounts, YEAR)), {
    output: join(folder, COMPILED),
    profile: PROFILE,
    formats: COMPILED_FORMATS,
    previous: await accountsIn(join(accounts, LAST_YEAR)),
    final: true,
  })
  const files = (await readdir(join(folder, COMPILED))).sort()
  const documents = files.filter((file) => extname(file) !== '.xlsx')
  await audited(join(folder, COMPILED), documents, join(folder, COMPILED_REPORTS), interrupted)
  if (interrupted.aborted) return false
  await audited(examples, ['.'], join(folder, PUBLISHED_REPORTS), interrupted)
  if (interrupted.aborted) return false
  const page = demoPage({
    files: files.map((name) => ({ name, href: `${COMPILED}/${name}` })),
    compiledReports: `${COMPILED_REPORTS}/`,
    publishedReports: `${PUBLISHED_REPORTS}/`,
  })
  await writeFile(join(folder, 'index.html'), page)
  return true
}

/** The one file of accounts that stands directly in a folder. */
async function accountsIn(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => name.endsWith('.json'))
  if (file === undefined) throw new Error(`no accounts in ${folder}`)
  return join(folder, file)
}

/** Files of a folder, told by their paths within it. */
const audited = (within: string, files: readonly string[], output: string, interrupted: AbortSignal): Promise<number> =>
  runAudit(
    files.map((file) => join(within, file)),
    {
      within,
      format: 'html',
      output,
      together: false,
      facts: false,
      severity: 'info',
      jobs: availableParallelism(),
      resume: false,
    },
    interrupted,
  )
