import type { ReactNode } from 'react'
import { PrivacyLine } from '~/accounts/components/PrivacyLine'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage, usePath } from '~/ui/language'
import { SelectField } from '~/ui/SelectField'
import { TextArea } from '~/ui/TextArea'
import { TextField } from '~/ui/TextField'
import type { AskChoices } from '../askChoices'
import type { FormFiles } from '../attachments/attachment'
import { limits } from '../draft'
import { words } from '../messages/words'
import type { Passage } from '../reread'
import { AttachmentFields, refusedWords } from './AttachmentFields'
import { askProblems } from './askProblems'
import { DraftLine, DraftNotice } from './DraftNotice'
import { ProofFields } from './ProofFields'
import { RereadFields } from './RereadFields'
import { spareForm } from './SimilarQuestions'

type Props = {
  choices: AskChoices
  typed: Record<string, string | string[]>
  problems: Record<string, string>
  submissionId: string
  openedAt: number
  passages?: Passage[]
  seen?: string[]
  challenge?: string
  general?: string
  /** The form's files; null while nothing has been sent. */
  files: FormFiles | null
  /** What was already asked, below the one-line question. */
  similar?: ReactNode
}

/** One page, in the order one thinks: what, more, to whom, how to reach you. A page kept open for days still works. */
export function AskForm(props: Props) {
  const { choices, typed, problems, submissionId, files } = props
  const { openedAt, passages = [], seen = [], challenge, general, similar } = props
  const language = useLanguage()
  const path = usePath()
  const { ask } = words[language]
  const action = path('/questions/new')
  const told = askProblems(problems, language)
  const refused = refusedWords(files?.refused ?? [], language)
  if (refused) told.attachments = refused
  const value = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  const option =
    (kind: string) =>
    ({ slug, name }: { slug: string; name: string }) => ({ value: kind ? `${kind}:${slug}` : slug, words: name })
  return (
    <>
      <form
        className="stack"
        method="post"
        action={`${action}#errors`}
        encType="multipart/form-data"
        noValidate
        data-draft=""
        data-came={files ? 'yes' : 'no'}
      >
        {/* Enter presses a form's first button, which must not be one that takes a file off. */}
        {files?.key && <button type="submit" className="for-ears" tabIndex={-1} aria-hidden="true" />}
        <ErrorSummary
          general={passages.length > 0 ? words[language].reread.title(passages.length) : general}
          problems={Object.entries(told).map(([field, sentence]) => ({
            field: field === 'form' ? 'title' : field,
            words: sentence,
          }))}
        />
        <DraftNotice />
        <input type="hidden" name="submissionId" value={submissionId} />
        <input type="hidden" name="openedAt" value={openedAt} />
        <RereadFields passages={passages} seen={seen} />
        <TextField
          name="title"
          label={ask.what}
          hint={ask.whatHint}
          error={told.title}
          defaultValue={value('title')}
          large
          required
        />
        {similar}
        <TextArea
          name="body"
          label={ask.more}
          hint={ask.moreHint}
          error={told.body}
          defaultValue={value('body')}
          limit={limits.body.most}
          rows={9}
          required
        />
        <AttachmentFields files={files} error={told.attachments} action={action} />
        <SelectField
          name="addressee"
          label={ask.whom}
          hint={ask.whomHint}
          error={told.addressee}
          defaultValue={value('addressee') ?? 'unknown'}
          choices={[{ value: 'unknown', words: ask.unknown }]}
          groups={[
            { words: ask.services, choices: choices.services.map(option('service')) },
            { words: ask.officials, choices: choices.officials.map(option('official')) },
          ]}
        />
        <SelectField
          name="topic"
          label={ask.topic}
          hint={ask.topicHint}
          error={told.topic}
          defaultValue={value('topic') ?? ''}
          choices={[{ value: '', words: ask.unknown }, ...choices.topics.map(option(''))]}
          optional
        />
        <TextField
          name="email"
          type="email"
          label={ask.email}
          hint={ask.emailHint}
          error={told.email}
          defaultValue={value('email')}
          autoComplete="email"
          spellCheck={false}
          required
        />
        <TextField
          name="displayName"
          label={ask.name}
          hint={ask.nameHint}
          error={told.displayName}
          defaultValue={value('displayName')}
          autoComplete="given-name"
          optional
        />
        <div hidden>
          <label htmlFor="website">{ask.trap}</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <p className="field-hint">{ask.willBePublic}</p>
        <div className="stack close">
          <div className="cluster">
            <Button look="primary">{ask.send}</Button>
            <span data-look="">
              <Button name="look" value="yes" formAction={`${action}#similar`}>
                {words[language].similar.look}
              </Button>
            </span>
          </div>
          {challenge && <ProofFields challenge={challenge} />}
          <p className="small-print">{ask.next}</p>
          <PrivacyLine form="ask" />
          <DraftLine />
        </div>
      </form>
      <form id={spareForm} method="post" />
    </>
  )
}
