import { describe, expect, it } from 'vitest'
import type { AuditReport, DocumentReport, Finding } from '../report.ts'
import { compareReports } from './changes.ts'

const finding = (id: string): Finding => ({
  id,
  rule: 'share-of-total',
  category: 'share',
  severity: 'error',
  message: id,
  evidence: [],
})

const report = (...documents: [file: string, ids: string[], organisation?: string][]): AuditReport => ({
  schema: 'mingzhang.audit/1',
  failed: [],
  documents: documents.map(
    ([file, ids, organisation]): DocumentReport => ({
      file,
      format: 'text',
      kind: 'final-accounts',
      year: 2023,
      ...(organisation === undefined ? {} : { organisation }),
      findings: ids.map(finding),
      notChecked: [],
      figures: { seen: 0, understood: 0, confirmed: 0 },
    }),
  ),
})

const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id)

describe('two reports compared', () => {
  it('tells new, gone and remaining findings apart', () => {
    const [changes] = compareReports(report(['甲.txt', ['a', 'b', 'b']]), report(['甲.txt', ['b', 'c']]))
    expect(changes && [ids(changes.appeared), ids(changes.gone), ids(changes.remaining)]).toEqual([
      ['c'],
      ['a', 'b'],
      ['b'],
    ])
  })

  it('knows a corrected file under another name by its organisation and year', () => {
    const [changes] = compareReports(report(['甲.txt', ['a'], '某站']), report(['甲（改）.txt', [], '某站']))
    expect(changes).toMatchObject({ file: '甲（改）.txt', audited: 'both', gone: [{ id: 'a' }] })
  })

  it('does not take another organisation for the same document', () => {
    const changes = compareReports(report(['甲.txt', ['a'], '某站']), report(['乙.txt', ['a'], '某局']))
    expect(changes.map(({ file, audited }) => [file, audited])).toEqual([
      ['乙.txt', 'after'],
      ['甲.txt', 'before'],
    ])
  })
})
