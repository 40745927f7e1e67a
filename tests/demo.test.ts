/** `npm start` as its user sees it: pages and files at the printed address. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run } from './program.ts'

let address = ''
let stop: () => void = () => undefined

beforeAll(async () => {
  address = await new Promise<string>((resolve, reject) => {
    const ended = run(['demo'], {
      environment: { PORT: '0' },
      meanwhile(child) {
        stop = () => child.kill('SIGINT')
        let told = ''
        child.stderr?.on('data', (text) => {
          told += text
          const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(told)
          if (found !== null) resolve(found[0])
        })
      },
    })
    ended.then(({ err }) => reject(new Error(err)), reject)
  })
})
afterAll(() => stop())

const links = (page: string): string[] => [...page.matchAll(/href="\.\/([^"]+)"/g)].map(([, href = '']) => href)

it('shows the compiled files and the reports', async () => {
  const start = await (await fetch(address)).text()
  const found = links(start)
  expect(found.map(decodeURI)).toEqual([
    expect.stringMatching(/部门决算\.docx$/),
    expect.stringMatching(/部门决算\.html$/),
    expect.stringMatching(/部门决算\.pdf$/),
    expect.stringMatching(/附表\.xlsx$/),
    '编制结果的审核/',
    '公开示例的审核/',
  ])
  for (const href of found) expect((await fetch(address + href)).status, href).toBe(200)
})

it('finds nothing in what was compiled, and errors in what was published', async () => {
  const [compiled, published] = await Promise.all(
    ['编制结果的审核/', '公开示例的审核/'].map(async (path) => (await fetch(address + encodeURI(path))).text()),
  )
  expect(compiled).toContain('发现错误 0 处、疑点 0 处')
  expect(published).not.toContain('发现错误 0 处')
  for (const page of [compiled, published]) {
    expect(page).toMatch(/>[^/<>]+部门决算\.docx</)
    expect(page).not.toMatch(/mingzhang-demo-|\/examples\//)
  }
})
