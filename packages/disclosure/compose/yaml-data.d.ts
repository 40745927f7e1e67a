/** A file taken as the data that it holds, by `scripts/yaml-data.mjs`. */
declare module '*.yaml' {
  const data: unknown
  export default data
}
