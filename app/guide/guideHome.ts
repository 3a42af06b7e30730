import type { WalkFrame } from './pages'
import type { Text } from './texts'

export type GuideHomeShown = {
  notices: WalkFrame['notices']
  outcomes: { id: string; title: Text; summary: Text }[]
  letters: { id: string; title: Text }[]
}
