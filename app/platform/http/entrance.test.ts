import { expect, test } from 'vitest'
import { isPersonal, largestAt, largestBody, largestUpload, readable, refusalOf, takesFromAnywhere } from './entrance'

const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '12' }
const status = (method: string, headers: Record<string, string> = form, fromHere = true) =>
  refusalOf(method, headers, fromHere)?.status ?? null

test('reading is open to everybody, and a form of ours comes in', () => {
  expect(status('GET', {}, false)).toBeNull()
  expect(status('HEAD', {}, false)).toBeNull()
  expect(status('POST')).toBeNull()
  expect(status('POST', { ...form, 'content-type': 'multipart/form-data; boundary=x' })).toBeNull()
})

test('a button without fields sends no body and comes in', () => {
  expect(status('POST', {})).toBeNull()
  expect(status('POST', { 'content-length': '0' })).toBeNull()
})

test('what no page of ours sends is refused before anything reads it', () => {
  expect(status('POST', form, false)).toBe(403)
  expect(status('PUT')).toBe(405)
  expect(status('DELETE', {})).toBe(405)
  expect(status('POST', { ...form, 'content-type': 'application/json' })).toBe(415)
  expect(status('POST', { 'content-length': '5' })).toBe(415)
  expect(status('POST', { ...form, 'content-length': String(largestBody + 1) })).toBe(413)
  expect(status('POST', { 'content-type': form['content-type'], 'transfer-encoding': 'chunked' })).toBe(411)
})

test('files come in with the form that asks for them, and nowhere else', () => {
  const files = 'multipart/form-data; boundary=x'
  for (const path of ['/questions/new', '/en/questions/new', '/fr/questions/new', '/questions/new.data'])
    expect(largestAt(path, files), path).toBe(largestUpload)
  expect(largestAt('/questions/new', form['content-type'])).toBe(largestBody)
  for (const path of ['/track', '/desk/sign-in', '/questions/new/sent', '/x/questions/new'])
    expect(largestAt(path, files), path).toBe(largestBody)
  const heavy = { 'content-type': files, 'content-length': String(largestUpload + 1) }
  expect(refusalOf('POST', heavy, true, largestUpload)).toMatchObject({
    status: 413,
    words: expect.stringContaining('10 Mo'),
  })
})

test('a sign no database keeps is read as the sign for what cannot be shown', () => {
  expect(readable('/topics/%00?q=a%00b')).toBe('/topics/%EF%BF%BD?q=a%EF%BF%BDb')
})

test('a path that is no text leads nowhere instead of failing, and what can be read stays as it is', () => {
  expect(readable('/track/a%ffb')).toBe('/track/a%EF%BF%BDb')
  expect(readable('/%E0%A4%A')).toBe('/%EF%BF%BDA')
  expect(readable('/topics/100%')).toBe('/topics/100%25')
  expect(readable('/topics/%C3%A9cole?q=%ff?')).toBe('/topics/%C3%A9cole?q=%ff?')
})

test('what is somebody’s own is kept nowhere, in every form of its address', () => {
  const own = ['/desk', '/desk.data', '/desk/inbox', '/account.data', '/en/account', '/track/abc', '/track/abc.data']
  for (const path of [...own, '/confirm/abc', '/sign-in/abc', '/en/sign-in/abc.data'])
    expect(isPersonal(path), path).toBe(true)
  for (const path of ['/', '/track', '/track/sent', '/track.data', '/sign-in', '/en/sign-in/sent', '/questions/desk'])
    expect(isPersonal(path), path).toBe(false)
})

test('only a mail program’s unsubscribing and a provider’s answer may come from elsewhere', () => {
  const listed = ['/follow/one-click/aB-c_d/weekly', '/sign-in/callback', '/desk/sign-in/callback']
  expect(listed.filter(path => !takesFromAnywhere(path))).toEqual([])
  const others = [
    '/follow/stop/aB/weekly',
    '/follow/one-click/aB',
    '/en/follow/one-click/aB/all',
    '/follow/one-click/a/b/c',
    '/sign-in/with',
    '/desk/sign-in',
    '/en/sign-in/callback',
    '/sign-in/callback/x',
    '/desk/sign-in/callback.data',
  ]
  expect(others.filter(takesFromAnywhere)).toEqual([])
})

test('what a link from a mail opens is kept nowhere on the way', () => {
  expect(['/follow/mine/x', '/en/follow/stop/x/all', '/follow/confirm/x.data'].every(isPersonal)).toBe(true)
  expect(['/follow', '/follow/sent', '/en/follow'].some(isPersonal)).toBe(false)
})
