import { codesOf } from './typedCode'

/** Six signs typed from a mail on another screen: some 27 bits, for fifteen minutes. */
export const signInLength = 6
export const { write: signInCode, read: readSignInCode } = codesOf(signInLength, 3)
