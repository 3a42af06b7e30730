declare const cleaned: unique symbol

/**
 * HTML that has been through the allow-list. Only the sanitiser makes one; a plain string does not fit where this is
 * asked for, so unsanitised text cannot reach a page by mistake.
 */
export type SafeHtml = string & { readonly [cleaned]: true }
