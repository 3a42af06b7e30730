import { expect, test } from 'vitest'
import { listRoutes } from './routeList'

const loader = () => null
const route = (module: object, more = {}) => ({ one: { id: 'one', parentId: 'root', path: 'one', module, ...more } })

test('a route is listed under its whole address with the guard each method declares', () => {
  const routes = {
    root: { id: 'root', path: '', module: { loader } },
    desk: { id: 'desk', parentId: 'root', path: 'desk', module: { loader, guard: { GET: 'desk.open' } } },
    inbox: {
      id: 'inbox',
      parentId: 'desk',
      path: 'inbox',
      module: { loader, action: loader, guard: { GET: 'inbox.read', POST: 'question.moderate' } },
    },
  }
  const { listed, wrong } = listRoutes(routes)
  expect(wrong).toEqual([])
  expect(listed).toContainEqual({ path: '/desk/inbox', method: 'POST', guard: 'question.moderate', data: true })
  expect(listed).toContainEqual({ path: '/desk', method: 'GET', guard: 'desk.open', data: true })
  expect(listed).toContainEqual({ path: '/socket.io/desk#attend', method: 'MESSAGE', guard: 'inbox.read', data: false })
})

test('a method without a guard is found, and so is a guard without a method or one nobody knows', () => {
  expect(listRoutes(route({ loader })).wrong).toEqual(['one: GET declares no guard'])
  expect(listRoutes(route({ default: loader })).wrong).toEqual(['one: GET declares no guard'])
  expect(listRoutes(route({ loader, action: loader, guard: { GET: 'public' } })).wrong).toHaveLength(1)
  expect(listRoutes(route({ loader, guard: { GET: 'public', POST: 'public' } })).wrong).toEqual([
    'one: POST has a guard and no answer',
  ])
  expect(listRoutes(route({ loader, guard: { GET: 'whoever' } })).wrong).toEqual([
    'one: nobody knows the guard whoever',
  ])
})
