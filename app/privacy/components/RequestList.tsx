import { DueDate } from '~/moderation/components/DueDate'
import { formatDate } from '~/platform/i18n/format'
import { useLanguage } from '~/ui/language'
import { deskPrivacyWords } from '../deskWords'
import type { ShownRequest } from '../requests/shown'

/** Requests, each with its date: the one to answer by, or the one it was answered on. */
export function RequestList({ requests }: { requests: ShownRequest[] }) {
  const language = useLanguage()
  const told = deskPrivacyWords[language].requests
  return (
    <ul className="stack close">
      {requests.map(request => (
        <li key={request.id}>
          <a href={`/desk/privacy/requests/${request.id}`}>
            {told.of(told.rights[request.right], formatDate(request.receivedOn, language))}
          </a>
          {request.reference && <span className="small-print"> {request.reference}</span>}
          {request.closedOn && request.outcome ? (
            <p className="small-print">
              {told.closedOn(told.outcomes[request.outcome], formatDate(request.closedOn, language))}
            </p>
          ) : (
            <DueDate {...request} />
          )}
        </li>
      ))}
    </ul>
  )
}
