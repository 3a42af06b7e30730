import { useOutletContext } from '@remix-run/react'
import type { DeskQuestion } from '~/moderation/deskQuestion'
import type { DeskAct } from '~/moderation/possible'
import type { View } from '~/moderation/views'

/** What the question's page hands to the act shown in it; `view` is the one its reader came from, when the address says. */
export type DeskContext = { question: DeskQuestion; zone: string; view: View | undefined; acts: DeskAct[] }
export const useDeskQuestion = () => useOutletContext<DeskContext>()
