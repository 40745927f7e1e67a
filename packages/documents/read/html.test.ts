import { describe, expect, test } from 'vitest'
import type { Block, Document } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import { readDocument } from './read-document.ts'

const read = (html: string | Uint8Array): Promise<Document> =>
  readDocument({ file: '页.html', bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html })
const print = (block: Block): string => {
  if (block.kind === 'paragraph') return `${'#'.repeat(block.level ?? 0)}${block.number ?? ''}${block.text}`
  if (block.kind === 'chart') return block.title
  return block.cells
    .map(({ row, column, rowSpan, columnSpan, text }) => `${row},${column},${rowSpan},${columnSpan} ${text}`)
    .join('；')
}
const texts = async (html: string): Promise<string[]> => (await read(html)).blocks.map(print)

describe('text', () => {
  test('headings, paragraphs and line breaks; what does not show is left out', async () => {
    const html = `<!doctype html><title>x</title><nav>首页</nav><h1>决算</h1><div>甲<b>乙</b><br>丙<p>丁</p>戊</div><script>己</script><p style="color:red; display: none">庚</p><p hidden>辛</p><p><del>子</del><i style="Visibility:hidden">丑</i></p><!-- 壬 --><span>癸</span>`
    expect(await texts(html)).toEqual(['#决算', '甲乙', '丙', '丁', '戊', '癸'])
  })
  test('white space as a browser shows it, wide spaces kept', async () => {
    expect(await texts('<p>&nbsp;&nbsp;本　年\n  收入 \n 合计\n9.00   USD</p>')).toEqual(['本　年收入合计 9.00 USD'])
  })
  test('characters that print nothing part no word and no number', async () => {
    const html =
      '<p>收&shy;入1,2&#8203;34.&zwnj;50&#xfeff;万元</p><p>&#8203;</p><table><tr><td>合&shy;计<td>9.&#8203;00</table>'
    expect(await texts(html)).toEqual(['收入1,234.50万元', '0,0,1,1 合计；0,1,1,1 9.00'])
  })
  test('lists are numbered as they say, unless the author typed the number', async () => {
    const html = `<ol><li>甲<p>续</p></li><li value="5">乙</li><li>丙</li></ol><ul><li>丁</li></ul><ol type="A" start="3"><li>戊</li></ol><ol style="list-style-type:simp-chinese-informal"><li>己<ol><li>庚</li></ol></li><li>辛</li></ol><ol><li>1.壬</li></ol>`
    expect(await texts(html)).toEqual(['1.甲', '续', '5.乙', '6.丙', '丁', 'C.戊', '一、己', '1.庚', '二、辛', '1.壬'])
  })
  test('preformatted lines, and the line where each text stands', async () => {
    const { blocks } = await read('<html>\n<body>\n<p>\n  甲</p>\n<pre>乙\n丙</pre><table>\n<tr><td>a<td>丁</table>')
    expect(blocks.map(({ place }) => place.sourceLine)).toEqual([4, 5, 6, 6])
    const [, , , table] = blocks
    expect(table?.kind === 'table' && table.cells.map(({ place }) => place.sourceLine)).toEqual([7, 7])
  })
})

describe('tables', () => {
  test('spans: to the end of the group, over columns taken from above, absurd ones bounded', async () => {
    const html = `<table><thead><tr><th rowspan="0">项目<th colspan="2">决算数<tr><th>基本<th>项目</thead><tbody><tr><td rowspan="9999999">甲<td colspan="x">1<td>2<tr><td>3</tbody></table>`
    expect(await texts(html)).toEqual([
      '0,0,2,1 项目；0,1,1,2 决算数；1,1,1,1 基本；1,2,1,1 项目；2,0,2,1 甲；2,1,1,1 1；2,2,1,1 2；3,1,1,1 3',
    ])
  })
  test('a caption stands above, lines in a cell stay apart', async () => {
    const html = '<table><caption>收入表</caption><tr><td>甲<br>乙<p>丙</p>丁<td><ul><li>戊<li>己</ul></table>'
    expect(await texts(html)).toEqual(['收入表', '0,0,1,1 甲\n乙\n丙\n丁；0,1,1,1 戊\n己'])
  })
  test('a table that only arranges the page is none; one within a form follows it', async () => {
    const form = Array.from({ length: 8 }, (_, index) => `<td>${index}</td>`).join('')
    const html = `<table><tr><td><h2>题</h2><table><tr><td>1<td>2</table></td></tr></table><table><tr>${form}<td>外<table><tr><td>内<td>里</table></table>`
    const [heading, first, outer, inner] = await texts(html)
    expect([heading, first, inner]).toEqual(['##题', '0,0,1,1 1；0,1,1,1 2', '0,0,1,1 内；0,1,1,1 里'])
    expect(outer).toMatch(/；0,8,1,1 外$/)
  })
})

