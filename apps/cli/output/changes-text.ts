/** What changed since an earlier report, in lines. */
import { type DocumentChanges, type Finding, SEVERITY_LABELS } from '@mingzhang/audit'

const AUDITED: Readonly<Record<DocumentChanges['audited'], string>> = {
  both: '',
  before: '（这次没有审核）',
  after: '（上次没有审核）',
}

export const changesText = (changes: readonly DocumentChanges[]): string[] => [
  '与以前的报告相比',
  '',
  ...changes.flatMap(({ file, audited, appeared, gone, remaining }) => [
    `  ${file}${AUDITED[audited]}：新增 ${appeared.length}，已消除 ${gone.length}，仍在 ${remaining.length}`,
    ...list('新增', appeared),
    ...list('已消除', gone),
  ]),
  '',
]

const list = (label: string, findings: readonly Finding[]): string[] =>
  findings.map(
    ({ severity, message }) => `    ${label} · ${SEVERITY_LABELS[severity]} · ${message.replace(/\s+/g, ' ')}`,
  )
