import { Bars } from '../Bars'
import { DataTable } from '../DataTable'
import { Options } from '../Options'
import { Progress } from '../Progress'
import { Trail } from '../Trail'
import { Specimen } from './Specimen'

const day = (id: string, words: string, date: number) => ({
  id,
  words,
  when: { iso: `2026-03-0${date}`, words: `${date} mars` },
})

/** What lies flat where there is room, and becomes cards or stands upright where there is none. */
export function ShowcaseTables({ prefix }: { prefix: string }) {
  return (
    <>
      <Specimen name="DataTable">
        <DataTable
          caption="Règles changées"
          columns={[
            { id: 'rule', words: 'Règle' },
            { id: 'from', words: 'À partir du' },
            { id: 'cases', words: 'Parcours touchés', number: true },
          ]}
          rows={[
            { id: 'court', cells: ['Tribunal, deux mois', '1er janvier 2027', '12'] },
            { id: 'silence', cells: ['Silence, deux mois', '1er janvier 2027', '4'] },
          ]}
        />
      </Specimen>
      <Specimen name="Options">
        <Options
          caption="Vos possibilités"
          title="Possibilité"
          aspects={[
            { id: 'cost', words: 'Coût' },
            { id: 'delay', words: 'Délai habituel' },
            { id: 'stops', words: 'Arrête le délai du tribunal ?' },
          ]}
          options={[
            { id: 'review', title: 'Recours gracieux', cells: ['Gratuit', 'Deux mois', 'Oui, une fois'] },
            { id: 'mediator', title: 'Médiateur de la ville', cells: ['Gratuit', 'Quelques semaines', 'Non'] },
          ]}
        />
      </Specimen>
      <Specimen name="Bars">
        <Bars
          caption="Réponses données ce trimestre"
          what="Réponse"
          unit="Nombre"
          bars={[
            { id: 'yes', words: 'Oui', value: 84 },
            { id: 'partly', words: 'Oui, en partie', value: 31, shown: '31 %' },
            { id: 'no', words: 'Réponse négative', value: 22, note: 'dont 9 faute de budget' },
            { id: 'none', words: 'Relève d’un autre organisme', value: 0 },
          ]}
        />
      </Specimen>
      <Specimen name="Progress">
        <Progress id={`${prefix}-progress`} label="Import des questions" done={1520} total={2311} />
        <Progress id={`${prefix}-done`} label="Sauvegarde" done={1} total={1} words="terminée" />
      </Specimen>
      <Specimen name="Trail">
        <Trail
          label={`Chemin court, ${prefix}`}
          steps={[
            { ...day('received', 'Reçue', 2) },
            { ...day('asked', 'Avis demandé au service Voirie', 4) },
            { ...day('approval', 'Réponse en validation', 9), state: 'now' },
            { id: 'due', words: 'Réponse promise', state: 'ahead' },
          ]}
        />
        <Trail
          label={`Chemin long, ${prefix}`}
          steps={[
            day('received', 'Reçue', 1),
            day('read', 'Relue par l’équipe du portail', 2),
            day('asked', 'Avis demandé au service Voirie', 3),
            day('replied', 'La Voirie a répondu', 4),
            day('extended', 'Nouvelle date : le 13 mars, parce que le chantier reprend', 5),
            day('approval', 'Réponse en validation', 6),
            day('published', 'Réponse publiée', 7),
          ]}
        />
      </Specimen>
    </>
  )
}
