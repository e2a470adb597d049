// What nobody could explain in a session with a real server.

import type { TestClient } from './client.ts';

/** The octets of every unknown span of the server, in its order. */
export function unknownWords(client: TestClient): readonly string[] {
  return client.readings('server').flatMap((fact) =>
    fact.reading.spans
      .filter((span) => span.kind === 'unknown')
      .map((span) =>
        client
          .stream('server')
          .subarray(fact.start + span.start, fact.start + span.end)
          .toString('latin1'),
      ),
  );
}
