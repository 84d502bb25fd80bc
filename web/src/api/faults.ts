/** No answer came: no network, or a server that is away. Whether it happened is not known. */
export class NetworkFault extends Error {
  override readonly name = 'NetworkFault';
}

/** Nobody is signed in, or not any more. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

/** The server answered with an error: nothing of the request was stored. */
export class ApiFault extends Error {
  override readonly name = 'ApiFault';

  /** @param code stable. @param correlationId to ask the people of the server about; null where none was given. */
  constructor(
    readonly code: string,
    message: string,
    readonly correlationId: string | null,
  ) {
    super(message);
  }

  /** Sent again unchanged it may succeed later. */
  get mayPass(): boolean {
    return this.code === 'INTERNAL';
  }
}
