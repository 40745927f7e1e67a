/** The program from outside: real files, a process of its own, its output and exit code. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AuditReport } from '@mingzhang/audit'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../examples/source/write/docx.ts'
import { budget, cleanContent, cleanText, novel, withWrongShare } from './disclosures.ts'
import { type Run, type RunOptions, run } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-cli-'))
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const audit = (words: readonly string[], options?: RunOptions): Promise<Run> =>
  run(['audit', ...words], { cwd: folder, environment: { XDG_CACHE_HOME: join(folder, 'cache') }, ...options })
const reportIn = ({ out }: Run): AuditReport => JSON.parse(out) as AuditReport

beforeAll(() => {
  put('clean.txt', cleanText)
  put('wrong.txt', withWrongShare(cleanText))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('one document', () => {
  it('that contradicts itself: the JSON contract on standard output, exit code 1', async () => {
    const result = await audit(['wrong.txt', '--format', 'json', '--facts'])
    expect(result.err).toBe('')
    expect(result.code).toBe(1)
    const report = reportIn(result)
    expect(report.schema).toBe('mingzhang.audit/1')
    expect(report.failed).toEqual([])
    const [document] = report.documents
    expect(document).toMatchObject({ file: 'wrong.txt', format: 'text', kind: 'final-accounts', year: 2022 })
    expect(document?.figures.seen).toBeGreaterThan(100)
    expect(document?.facts?.length).toBeGreaterThan(100)
    const text = withWrongShare(cleanText).split('\n')
    const found = document?.findings.filter(({ severity }) => severity === 'error') ?? []
    expect(found.length).toBeGreaterThan(0)
    for (const { id, rule, message, evidence } of found) {
      expect(id).toMatch(/^[0-9a-f]{8,}$/)
      expect(rule).toMatch(/^[a-z0-9-]+$/)
      expect(message).toMatch(/\p{Script=Han}/u)
      for (const { quote, place } of evidence) expect(text[(place.line ?? 0) - 1]).toContain(quote.split('\n')[0])
    }
  })

  it('that is clean: exit code 0', async () => {
    const result = await audit(['clean.txt', '--format', 'json', '--severity', 'warning'])
    expect(reportIn(result).documents[0]?.findings).toEqual([])
    expect(result.code).toBe(0)
  })

  it('on the terminal: within 80 columns, no colour codes in a pipe', async () => {
    const { out, code } = await audit(['wrong.txt'])
    expect(code).toBe(1)
    expect(out).not.toContain('\u001b')
    expect(out).toContain('wrong.txt')
  })

  it('as HTML and xlsx files, whole and without leftovers', async () => {
    for (const [format, start] of [
      ['html', '<!doctype html>'],
      ['xlsx', 'PK'],
    ] as const) {
      const { code, out } = await audit(['wrong.txt', '--format', format, '-o', `reports/wrong.${format}`])
      expect(code).toBe(1)
      expect(out).toBe('')
      expect(readFileSync(join(folder, `reports/wrong.${format}`), 'latin1').startsWith(start)).toBe(true)
    }
    expect(readdirSync(join(folder, 'reports')).toSorted()).toEqual(['wrong.html', 'wrong.xlsx'])
  })

  it('as a docx with comments', async () => {
    put('report.docx', writeDocx(cleanContent))
    const { code, out } = await audit(['report.docx', '--format', 'docx', '-o', 'commented.docx'])
    expect([0, 1]).toContain(code)
    expect(out).toBe('')
    expect(readFileSync(join(folder, 'commented.docx'), 'latin1').startsWith('PK')).toBe(true)
  })

  it('compared with an earlier report', async () => {
    await audit(['wrong.txt', '--format', 'json', '-o', 'earlier.json'])
    put('mended/wrong.txt', cleanText)
    const { out } = await audit(['wrong.txt', '--changed-since', 'earlier.json'])
    expect(out).toContain('仍在')
    const broken = await audit(['wrong.txt', '--changed-since', 'wrong.txt'])
    expect(broken.code).toBe(2)
    expect(broken.err).toContain('wrong.txt')
  })
})

describe('what cannot be audited', () => {
  const cases: readonly [string, string | Uint8Array, RegExp][] = [
    ['empty.docx', '', /空|0\s*字节/],
    ['damaged.docx', Buffer.from('PK\u0003\u0004 word/document.xml cut off'), /损坏|完整/],
    ['damaged.pdf', '%PDF-1.7\nnothing follows', /损坏|完整/],
    [
      'encrypted.docx',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
        Buffer.alloc(4096),
      ]),
      /加密|密码|损坏|完整/,
    ],
    ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /图片/],
    ['novel.txt', novel, /部门决算/],
    ['budget.txt', budget, /部门预算/],
  ]

  it.each(cases)('%s: exit code 2 and a message that names it', async (name, content, says) => {
    put(name, content)
    const result = await audit([name, '--format', 'json'])
    expect(result.code).toBe(2)
    expect(result.err).toContain(name)
    expect(result.err).toMatch(says)
    expect(result.err).not.toMatch(/\n\s+at /)
    expect(reportIn(result).documents.every(({ findings }) => findings.length === 0)).toBe(true)
  })

  it('a file that is not there', async () => {
    const { code, out } = await audit(['nowhere.docx'])
    expect(code).toBe(2)
    expect(out).toContain('nowhere.docx：找不到')
  })

  it('a folder without documents', async () => {
    mkdirSync(join(folder, 'nothing'), { recursive: true })
    const { code, err } = await audit(['nothing'])
    expect(code).toBe(2)
    expect(err).toContain('没有可以审核的文件')
  })

  it('a document under a wrong extension is told by its content', async () => {
    put('wrong-extension.pdf', writeDocx(cleanContent))
    const result = await audit(['wrong-extension.pdf', '--format', 'json'])
    expect(reportIn(result).documents[0]?.format).toBe('docx')
  })
})

describe('the command line', () => {
  it.each([
    [['audit'], '没有给出要审核的文件。'],
    [['audit', 'clean.txt', '--format', 'pdf'], '可选：terminal、json'],
    [['audit', 'clean.txt', '--jobs', '0'], '正整数'],
    [['audit', 'clean.txt', '--profile', '火星-2022'], '火星-2022'],
    [['audit', 'clean.txt', '--fromat', 'json'], '--format'],
    [['audti'], 'audit'],
    [['audit', 'clean.txt', '-o', 'clean.txt'], '覆盖'],
  ])('%s is refused in Chinese with exit code 2', async (words, says) => {
    const { code, out, err } = await run(words, { cwd: folder })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(says)
    expect(err).not.toMatch(/error:|\n\s+at /)
    expect(readFileSync(join(folder, 'clean.txt'), 'utf8')).toBe(cleanText)
  })

  it('helps in Chinese', async () => {
    const { code, out } = await run(['audit', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('用法：')
    expect(out).not.toMatch(/Usage|Options|display help|default|choices/)
  })

  it('lists the rules', async () => {
    const { code, out } = await run(['rules', '--format', 'json'])
    expect(code).toBe(0)
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toContain('share-of-total')
    expect((await run(['rules', '--format', 'markdown'])).out).toMatch(/^# /)
  })
})

describe('many documents', () => {
  it('a folder: walked once through links, a bad file reported, the rest audited, a summary at the end', async () => {
    put('many/a.txt', cleanText)
    put('many/below/b.txt', withWrongShare(cleanText))
    put('many/below/bad.pdf', '%PDF-1.7 cut off')
    put('many/~$lock.docx', 'lock')
    put('many/.hidden/c.txt', cleanText)
    symlinkSync(join(folder, 'many'), join(folder, 'many/below/round'), 'dir')
    const result = await audit(['many', '--format', 'json'])
    expect(result.code).toBe(1)
    const report = reportIn(result)
    expect(report.documents.map(({ file }) => file)).toEqual(['many/a.txt', 'many/below/b.txt'])
    expect(report.failed.map(({ file }) => file)).toEqual(['many/below/bad.pdf'])
    expect(result.err).toContain('many/below/bad.pdf')
    const terminal = await audit(['many'])
    expect(terminal.out.slice(terminal.out.lastIndexOf('汇总'))).toContain('many/below/b.txt')
  })

  it('as HTML: a page each and an index', async () => {
    const { code } = await audit(['many/a.txt', 'many/below/b.txt', '--format', 'html', '-o', 'pages'])
    expect(code).toBe(1)
    const index = readFileSync(join(folder, 'pages/index.html'), 'utf8')
    for (const [, href = ''] of index.matchAll(/href="([^"#]+\.html)"/g)) {
      expect(existsSync(join(folder, 'pages', decodeURIComponent(href)))).toBe(true)
    }
    expect(index.match(/href="[^"]+\.html"/g)).toHaveLength(2)
    expect((await audit(['many', '--format', 'html'])).err).toContain('-o')
  })

  it('a zip, member by member', async () => {
    put(
      'packed.zip',
      zipSync({
        '一/a.txt': Buffer.from(cleanText),
        '二/b.txt': Buffer.from(withWrongShare(cleanText)),
        '__MACOSX/c.txt': Buffer.from('x'),
      }),
    )
    const report = reportIn(await audit(['packed.zip', '--format', 'json']))
    expect(report.documents.map(({ file }) => file)).toEqual(['packed.zip/一/a.txt', 'packed.zip/二/b.txt'])
  })

  it('an interrupted run is resumed, and a changed file audited again', async () => {
    const total = 60
    for (let number = 1; number <= total; number++) put(`long/${number}.txt`, `${cleanText}\n附注${number}\n`)
    const words = ['long', '--format', 'html', '-o', 'long-out', '--jobs', '1']
    const results = join(folder, 'long-out/results.jsonl')
    const lines = () => (existsSync(results) ? readFileSync(results, 'utf8').split('\n').length - 2 : 0)
    const interrupted = await audit(words, {
      meanwhile(child) {
        const timer = setInterval(() => {
          if (lines() < 3) return
          clearInterval(timer)
          child.kill('SIGINT')
        }, 20)
      },
    })
    expect(interrupted.code).toBe(130)
    expect(interrupted.err).toContain('--resume')
    const done = lines()
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(total)

    put('long/1.txt', withWrongShare(cleanText))
    const resumed = await audit([...words, '--resume'])
    expect(resumed.code).toBe(1)
    const names = readFileSync(results, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => (JSON.parse(line) as { name: string }).name)
    expect(new Set(names).size).toBe(total)
    // What was done and did not change was not done again.
    expect(names).toHaveLength(total + 1)
    expect(names.filter((name) => name === 'long/1.txt')).toHaveLength(2)
  })
})
