import '@remix-run/node'

/** Loaders and actions are read back with the types they return, dates included. */
declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}
