/** The minified files of pdfjs have no types of their own. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist'
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: {
    /** Serves the requests that arrive at a port. */
    initializeFromPort(port: import('node:worker_threads').MessagePort): void
  }
}
