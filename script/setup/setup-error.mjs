/** Set-up cannot go on, for a reason that the person at the keyboard can do something about: shown without a stack. */
export class SetupError extends Error {}
