import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { marks } from '~/platform/sockets/contract'
import { words as questionWords } from '~/questions/messages/words'
import { LanguageProvider } from '~/ui/language'
import { behalfChannels } from '../behalf/asking'
import { words } from '../messages/words'
import { InboxSpecimen } from './InboxSpecimen'

test.each(['fr', 'en'] as const)('every mark, channel and state of an inbox line is shown (%s)', language => {
  const html = renderToStaticMarkup(
    <LanguageProvider language={language}>
      <InboxSpecimen theme="light" />
    </LanguageProvider>,
  )
  const told = words[language]
  const { publication, visibility } = questionWords[language]
  const { submitted, published, declined, withdrawn, merged } = publication
  const shown = [
    ...marks.map(mark => told.marks[mark]),
    ...behalfChannels.map(channel => told.channels[channel]),
    ...[submitted, published, declined, withdrawn, merged, visibility.private, visibility.hidden, told.fresh],
  ]
  expect(shown.filter(words => !html.includes(`<span>${words}</span>`) && !html.includes(`>${words}<`))).toEqual([])
})
