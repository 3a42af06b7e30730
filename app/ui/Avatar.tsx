import { useWords } from './language'

type Props = { name: string; doing?: 'viewing' | 'typing' | 'away' }

/** A colleague by their initials. The ring around them is said in words to who cannot see it. */
export function Avatar({ name, doing }: Props) {
  const words = useWords()
  const told = doing ? `${name} ${words[doing]}` : name
  return (
    <span className={doing ? `avatar ${doing}` : 'avatar'} title={told}>
      <span aria-hidden="true">{initials(name)}</span>
      <span className="for-ears">{told}</span>
    </span>
  )
}

/** In: a person's name. Out: the first letters of its first and last word. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/)
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts
  return ends.map(part => [...(part ?? '')][0] ?? '').join('')
}
