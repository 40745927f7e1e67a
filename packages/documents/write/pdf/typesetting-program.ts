/** The typesetting program: machine code that is loaded when a page is set. */
export { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
