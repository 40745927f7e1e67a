/** How wide the terminal is, and whether it shows colours. */
import type { TerminalOptions } from '@mingzhang/audit'

export const NARROW = 80

export const terminalOptions = (): TerminalOptions => ({
  width: process.stdout.columns ?? NARROW,
  colour: process.env.FORCE_COLOR !== undefined || (process.stdout.isTTY && process.env.NO_COLOR === undefined),
})

/** For a file that a terminal may show later. */
export const plainOptions: TerminalOptions = { width: NARROW, colour: false }
