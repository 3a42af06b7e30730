import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutZeros } from './withoutZeros.server'

const fields = Array.from({ length: 60 }, (_, index) => `field-${index}`)

function drawn(offset: number, body: PassThrough | ReturnType<typeof withoutZeros>): Promise<string> {
  const page = (
    <form>
      <p>{'x'.repeat(offset)}</p>
      {fields.map(name => (
        <textarea key={name} name={name} defaultValue="Depuis dimanche il s’éteint devant l’école." />
      ))}
    </form>
  )
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      onAllReady() {
        pipe(body)
        text(body).then(resolve, reject)
      },
      onError: reject,
    })
  })
}

const zeros = (html: string) => html.split('\0').length - 1

test('wherever a character falls in React’s buffer, the page holds its words and nothing else', async () => {
  let left = 0
  for (let offset = 0; offset < 60; offset++) {
    const asSent = await drawn(offset, new PassThrough())
    const html = await drawn(offset, withoutZeros())
    left += zeros(asSent)
    expect(zeros(html)).toBe(0)
    expect(html).toBe(asSent.replaceAll('\0', ''))
    expect(html.match(/s’éteint devant l’école/g)).toHaveLength(60)
  }
  // Once React sends none of its own, this file and its test have done their time.
  expect(left).toBeGreaterThan(0)
})
