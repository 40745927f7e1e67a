/** `import data from './form.yaml'` takes what a file says as data, for the bundler and for vite: no text is parsed when the program runs. */
import { parse } from 'yaml'

export const yamlData = {
  name: 'yaml-data',
  transform: (text, module) =>
    module.endsWith('.yaml')
      ? { code: `export default ${JSON.stringify(parse(text))}`, map: null, moduleType: 'js' }
      : undefined,
}
