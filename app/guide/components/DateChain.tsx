import { formatDate } from '~/platform/i18n/format'
import { useLanguage } from '~/ui/language'
import type { ChainStep } from '../deadlines'
import { sourceUrl } from '../rules'
import { Said } from './Said'
import { Sources } from './Sources'

/** How a date was found, day after day, each with the text that says so. */
export function DateChain({ chain }: { chain: ChainStep[] }) {
  const language = useLanguage()
  return (
    <ol className="stack close">
      {chain.map(({ step, date, why, sources }) => (
        <li key={`${step}-${date}`} data-chain={step}>
          {date && (
            <>
              <time dateTime={date}>
                <strong>{formatDate(date, language, { weekday: true })}</strong>
              </time>{' '}
            </>
          )}
          <Said text={why} />{' '}
          <span className="small-print">
            <Sources sources={sources.map(source => ({ article: source.article, url: sourceUrl(source) }))} />
          </span>
        </li>
      ))}
    </ol>
  )
}
