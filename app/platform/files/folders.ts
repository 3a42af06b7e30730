/**
 * Where a portal keeps the files people joined. The demonstration has a folder of its own, as it has a database of its
 * own: neither's backup may carry the other's, and neither's sweep may take the other's away.
 */
export const filesFolderName = (demo: boolean) => (demo ? 'demo-files' : 'files')
