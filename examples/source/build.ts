/** Writes the example files. PDF needs LibreOffice (soffice); without it the PDF files are left as they are. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Content } from './content.ts'
import { EXAMPLES } from './disclosures.ts'
import { writeAccounts } from './final-accounts/write.ts'
import { readme } from './readme.ts'
import { writeDocx } from './write/docx.ts'
import { writeHtml } from './write/html.ts'
import { writePdf } from './write/pdf.ts'
import { explanationOnly } from './write/split.ts'
import { writeText } from './write/text.ts'
import { writeXlsx } from './write/xlsx.ts'

export function build(folder: string): void {
  const { qinglan, yunting, hailan } = EXAMPLES
  const clean = join(folder, 'clean')
  const separate = join(folder, hailan.name)
  for (const path of [clean, separate]) mkdirSync(path, { recursive: true })
  writeFileSync(join(clean, `${qinglan.name}.docx`), writeDocx(qinglan.clean))
  writeFileSync(join(clean, `${hailan.name}.txt`), writeText(hailan.clean))
  writePdfFile(join(clean, `${yunting.name}.pdf`), yunting.clean)
  writeFileSync(join(folder, `${qinglan.name}.docx`), writeDocx(qinglan.published.content))
  writePdfFile(join(folder, `${yunting.name}.pdf`), yunting.published.content)
  writeFileSync(join(separate, '决算说明.html'), writeHtml(explanationOnly(hailan.published.content)))
  writeFileSync(join(separate, '决算附表.xlsx'), writeXlsx(hailan.published.content))
  const listed = [
    { example: qinglan, files: `\`${qinglan.name}.docx\`` },
    { example: yunting, files: `\`${yunting.name}.pdf\`` },
    { example: hailan, files: `\`${hailan.name}/\`（说明 html 和附表 xlsx，一并审核）` },
  ]
  writeAccounts(join(folder, '决算数据'))
  writeFileSync(join(folder, 'README.md'), readme(listed))
}

function writePdfFile(path: string, content: Content): void {
  const bytes = writePdf(content)
  if (bytes === undefined) console.warn(`LibreOffice is not installed: ${path} was not written.`)
  else writeFileSync(path, bytes)
}
