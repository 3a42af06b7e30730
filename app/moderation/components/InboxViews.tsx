import { Icon } from '~/ui/Icon'
import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'
import { type View, viewPath, views } from '../views'

/** The view one is in, by name; the others are one press away, without scripts, however many they become. */
export function InboxViews({ view }: { view: View }) {
  const told = words[useLanguage()]
  return (
    <nav className="views" aria-label={told.viewsLabel}>
      <details>
        <summary>
          <span className="views-name">
            <span className="for-ears">{told.viewLabel} </span>
            {told.views[view]}
          </span>
          <span className="views-change">
            {told.otherViews}
            <Icon name="chevron" />
          </span>
        </summary>
        <ul>
          {views.map(name => (
            <li key={name}>
              <a href={viewPath(name)} aria-current={name === view ? 'page' : undefined}>
                {told.views[name]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
