import type { SafeHtml } from '~/platform/text/safeHtml'
import { DefinitionList } from '../DefinitionList'
import { Diff } from '../Diff'
import { EmptyState } from '../EmptyState'
import { MailLink } from '../MailLink'
import { Prose } from '../Prose'
import { Specimen } from './Specimen'

/** Texts written with marks, two versions of one, facts by name, and what stands where there is nothing. */
export function ShowcaseTexts({ prefix, prose }: { prefix: string; prose: SafeHtml }) {
  return (
    <>
      <Specimen name="Prose">
        <Prose html={prose} lang="fr" />
      </Specimen>
      <Specimen name="Diff">
        <Diff
          parts={[
            { kind: 'same', text: 'La piscine est fermée ' },
            { kind: 'removed', text: 'le dimanche' },
            { kind: 'added', text: 'le lundi' },
            { kind: 'same', text: ' jusqu’à la fin des travaux.' },
          ]}
        />
        <Diff parts={[{ kind: 'same', text: 'Le gymnase est ouvert le samedi.' }]} />
      </Specimen>
      <Specimen name="DefinitionList, MailLink">
        <DefinitionList
          items={[
            {
              id: 'to',
              term: 'À qui',
              words: 'Direction de la voirie',
              action: <a href={`#${prefix}-to`}>Modifier le destinataire</a>,
            },
            { id: 'when', term: 'Réponse promise', words: '13 mars 2026' },
            { id: 'mail', term: 'Adresse', words: <MailLink address="prenom.nom@demo.example" /> },
          ]}
        />
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState title="Aucune question ne parle encore de cela." action={<a href="#ask">Poser cette question</a>}>
          <p>Vérifiez l’orthographe ou essayez un mot plus court.</p>
        </EmptyState>
        <EmptyState title="Tout est lu. Merci." />
      </Specimen>
    </>
  )
}
