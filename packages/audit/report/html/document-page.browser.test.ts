import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Block } from '@mingzhang/documents'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../report.ts'
import { audited, inventedDocument } from '../invented.ts'
import { type AuditedDocument, renderDocumentPage } from './document-page.ts'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const HAS_CHROMIUM = existsSync(CHROMIUM)
if (!HAS_CHROMIUM) console.log(`HTML report not tried in a browser: there is no ${CHROMIUM} (set CHROMIUM_PATH).`)

/** 500 findings and 5,000 figures. */
function large(): AuditedDocument {
  const blocks = Array.from({ length: 500 }, (_, line): Block => {
    const parts = Array.from({ length: 10 }, (_, part) => `第${line}类第${part}项支出${line * 10 + part}.00万元`)
    return { kind: 'paragraph', text: parts.join('；'), place: { line: line + 1 } }
  })
  const { disclosure, report } = audited({ file: '大.txt', format: 'text', blocks, gaps: [] })
  const findings = Array.from({ length: 500 }, (_, line): Finding => {
    const evidence = [{ quote: `${line * 10}.00万元`, place: { line: line + 1 } }]
    return { id: String(line), rule: 'invented', category: 'sum', severity: 'error', message: `问题${line}`, evidence }
  })
  return { disclosure, report: { ...report, findings }, equations: [] }
}

describe.skipIf(!HAS_CHROMIUM)('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-page-'))
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** Opens the page from a file, offline; what it complained of or asked for from elsewhere comes in `complaints`. */
  async function open(document: AuditedDocument, viewport = { width: 1400, height: 900 }) {
    const path = join(folder, 'page.html')
    writeFileSync(path, renderDocumentPage(document))
    const context = await browser.newContext({ viewport, offline: true, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) complaints.push(request.url())
    })
    await page.goto(pathToFileURL(path).href)
    return { page, complaints }
  }

  const activeMarks = (page: Page) => page.locator('mark.active').allTextContents()
  const figure = (page: Page, text: string, number = 0) => page.locator('.figure', { hasText: text }).nth(number)

  it('shows a figure with its interval, its other occurrences and its equations', async () => {
    const { page, complaints } = await open(audited(inventedDocument()))
    await figure(page, '3.40万元').click()
    const panel = page.getByRole('dialog')
    expect(await panel.textContent()).toContain('[3.395，3.405] 万元')
    expect(await panel.textContent()).toContain('其他 1 处')
    await panel.locator('.occurrence', { hasText: '第17行' }).first().click()
    expect(await page.locator('.figure.current').textContent()).toBe('3.40万元')
    expect(await page.locator('.figure.current').evaluate((element) => element.closest('[id]')?.id)).toBe('block-16')
    await figure(page, '1,190.40万元').click()
    expect(await panel.locator('.equation.broken').first().textContent()).toContain('[1,200.39，1,200.41] 万元')
    await page.keyboard.press('Escape')
    expect(await panel.isHidden()).toBe(true)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('leads from a finding to its evidence and back', async () => {
    const { page } = await open(audited(inventedDocument()))
    await page.locator('.finding .summary', { hasText: '其他收入' }).click()
    expect(await activeMarks(page)).toEqual(['1,200.00万元', '30.00万元', '3.50%'])
    await page.locator('.finding.active [data-jump]', { hasText: '30.00万元' }).click()
    expect(await page.locator('mark.pointed').allTextContents()).toEqual(['30.00万元'])
    await page.locator('mark', { hasText: '增加' }).first().click()
    expect(await page.locator('.finding.active').textContent()).toContain('方向相反')
    await figure(page, '3.50%').click()
    await page.getByRole('dialog').locator('.related').click()
    expect(await page.locator('.finding.active').textContent()).toContain('其他收入')
    await page.context().close()
  })

  it('works from the keyboard alone', async () => {
    const { page } = await open(audited(inventedDocument()))
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('.finding.active').getAttribute('data-finding')).toBe('2')
    await page.keyboard.press('k')
    expect(await page.locator('.finding.active').getAttribute('data-finding')).toBe('1')
    await page.keyboard.press('Escape')
    expect(await page.locator('.finding.active').count()).toBe(0)
    await page.keyboard.press('/')
    await page.keyboard.type('其他收入')
    expect(await page.locator('.finding:visible').count()).toBe(1)
    expect(await page.getByRole('status').textContent()).toMatch(/显示 1 条/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    const before = await page.locator('.figure.current').textContent()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('.figure.current').textContent()).not.toBe(before)
    await page.context().close()
  })

  it('hides what a filter leaves out', async () => {
    const { page } = await open(audited(inventedDocument()))
    const all = await page.locator('.finding:visible').count()
    await page.getByLabel('按类别筛选').selectOption('direction')
    expect(await page.locator('.finding:visible').count()).toBe(1)
    await page.getByLabel('按类别筛选').selectOption('')
    await page.getByRole('button', { name: /错误/, pressed: true }).click()
    expect(await page.locator('.finding[data-severity="error"]:visible').count()).toBe(0)
    await page.getByRole('button', { name: /错误/, pressed: false }).click()
    expect(await page.locator('.finding:visible').count()).toBe(all)
    await page.context().close()
  })

  it('puts the findings in a sheet on a phone, without anything wider than the screen', async () => {
    const { page } = await open(audited(inventedDocument()), { width: 390, height: 844 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    const sheet = page.locator('#findings-pane')
    expect((await sheet.boundingBox())?.y).toBeGreaterThan(700)
    await page.locator('#handle').click()
    await expect.poll(async () => (await sheet.boundingBox())?.y).toBeLessThan(300)
    await page.locator('.finding .summary').first().click()
    await expect.poll(async () => (await sheet.boundingBox())?.y).toBeGreaterThan(700)
    expect(await page.locator('mark.active').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it('opens 500 findings and 5,000 figures and answers', async () => {
    const { page, complaints } = await open(large())
    expect(await page.locator('.figure').count()).toBeGreaterThanOrEqual(5000)
    await page.keyboard.press('k')
    expect(await page.locator('.finding.active').getAttribute('data-finding')).toBe('500')
    expect(await activeMarks(page)).toEqual(['4990.00万元'])
    await page.locator('#search').fill('问题123')
    expect(await page.locator('.finding:visible').count()).toBe(1)
    expect(await page.locator('#overview i').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('runs nothing that a document smuggles in', async () => {
    const sample = audited(inventedDocument())
    const attack = '"><img src=x onerror="document.title=1"><script>document.title=2</script>'
    const [finding] = sample.report.findings
    if (finding === undefined) throw new Error('the invented document has findings')
    const findings = [{ ...finding, message: attack, rule: attack }]
    const { page } = await open({ ...sample, report: { ...sample.report, organisation: attack, findings } })
    await figure(page, finding.evidence[0]?.quote ?? '').click()
    expect(await page.title()).toContain('明账审核')
    expect(await page.locator('img').count()).toBe(0)
    await page.context().close()
  })
})