describe('what websites add', () => {
  test('a table around a whole text is its frame, whatever the menu beside it; a long entry of a form is one', async () => {
    const text = Array.from({ length: 25 }, (_, index) => `<p>第${index}段，本年收入合计9.00万元。</p>`)
    const menu = ['首页', '公开', '办事', '互动', '数据', '专题'].map((name) => `<td><a href="/x">${name}</a>`).join('')
    const frame = (content: string): string => `<table><tr>${menu}<tr><td colspan="6">${content}<tr><td>打印</table>`
    expect(await texts(frame(text.join('')))).toHaveLength(25)
    expect(await texts(frame(text.slice(0, 5).join('')))).toHaveLength(1)
    const entries = '<tr><td>项目名称<td>灾后重建项目和河道整治项目以及堤防加固项目'.repeat(25)
    expect(await texts(`<table>${entries}<tr><td>说明<td>${text.join('')}</table>`)).toHaveLength(1)
  })
  test.each(['<strong>题</strong>', '<br/>', '<img src="a.png">', '<a name="top"></a>'])(
    'the middle of a page that begins with %s',
    async (start) => {
      expect((await read(`${start}<p>收入</p>`)).blocks.at(-1)).toMatchObject({ text: '收入' })
    },
  )
  test('links elsewhere alone are no text; files they lead to are told as unread', async () => {
    const html =
      '<div>当前位置：<a href="/">首页</a> &gt; <a href="/b">部门决算</a> &gt; 正文</div><p>见<a href="x.htm">办法</a>第三条</p><p><a href="#t">一、收入</a></p><ul><li><a href="/22">2022年度部门决算</a> 2023-09-01<li><a href="a.xls?id=1">决算公开表</a></ul>'
    const { blocks, gaps } = await read(html)
    expect(blocks.map(print)).toEqual(['见办法第三条', '一、收入'])
    expect(gaps).toMatchObject([{ what: '网页链接的1个附件' }])
  })
  test('what stands below the text is left out, unless tables or much text follow it', async () => {
    const text = `<p>${'本年收入合计9.00万元。'.repeat(40)}</p>`
    const end = '<p>【打印本页】【关闭窗口】</p><p>另一条新闻3.00万元</p><p>网站标识码：5101000001</p>'
    expect(await texts(`${text}${end}`)).toHaveLength(1)
    expect(await texts(`<p>打印本页</p>${text}`)).toHaveLength(2)
    expect(await texts(`${text}${end}<table><tr><td>甲<td>1</table>`)).toHaveLength(5)
  })
  test('headings that word processors saved as items have no number of a list', async () => {
    expect(await texts('<ol start="3"><li><h3>具体情况</h3></li></ol><ol><li>基本支出</li></ol>')).toEqual([
      '###具体情况',
      '1.基本支出',
    ])
  })
  test('lines of a pasted table of contents are none of the text', async () => {
    expect(
      await texts('<p>目录</p><p>一、收入 PAGEREF _Toc25831 \\h 3</p><p>二、支出 PAGEREF _Toc25832 h 4</p>'),
    ).toEqual(['目录'])
    const saved = '<p><a href="#_Toc001">一、收入决算表</a>\t3</p><h2><a name="_Toc001"></a>一、收入决算表</h2>'
    expect(await texts(`<p>目录</p>${saved}<p>收入见<a href="#t2">表2</a></p>`)).toEqual([
      '目录',
      '##一、收入决算表',
      '收入见表2',
    ])
  })
  test('preformatted lines with tabs are a table', async () => {
    const html = '<html><pre>项目\t决算数\t项目\n甲\t1.00\t乙\n\t\t丙</pre><p>\n\t\t甲\n\t\t乙</p>'
    expect(await texts(html)).toEqual([
      '0,0,1,1 项目；0,1,1,1 决算数；0,2,1,1 项目；1,0,1,1 甲；1,1,1,1 1.00；1,2,1,1 乙；2,0,1,1 ；2,1,1,1 ；2,2,1,1 丙',
      '甲乙',
    ])
  })
})

