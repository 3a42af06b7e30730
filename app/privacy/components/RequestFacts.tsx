import { formatDate } from '~/platform/i18n/format'
import { DefinitionList } from '~/ui/DefinitionList'
import { useLanguage } from '~/ui/language'
import { deskPrivacyWords } from '../deskWords'
import type { ShownRequest } from '../requests/shown'

/** What is known of a request, and what was done about it. */
export function RequestFacts({ request }: { request: ShownRequest }) {
  const language = useLanguage()
  const told = deskPrivacyWords[language].requests
  const items = [
    { id: 'right', term: told.right, words: told.rights[request.right] },
    { id: 'channel', term: told.channel, words: told.channels[request.channel] },
    { id: 'receivedOn', term: told.receivedOn, words: formatDate(request.receivedOn, language) },
    { id: 'email', term: told.email, words: request.email ?? (request.closedOn ? '—' : told.noEmail) },
    { id: 'identity', term: told.identity, words: told.identities[request.identity] },
    { id: 'reference', term: told.reference, words: request.reference },
    { id: 'note', term: told.note, words: request.note },
    { id: 'reason', term: told.reasonGiven, words: request.extendedReason },
    { id: 'outcome', term: told.outcome, words: request.outcome && told.outcomes[request.outcome] },
    { id: 'answer', term: told.answer, words: request.answer },
  ]
  return <DefinitionList items={items.filter(({ words }) => words)} />
}
