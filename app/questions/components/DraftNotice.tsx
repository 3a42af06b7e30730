import { Button } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { words } from '../messages/words'

/** What the `draft` island says of a draft it found. Without scripts nothing is kept, and nothing is said. */
export function DraftNotice() {
  const told = words[useLanguage()].draft
  return (
    <div data-draft-notice="" tabIndex={-1} hidden>
      <Notice>
        <p
          role="status"
          data-draft-told=""
          data-restored={told.restored}
          data-offered={told.offered}
          data-forgotten={told.forgotten}
        />
        <div>
          <Button type="button" hidden data-draft-take="">
            {told.take}
          </Button>
        </div>
      </Notice>
    </div>
  )
}

/** Where the draft is kept and for how long, with the way to forget it: for computers that others use too. */
export function DraftLine() {
  const told = words[useLanguage()].draft
  return (
    <div className="cluster" data-draft-line="" hidden>
      <p className="small-print">{told.where}</p>
      <Button type="button" data-draft-forget="">
        {told.forget}
      </Button>
    </div>
  )
}
