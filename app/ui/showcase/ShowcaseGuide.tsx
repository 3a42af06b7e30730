import { BigDate } from '../BigDate'
import { ButtonLink } from '../Button'
import { Choices } from '../Choices'
import { CopyButton } from '../CopyButton'
import { Fold } from '../Fold'
import { NoBlock } from '../NoBlock'
import { PrintButton } from '../PrintButton'
import { Steps } from '../Steps'
import { Specimen } from './Specimen'

/** Each block is a landmark, and no two of a page may bear one name. */
const titles = {
  light: {
    decided: 'C’est non. Que pouvez-vous faire ?',
    undecided: 'Cette réponse n’est pas une décision. Vous pouvez…',
  },
  dark: {
    decided: 'C’est oui en partie. Que pouvez-vous faire ?',
    undecided: 'Un autre organisme en décide. Que pouvez-vous faire ?',
  },
}

/** What follows a no: the block, the walk, the date, the options, the steps. */
export function ShowcaseGuide({ prefix }: { prefix: 'light' | 'dark' }) {
  return (
    <>
      <Specimen name="NoBlock">
        <NoBlock
          id={`${prefix}-no`}
          title={titles[prefix].decided}
          why="Pas de budget prévu cette année."
          rule="Vous avez deux mois à partir du jour où vous avez reçu la décision."
          possibilities={[
            { id: 'ask', words: <a href="#reexamen">Demander à la ville de revoir sa décision</a> },
            { id: 'mediator', words: <a href="#mediateur">Saisir le médiateur, gratuitement</a> },
            { id: 'court', words: <a href="#tribunal">Aller devant le tribunal</a> },
          ]}
          action={
            <ButtonLink look="primary" href="#guide">
              Voir mes possibilités et mes dates
            </ButtonLink>
          }
          notice="Information générale, pas un conseil juridique."
        />
        <NoBlock id={`${prefix}-bare-no`} title={titles[prefix].undecided} />
      </Specimen>
      <Specimen name="Choices">
        <Choices
          choices={[
            { id: 'letter', href: '#lettre', words: 'Oui, par une lettre', hint: 'Simple ou recommandée' },
            { id: 'mail', href: '#mail', words: 'Oui, par un mail' },
            { id: 'unsure', href: '#sais-pas', words: 'Je ne sais pas', unsure: true },
          ]}
        />
      </Specimen>
      <Specimen name="BigDate, Fold">
        <BigDate
          before="À envoyer avant la fin du"
          date={{ iso: '2026-11-03', words: 'mardi 3 novembre 2026' }}
          after="Dernier jour selon les textes : vendredi 6 novembre 2026. Ne l’attendez pas."
        >
          <Fold summary="Comment cette date est calculée">
            <p>Deux mois après la lettre reçue le 3 septembre 2026.</p>
          </Fold>
        </BigDate>
        <BigDate before="Agissez dès maintenant" after="Sans la date du refus, aucun jour ne peut être donné." />
        <Fold summary="Pourquoi cette question ?" open>
          <p>Le premier refus reçu fait partir le délai.</p>
        </Fold>
      </Specimen>
      <Specimen name="Steps, CopyButton, PrintButton">
        <Steps
          level={3}
          steps={[
            {
              id: `${prefix}-write`,
              title: 'Écrivez votre lettre',
              body: <p id={`${prefix}-text`}>La lettre est déjà remplie avec votre question.</p>,
              actions: (
                <>
                  <ButtonLink look="primary" icon="letter" href="#lettre">
                    Préparer ma lettre
                  </ButtonLink>
                  <CopyButton target={`${prefix}-text`}>Copier le texte</CopyButton>
                  <PrintButton>Imprimer</PrintButton>
                </>
              ),
              sources: 'Article L411-2 du code des relations entre le public et l’administration. À vérifier.',
            },
            {
              id: `${prefix}-send`,
              title: 'Envoyez-la en recommandé',
              body: <p>Gardez le reçu : il prouve la date.</p>,
              done: 'Fait : postée le 12 octobre 2026',
            },
          ]}
        />
      </Specimen>
    </>
  )
}
