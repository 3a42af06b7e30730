/** The portal cannot start, for a reason somebody can mend. The message is the sentence they read; no stack goes with it. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}
