import { Label } from '../Label'
import { Letter } from '../Letter'
import { Marked } from '../Marked'
import { Neighbours } from '../Neighbours'
import { Pagination } from '../Pagination'
import { Paper } from '../Paper'
import { QrCode } from '../QrCode'
import { QuestionLine, QuestionList } from '../QuestionLine'
import { ShareButton } from '../ShareButton'
import { Tabs } from '../Tabs'
import { Trail } from '../Trail'
import { Specimen } from './Specimen'

/** What citizens read: lines, the trail, a question, its answer as a letter. */
export function ShowcaseReading({ prefix }: { prefix: string }) {
  return (
    <>
      <Specimen name="Tabs, QuestionList, QuestionLine, Marked, Pagination">
        <Tabs
          label={`Vues, ${prefix}`}
          tabs={[
            { href: '#toutes', words: 'Toutes', count: 1284, current: true },
            { href: '#attente', words: 'Sans réponse', count: 37 },
          ]}
        />
        <QuestionList>
          <QuestionLine
            href="#q1"
            reference="2026-000118"
            title="Pourquoi l’éclairage de la rue des Tanneurs reste-t-il allumé toute la nuit ?"
            label={<Label tone="no">Réponse négative</Label>}
            meta={['Éclairage public', 'en 9 jours']}
          />
          <QuestionLine
            href="#q2"
            reference="2026-000121"
            title="Peut-on visiter le château d’eau ?"
            excerpt={
              <Marked
                pieces={[
                  { words: 'La ', found: false },
                  { words: 'visite', found: true },
                  {
                    words:
                      ' est possible deux fois par an, sur inscription à l’accueil de la mairie, par groupe de douze.',
                    found: false,
                  },
                ]}
              />
            }
            label={<Label tone="yes">Oui</Label>}
            meta={['Patrimoine', 'en 2 jours']}
          />
        </QuestionList>
        <Pagination label={`Pages, ${prefix}`} firstHref="#debut" nextHref="#suite" />
        <Pagination label={`Première page, ${prefix}`} nextHref="#suite" />
      </Specimen>
      <Specimen name="Trail">
        <Trail
          label="Chemin de la question"
          steps={[
            { id: 'received', words: 'Reçue', when: { iso: '2026-03-02', words: '2 mars' } },
            { id: 'asked', words: 'Avis demandé au service Voirie', when: { iso: '2026-03-04', words: '4 mars' } },
            {
              id: 'approval',
              words: 'Réponse en validation',
              when: { iso: '2026-03-09', words: '9 mars' },
              state: 'now',
            },
            { id: 'due', words: 'Réponse promise', when: { iso: '2026-03-13', words: '13 mars' }, state: 'ahead' },
          ]}
        />
      </Specimen>
      <Specimen name="Paper">
        <Paper by="Amina B., le 2 mars 2026, à la direction de la voirie">
          <p>Le trottoir devant l’école est trop étroit pour une poussette. Peut-on l’élargir avant la rentrée ?</p>
        </Paper>
        <Paper label={`Sans en-tête, ${prefix}`}>
          <p>Quelques mots, sans dire de qui ils sont.</p>
        </Paper>
      </Specimen>
      <Specimen name="Letter">
        <Letter
          id={`${prefix}-letter`}
          from="Réponse de la direction de la voirie"
          label={<Label tone="no">Réponse négative</Label>}
          place="Valbrume, le 11 mars 2026"
          signature={{ name: 'Claire Vasseur', capacity: 'Directrice de la voirie, par délégation du maire' }}
          foot={<span>Répondu en 9 jours</span>}
        >
          <p>Madame,</p>
          <p>L’élargissement demandé supprimerait quatre places de livraison que le plan de circulation impose.</p>
        </Letter>
        <Letter id={`${prefix}-short-letter`} from="Réponse de la collectivité">
          <p>La médiathèque rouvre mardi.</p>
        </Letter>
      </Specimen>
      <Specimen name="ShareButton, QrCode">
        <ShareButton href="https://questions.demo.example/q/2026-000118" title="L’éclairage de la rue des Tanneurs">
          Partager
        </ShareButton>
        <QrCode
          text="https://questions.demo.example/q/2026-000118"
          label="Code à photographier pour ouvrir questions.demo.example/q/2026-000118"
        />
      </Specimen>
      <Specimen name="Neighbours">
        <Neighbours
          label={`Questions voisines, ${prefix}`}
          title="Sur le même sujet"
          older={{ href: '#q0', words: 'La question d’avant', title: 'Pourquoi les bancs ont-ils disparu ?' }}
          newer={{
            href: '#q2',
            words: 'La question d’après',
            title: 'Peut-on visiter le château d’eau ?',
            label: <Label tone="yes">Oui</Label>,
          }}
        />
        <Neighbours
          label={`Une seule voisine, ${prefix}`}
          title="Sur le même sujet"
          older={{ href: '#q1', words: 'La question d’avant', title: 'À quelle heure ouvre la piscine ?' }}
        />
      </Specimen>
    </>
  )
}
