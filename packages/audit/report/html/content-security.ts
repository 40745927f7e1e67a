/** The policy that lets a page run its own style and script and nothing else. */
import { createHash } from 'node:crypto'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

export interface PageParts {
  readonly title: string
  readonly style: string
  /** Script to run; absent on pages that need none. */
  readonly script?: string
  /** Inside of `<body>`, already escaped. */
  readonly body: string
}

/** The value of the `Content-Security-Policy` of a page with this style and script. */
export function contentSecurityPolicy(style: string, script?: string): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${script === undefined ? "'none'" : hashOf(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
