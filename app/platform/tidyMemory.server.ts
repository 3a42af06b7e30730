import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collect: (() => void) | undefined

/**
 * Gives back the memory of what is no longer used. V8 lets garbage grow to several times what lives before it looks;
 * a long import on a town's small machine, beside the portal itself, should not take what it does not need.
 */
export function tidyMemory() {
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
}
