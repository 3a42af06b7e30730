import { Fragment } from 'react'

/** Articles of French law and decisions of its courts, by their French names. */
export function Sources({ sources }: { sources: { article: string; url: string | null }[] }) {
  return (
    <span lang="fr">
      {sources.map(({ article, url }, index) => (
        <Fragment key={article}>
          {index > 0 && ' · '}
          {url ? <a href={url}>{article}</a> : article}
        </Fragment>
      ))}
    </span>
  )
}
