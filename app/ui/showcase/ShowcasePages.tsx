import { DeskPage } from '../DeskPage'
import { Page } from '../Page'
import { Specimen } from './Specimen'

const banner = 'Démonstration : cette ville, ces gens et ces questions sont inventés.'
const phone = { words: '01 99 00 12 34', href: 'tel:+33199001234', hours: 'du lundi au vendredi, 9 h à 17 h' }

/** The frames whole, as a page has them: with all they can carry, then with as little as they may. */
export function ShowcasePages({ prefix, theme }: { prefix: string; theme: string }) {
  return (
    <>
      <Specimen name="Page" frame>
        <Page
          sample={{ id: `${prefix}-page`, words: `${theme}, en large` }}
          town="Valbrume"
          portal="Questions à la ville"
          current="questions"
          otherLanguageHref="#en"
          banner={banner}
          accessibility="partial"
          contacts={{
            phone,
            counter: 'Hôtel de ville, place du Marché',
            post: 'Mairie de Valbrume, 99210 Valbrume',
          }}
        >
          <p className="column">Ce que dit la page.</p>
        </Page>
      </Specimen>
      <Specimen name="Page" frame>
        <Page
          sample={{ id: `${prefix}-bare-page`, words: `${theme}, nue` }}
          town="Valbrume"
          accessibility="full"
          contacts={{}}
        >
          <p className="column">Sans bandeau, sans seconde langue, sans contact.</p>
        </Page>
      </Specimen>
      <Specimen name="DeskPage" frame>
        <DeskPage
          sample={{ id: `${prefix}-desk`, words: `${theme}, en large` }}
          town="Valbrume"
          banner={banner}
          liveness={{ state: 'live' }}
          accessibility="none"
          person={<span>Nadia Ferrand</span>}
          links={[
            { href: '/desk/inbox', words: 'Questions', icon: 'envelope', count: 12, current: true },
            { href: '/desk/guide', words: 'Guide', icon: 'flag' },
            { href: '/desk/settings', words: 'Réglages', icon: 'pencil' },
          ]}
        >
          <p className="sheet">Ce que dit la page.</p>
        </DeskPage>
      </Specimen>
      <Specimen name="DeskPage" frame>
        <DeskPage
          sample={{ id: `${prefix}-bare-desk`, words: `${theme}, nu` }}
          town="Valbrume"
          links={[{ href: '/desk/guide', words: 'Guide', icon: 'flag', current: true }]}
        >
          <p className="sheet">Sans bandeau, sans ligne d’état, avec un seul lien.</p>
        </DeskPage>
      </Specimen>
    </>
  )
}
