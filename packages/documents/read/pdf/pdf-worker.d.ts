/** The worker half of pdfjs has no types of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Serves the requests that arrive at a port. */
    initializeFromPort(port: import('node:worker_threads').MessagePort): void
  }
}
