/** Loads the built program with the code that the engine compiled when it was built, functions that run late included. */
const { readFileSync, renameSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, resolve } = require('node:path')
const { Script } = require('node:vm')

/** Set where the program runs only to have its compiled code kept. */
const keeps = process.env.MINGZHANG_KEEP_COMPILED_CODE !== undefined
const modules = new Map()
const scripts = new Map()

/** The function that the built file at an absolute path exports. */
function load(file) {
  const entry = required(file)
  if (!keeps) return entry
  return async (...values) => {
    const answer = await entry(...values)
    keepCompiledCode()
    return answer
  }
}

function required(file) {
  const known = modules.get(file)
  if (known !== undefined) return known.exports
  const module = { exports: {} }
  modules.set(file, module)
  const elsewhere = createRequire(file)
  const folder = dirname(file)
  const require = (name) => (name.startsWith('./') ? required(resolve(folder, name)) : elsewhere(name))
  compiled(file).runInThisContext()(module.exports, require, module, file, folder)
  return module.exports
}

/** Code that another version of Node compiled, or that is damaged, is passed over by the engine. */
function compiled(file) {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(source, { filename: file, cachedData: keptCode(file) })
  if (keeps) scripts.set(file, script)
  return script
}

const codeOf = (file) => `${file}.code`

function keptCode(file) {
  try {
    return readFileSync(codeOf(file))
  } catch {
    // Not kept.
    return undefined
  }
}

function keepCompiledCode() {
  for (const [file, script] of scripts) {
    const temporary = `${codeOf(file)}.${process.pid}`
    writeFileSync(temporary, script.createCachedData())
    renameSync(temporary, codeOf(file))
  }
}

module.exports = { load }
