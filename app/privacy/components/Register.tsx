import { DataTable } from '~/ui/DataTable'
import { DefinitionList } from '~/ui/DefinitionList'
import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { codeWords, keptWords } from '../register/registerText'
import type { Treatment } from '../register/treatments'
import { registerWords } from '../registerWords'

/** The register, treatment by treatment; the columns themselves one press away, for those who check. */
export function Register({ treatments }: { treatments: Treatment[] }) {
  const language = useLanguage()
  const told = registerWords[language]
  return (
    <>
      {treatments.map(({ why, rows, of, what, read, kept }) => (
        <section className="stack close" key={why}>
          <h2>{told.treatments[why].name}</h2>
          <DefinitionList
            items={[
              { id: 'purpose', term: told.labels.purpose, words: told.treatments[why].purpose },
              { id: 'basis', term: told.labels.basis, words: told.treatments[why].basis },
              { id: 'of', term: told.labels.of, words: codeWords(of, told.of) },
              { id: 'what', term: told.labels.what, words: codeWords(what, told.what) },
              { id: 'read', term: told.labels.read, words: codeWords(read, told.read) },
              { id: 'kept', term: told.labels.kept, words: keptWords(kept, language) },
            ]}
          />
          <Fold summary={told.labels.columns} onPaper>
            <DataTable
              caption={told.treatments[why].name}
              captionHidden
              columns={(['table', 'column', 'what', 'kept'] as const).map(id => ({ id, words: told.columns[id] }))}
              rows={rows.map(row => ({
                id: `${row.table} ${row.columns.join(' ')}`,
                cells: [
                  row.table,
                  row.columns.join(', '),
                  codeWords(row.what, told.what),
                  keptWords(row.kept, language),
                ],
              }))}
            />
          </Fold>
        </section>
      ))}
    </>
  )
}
