// `POST practice/doubles`: a practice server that stands in for one of a transcript, for this visitor and for a while. The
// request is a Double (transcript/double).

/** The answer: the name under which the double is reached, on the port of the server that it stands for. */
export interface DoubleTold {
  readonly host: string;
  readonly port: number;
  readonly security: 'plain' | 'tls';
}

/** Names of doubles: one label below the practice domain, so that its certificate covers them. */
export const doubleName = /^double-[a-z0-9]{10}\.practice\.test$/;
