import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { htmlWriter } from './html.ts'
import { DISCLOSURE, SAMPLE_MANUSCRIPTS } from './sample-manuscripts.ts'
import { writerContract } from './writer-contract.ts'

writerContract(htmlWriter)

type Element = DefaultTreeAdapterMap['element']

const elementsIn = (node: DefaultTreeAdapterMap['node']): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))
    : []
const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value
function textOf(node: DefaultTreeAdapterMap['node'] | undefined): string {
  if (node === undefined) return ''
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

describe.each(SAMPLE_MANUSCRIPTS)('$title', (manuscript) => {
  let page: Element[] = []
  const named = (name: string): Element[] => page.filter(({ tagName }) => tagName === name)
  beforeAll(async () => {
    page = elementsIn(parse(new TextDecoder().decode(await htmlWriter.write(manuscript))))
  })

  test('allows its own style sheet and nothing else, and needs nothing else', () => {
    const policy = named('meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy')
    const [style, ...more] = named('style')
    const hash = createHash('sha256').update(textOf(style)).digest('base64')
    expect(more).toEqual([])
    expect(attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(named('script')).toEqual([])
    const names = page.flatMap(({ attrs }) => attrs.map(({ name }) => name))
    expect(names.filter((name) => /^(?:style|src|on.*)$/.test(name))).toEqual([])
  })
  test('leads where its links say, by names that occur once', () => {
    const ids = page.flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = named('a').map((link) => attribute(link, 'href')?.slice(1))
    expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([])
    const references = page.flatMap((element) => attribute(element, 'aria-labelledby')?.split(' ') ?? [])
    expect(references.filter((reference) => !ids.includes(reference))).toEqual([])
  })
  test('says its language, title and author, and has one main part', () => {
    expect(attribute(named('html')[0], 'lang')).toBe('zh-CN')
    expect(textOf(named('title')[0])).toBe(manuscript.title)
    expect(named('meta').map((meta) => attribute(meta, 'content'))).toContain(manuscript.author)
    expect(named('main')).toHaveLength(1)
  })
})

describe('a disclosure', () => {
  let page: Element[] = []
  const named = (name: string): Element[] => page.filter(({ tagName }) => tagName === name)
  beforeAll(async () => {
    page = elementsIn(parse(new TextDecoder().decode(await htmlWriter.write(DISCLOSURE))))
  })

  test('has every table named, and its headers bound to columns and rows', () => {
    for (const table of named('table')) {
      const within = elementsIn(table)
      expect(within.filter(({ tagName }) => tagName === 'caption').map(textOf)).toEqual([expect.stringMatching(/./)])
      const headers = within.filter(({ tagName }) => tagName === 'th')
      expect(headers.every((header) => /^(?:col|row)(?:group)?$/.test(attribute(header, 'scope') ?? ''))).toBe(true)
    }
    expect(named('thead').length).toBe(named('table').length)
  })
  test('has no heading that skips a level', () => {
    const levels = page.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName.slice(1))] : []))
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })
  test('keeps each figure with its exact value and what it states', () => {
    const figure = named('data').find((data) => textOf(data) === '5,607.23')
    expect(figure?.attrs).toEqual([
      { name: 'value', value: '5607.2345' },
      { name: 'data-concept', value: 'sample' },
      { name: 'data-period', value: '2022' },
    ])
  })
  test('says in words what its charts show, and gives their data', () => {
    const pictures = named('svg')
    expect(pictures).toHaveLength(2)
    for (const picture of pictures) {
      const [title, description] = elementsIn(picture)
      expect([title?.tagName, description?.tagName]).toEqual(['title', 'desc'])
      expect(attribute(picture, 'role')).toBe('img')
    }
    expect(textOf(pictures[1])).toContain('基本支出4,205.43万元，占75.00%')
    expect(named('details').map(textOf)).toEqual([
      expect.stringContaining('5,210.06'),
      expect.stringContaining('4,205.43'),
    ])
  })
})

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const HAS_CHROMIUM = existsSync(CHROMIUM)
if (!HAS_CHROMIUM) console.log(`Html not tried in a browser: there is no ${CHROMIUM} (set CHROMIUM_PATH).`)

describe.skipIf(!HAS_CHROMIUM)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-html-'))
  const file = join(folder, '决算.html')
  let browser: Browser
  beforeAll(async () => {
    writeFileSync(file, await htmlWriter.write(DISCLOSURE))
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  test.each([1280, 390])('at %i pixels nothing is refused and only tables scroll', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 844 } })
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(pathToFileURL(file).href)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect(await page.evaluate('getComputedStyle(document.querySelector("main p")).textIndent')).not.toBe('0px')
    expect(complaints).toEqual([])
    await page.close()
  })
  test('the keyboard reaches the main part first', async () => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(file).href)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.close()
  })
})
