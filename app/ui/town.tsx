import { createContext, useContext } from 'react'

/** The authority's name, said once around a page; empty where the page is drawn before it is known. */
export const TownContext = createContext('')

export const useTown = (): string => useContext(TownContext)
