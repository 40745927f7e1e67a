/** Conversion to docx by LibreOffice, in a process, a profile and a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { access, constants, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export type Conversion =
  | { readonly kind: 'converted'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-installed' }
  | { readonly kind: 'failed' }

const CONVERSION_TIME = 60_000
const USUAL_FOLDERS = ['/Applications/LibreOffice.app/Contents/MacOS', 'C:\\Program Files\\LibreOffice\\program']
const NAMES = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice']

/** No macros, no links to the outside. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
`

export async function convertToDocx(bytes: Uint8Array): Promise<Conversion> {
  const program = await findOffice()
  if (program === undefined) return { kind: 'not-installed' }
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-doc-'))
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true })
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS)
    await writeFile(join(folder, 'input.doc'), bytes)
    await run(program, folder)
    return { kind: 'converted', bytes: new Uint8Array(await readFile(join(folder, 'input.docx'))) }
  } catch {
    return { kind: 'failed' }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  }
}

/** Only absolute folders of PATH are searched, so that no program in the current folder is started. */
async function findOffice(): Promise<string | undefined> {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(isAbsolute), ...USUAL_FOLDERS]
  for (const folder of folders) {
    for (const name of NAMES) {
      const path = join(folder, name)
      const found = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (found) return path
    }
  }
  return undefined
}

/** Resolves when the program has ended; after the time is up it is stopped, with the processes it started. */
function run(program: string, folder: string): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const options = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard']
  const task = ['--convert-to', 'docx', '--outdir', folder, join(folder, 'input.doc')]
  return new Promise((resolve, reject) => {
    const child = spawn(program, [profile, ...options, ...task], {
      cwd: folder,
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      env: { ...process.env, HOME: folder },
    })
    const timer = setTimeout(() => stop(child), CONVERSION_TIME)
    child.once('error', reject)
    child.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

function stop(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It has ended already.
  }
}
