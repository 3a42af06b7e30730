import { getAuthority } from '~/directory/authority.server'
import { noteRead } from '~/events/publicPages.server'
import { running } from '~/platform/running.server'
import { readAnnotations } from './annotations'
import type { Controller } from './registerText'
import { schemaIn } from './schema.server'
import { type Treatment, treatmentsOf } from './treatments'

/** The register as this portal's readers see it, with the town's own names. */
export async function getRegister(): Promise<{ controller: Controller; treatments: Treatment[] }> {
  noteRead('settings')
  const { names, institutions } = await getAuthority()
  const treatments = treatmentsOf(readAnnotations(schemaIn(running().checkout)).personal)
  const { dpo, host } = institutions
  return { controller: { name: names.name, dpo: dpo || '—', host: host || '—' }, treatments }
}