describe('charts', () => {
  const head = '<tr><th>项目<th>2021年<th>2022年</tr>'
  const chart = (rows: string, picture = '<svg></svg>'): string =>
    `<html><figure>${picture}<details><summary>数据</summary><table><caption>收支变动</caption>${head}${rows}</table></details><figcaption>图1：变动图</figcaption></figure>`
  test('a figure with a picture and the table of its data is a chart, with its caption below', async () => {
    const { blocks } = await read(
      chart('<tr><th>收入<td>1,200.50<td><data value="3.14159">3.14</data></tr><tr><th>支出<td>-2<td></tr>'),
    )
    expect(blocks).toMatchObject([
      {
        kind: 'chart',
        title: '收支变动',
        series: [
          {
            name: '2021年',
            points: [
              { category: '收入', value: '1200.50' },
              { category: '支出', value: '-2' },
            ],
          },
          { name: '2022年', points: [{ category: '收入', value: '3.14159' }] },
        ],
      },
      { kind: 'paragraph', text: '图1：变动图' },
    ])
  })
  test.each([
    ['whose table has words', chart('<tr><th>收入<td>增加<td>1</tr>')],
    ['without a picture', chart('<tr><th>收入<td>1<td>2</tr>', '')],
    ['whose table has merged cells', chart('<tr><th>收入<td colspan="2">1</tr>')],
    ['with a second table', chart('<tr><th>收入<td>1<td>2</tr>', '<svg></svg><table><tr><td>1<td>2</table>')],
  ])('a figure %s is read as it stands', async (_, html) => {
    const { blocks } = await read(html)
    expect(blocks.map(({ kind }) => kind)).not.toContain('chart')
    expect(blocks.map(({ kind }) => kind)).toContain('table')
  })
  test('text for screen readers alone is left out', async () => {
    expect(await texts('<p>甲<span class="sr-only">乙</span></p><p class="note visually-hidden">丙</p>')).toEqual([
      '甲',
    ])
  })
})

describe('encodings', () => {
  const gb = Uint8Array.from([0xca, 0xd5, 0xc8, 0xeb])
  const page = (head: string, text: Uint8Array): Uint8Array =>
    Buffer.concat([Buffer.from(`<html><head>${head}</head><p>`), text, Buffer.from('</p></html>')])
  test.each([
    ['declared', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'],
    ['not declared', ''],
    ['wrongly declared', '<meta charset="utf-8">'],
    ['unknown', '<meta charset="x-nothing">'],
  ])('GB18030 %s', async (_, head) => {
    expect((await read(page(head, gb))).blocks).toMatchObject([{ text: '收入' }])
  })
  test.each(['iso-8859-1', 'big5'])('GB18030 declared as %s, which replaces nothing', async (charset) => {
    // 决算，收入。
    const sentence = Uint8Array.from([0xbe, 0xf6, 0xcb, 0xe3, 0xa3, 0xac, ...gb, 0xa1, 0xa3])
    expect((await read(page(`<meta charset=${charset}>`, sentence))).blocks).toMatchObject([{ text: '决算，收入。' }])
  })
  test('UTF-16 without a mark', async () => {
    const html = Buffer.from('<html><p>收入</p></html>', 'utf16le')
    expect((await read(html)).blocks).toMatchObject([{ text: '收入' }])
    expect((await read(html.swap16())).blocks).toMatchObject([{ text: '收入' }])
  })
  test('Big5 as declared, UTF-16 by its mark, UTF-8 with one bad byte', async () => {
    expect((await read(page('<meta charset=big5>', Uint8Array.from([0xa6, 0xac, 0xa4, 0x4a])))).blocks).toMatchObject([
      { text: '收入' },
    ])
    expect((await read(Buffer.from('\ufeff<html><p>收入</p></html>', 'utf16le'))).blocks).toMatchObject([
      { text: '收入' },
    ])
    const long = Buffer.from('本年收入合计'.repeat(60))
    const broken = await read(page('', Buffer.concat([long, Uint8Array.from([0xe6]), long])))
    expect(broken.blocks[0]).toMatchObject({ text: expect.stringContaining('本年收入合计本年') })
  })
})

describe('hostile pages', () => {
  test.each([
    ['deep nesting', '<div>'.repeat(100_000)],
    ['deep tables', '<table><tr><td>'.repeat(50_000)],
    ['formatting that multiplies', Array.from({ length: 50_000 }, (_, i) => `<p><font size=${i}>字`).join('')],
    ['wide tables', `<table>${'<tr>'.repeat(30_000)}<tr>${'<td colspan=1000 rowspan=65000>字'.repeat(3)}</table>`],
  ])('%s is refused', async (_, html) => {
    const outcome = await read(`<html>${html}`).catch((error: unknown) => error)
    expect(outcome).toBeInstanceOf(UnreadableFile)
    expect(outcome).toMatchObject({ reason: 'too-large' })
  })
  test('a tag with very many attributes ends', async () => {
    const attributes = Array.from({ length: 200_000 }, (_, index) => ` a${index}="1"`).join('')
    expect(await texts(`<html><p${attributes}>字</p>`)).toEqual(['字'])
  })
  test('a page without text is refused', async () => {
    await expect(read('<html><script>render()</script></html>')).rejects.toMatchObject({ reason: 'no-text' })
  })
})
