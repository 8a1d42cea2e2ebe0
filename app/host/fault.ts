/** Something in the surroundings keeps the platform from starting; the message says what, in one line. */
export class StartFault extends Error {
  override name = 'StartFault';
}
