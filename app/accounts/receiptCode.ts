import { codesOf } from './typedCode'

/** The code of a printed receipt: twelve of 24 signs are some 55 bits. */
export const receiptLength = 12
export const { write: receiptCode, read: readReceipt } = codesOf(receiptLength, 4)
