/** The worker half of pdfjs has no types of its own; importing it registers it for the main half. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
