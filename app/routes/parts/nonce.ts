import { createContext, useContext } from 'react'

/** The one-time word that lets the desk's own scripts run; public pages run none and never show it. */
export const NonceContext = createContext<string | undefined>(undefined)
export const useNonce = () => useContext(NonceContext)
