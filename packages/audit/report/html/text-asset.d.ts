/** A file taken as text: `?raw` for vite, `with { type: 'text' }` for esbuild. */
declare module '*?raw' {
  const text: string
  export default text
}
