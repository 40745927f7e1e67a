/** A file taken as text: `?raw`, as vite understands it and `scripts/bundle.mjs` does. */
declare module '*?raw' {
  const text: string
  export default text
}
