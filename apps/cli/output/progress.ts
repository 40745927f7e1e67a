/** A progress bar for the person at the terminal; nothing where nobody watches. */
import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  step(name: string): void
  stop(): void
}

/** `work` says what is being done, such as `审核`. */
export function showProgress(total: number, work: string): Progress {
  if (total < 2 || !process.stderr.isTTY) return { step: () => undefined, stop: () => undefined }
  const bar = new SingleBar(
    {
      format: `${work}中 {bar} {value}/{total} 份  剩余约 {eta_formatted}  {name}`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: true,
      etaBuffer: 50,
    },
    Presets.shades_classic,
  )
  bar.start(total, 0, { name: '' })
  return { step: (name) => bar.increment({ name }), stop: () => bar.stop() }
}
