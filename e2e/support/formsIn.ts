export type FormFound = { action: string; personal: boolean; line: boolean }

/** What tells somebody’s own words or who they are; a hidden trap for robots takes nothing. */
const personalField =
  /<textarea|<input(?=[^>]*\btype="(?:email|text|tel|file|password)")(?![^>]*\bname="website")(?![^>]*\breadonly)/i

/** The POST forms of a page: where each goes, whether it takes personal data, and whether it says what becomes of them. */
export function parse(html: string, address: string): FormFound[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', body = '']) => {
    if (!/method="post"/i.test(head)) return []
    const action = /action="([^"]*)"/.exec(head)?.[1]
    const goes = !action || action.startsWith('#') ? address : action
    return [{ action: goes, personal: personalField.test(body), line: body.includes('data-privacy=') }]
  })
}
