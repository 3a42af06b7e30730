import { Avatar } from '../Avatar'
import { Button, ButtonLink } from '../Button'
import { Icon, type IconName } from '../Icon'
import { Label, type Tone } from '../Label'
import { Logo } from '../Logo'
import { Notice } from '../Notice'
import { Specimen } from './Specimen'

/** By name, so that a tone or an icon that is not shown does not compile. */
const labels: Record<Tone, string> = {
  yes: 'Oui',
  partly: 'Oui, en partie',
  no: 'Réponse négative',
  given: 'Renseignement donné',
  onward: 'Relève du Département',
  coming: 'Réponse à venir',
  late: 'Réponse attendue depuis le 3 mars',
  reading: 'En relecture',
  public: 'Publiée',
  closed: 'Non publiée',
  personal: 'Réponse personnelle',
  hidden: 'Retirée de la vue publique',
  quiet: 'Voirie',
}

const icons: Record<IconName, string> = {
  arrow: 'continuer',
  building: 'guichet',
  calendar: 'agenda',
  check: 'oui',
  chevron: 'déplier',
  clock: 'à venir',
  copy: 'copier',
  download: 'télécharger',
  envelope: 'courrier',
  eyeOff: 'retirée',
  flag: 'signaler',
  half: 'en partie',
  info: 'à savoir',
  letter: 'lettre',
  lock: 'personnelle',
  minus: 'non',
  more: 'plus',
  pencil: 'modifier',
  people: 'moi aussi',
  phone: 'téléphone',
  print: 'imprimer',
  search: 'chercher',
  share: 'partager',
  warning: 'attention',
}

/** What is looked at: the mark, icons, labels, buttons, notices. */
export function ShowcaseSigns() {
  return (
    <>
      <Specimen name="Logo, Icon">
        <div className="cluster">
          <Logo size={64} /> <Logo size={32} /> <Logo size={16} />
        </div>
        <p className="cluster">
          {(Object.keys(icons) as IconName[]).map(name => (
            <span key={name}>
              <Icon name={name} /> {icons[name]}
            </span>
          ))}
        </p>
      </Specimen>
      <Specimen name="Label">
        <div className="cluster">
          {(Object.keys(labels) as Tone[]).map(tone => (
            <Label key={tone} tone={tone}>
              {labels[tone]}
            </Label>
          ))}
        </div>
      </Specimen>
      <Specimen name="Button, ButtonLink">
        <div className="cluster">
          <Button type="button" look="primary">
            Envoyer ma question
          </Button>
          <Button type="button" look="primary" busy>
            Envoyer ma question
          </Button>
          <Button type="button" icon="people">
            J’ai la même question
          </Button>
          <Button type="button" look="danger">
            Ne pas publier…
          </Button>
          <ButtonLink href="#preparer" icon="letter">
            Préparer ma lettre
          </ButtonLink>
          <ButtonLink href="#guide" look="primary" icon="arrow">
            Ouvrir le guide
          </ButtonLink>
        </div>
      </Specimen>
      <Specimen name="Notice">
        <Notice>Poser une question ici n’arrête aucun délai.</Notice>
        <Notice tone="done" title="Votre question est arrivée">
          <p>Elle porte le numéro 2026-000123.</p>
        </Notice>
        <Notice tone="warning" title="Ce délai semble passé">
          <p>Il reste plusieurs possibilités.</p>
        </Notice>
        <Notice tone="urgent" title="Danger immédiat ?">
          <p>Appelez le 112. Le portail n’est pas lu la nuit.</p>
        </Notice>
      </Specimen>
      <Specimen name="Avatar">
        <div className="cluster">
          <Avatar name="Nadia Ferrand" />
          <Avatar name="Nadia Ferrand" doing="viewing" />
          <Avatar name="Hugo Le Goff" doing="typing" />
          <Avatar name="Élise Morvan" doing="away" />
        </div>
      </Specimen>
    </>
  )
}
