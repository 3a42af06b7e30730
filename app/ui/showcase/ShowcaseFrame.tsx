import { DeskHeader } from '../DeskHeader'
import { SiteFooter } from '../SiteFooter'
import { SiteHeader } from '../SiteHeader'
import { Specimen } from './Specimen'

/** What stands around every page; `navLabel` keeps the navigations apart for who hears them. */
export function ShowcaseFrame({ theme }: { theme: string }) {
  return (
    <>
      <Specimen name="SiteHeader, SiteFooter">
        <SiteHeader
          town="Valbrume"
          portal="Questions à la ville"
          current="guide"
          otherLanguageHref="#en"
          navLabel={`Navigation, ${theme}`}
        />
        <SiteFooter
          navLabel={`Pied de page, ${theme}`}
          contacts={{
            phone: { words: '01 99 00 12 34', href: 'tel:+33199001234', hours: 'du lundi au vendredi, 9 h à 17 h' },
          }}
        />
      </Specimen>
      <Specimen name="DeskHeader">
        <div className="desk-sample">
          <DeskHeader
            town="Valbrume"
            navLabel={`Espace de travail, ${theme}`}
            links={[
              { href: '/desk/inbox', words: 'File', icon: 'envelope', count: 12, current: true },
              { href: '/desk/guide', words: 'Guide', icon: 'letter' },
            ]}
          />
        </div>
      </Specimen>
    </>
  )
}
