// The form of a rule: what one provider means by its own wording. Rules are data, each beside a sample that it must hit.
// A rule's texts have the id `provider.` and its own id, in words/.

import type { Citation } from '../citation.ts';
import type { Mender, ReasonId } from '../refusal/vocabulary.ts';

/** How well the wording is attested. `recalled`: reported by others; a card must say so. */
export type Confidence = 'seen' | 'documented' | 'recalled';

/** A reply as the server sends it: without line ends at the end; the lines of a longer one stand behind each other. */
export interface Sample {
  readonly lines: readonly [string, ...string[]];
  /** quoted: word for word from the rule's source (or one that `from` names). made: composed to show the pattern. */
  readonly origin: 'quoted' | 'made';
  /** Where a quoted reply stands, when that is not the rule's source. */
  readonly from?: string;
}

/**
 * What a provider means by a wording.
 *
 * `pattern` sees the normal form of a reply, at most 1,024 characters of it: for SMTP the code, a blank and the words of
 * all lines joined by blanks, with the enhanced status code only once (`535 5.7.8 Username and Password not accepted.
 * Learn more at …`); for POP3 and IMAP the line as it came (`-ERR [AUTH] …`, `a1 NO [ALERT] …`, `* BYE …`). Words are
 * decoded as UTF-8; where they are no UTF-8, each octet is one character (Latin-1), so that GB18030 words can be matched
 * by their octets. It must be linear: no nested or adjacent unbounded repetition.
 */
export interface ProviderRule {
  /** `gmail.badCredentials`: provider in lower case, then what it is about, in camelCase. Unique. */
  readonly id: string;
  /** As people write it: 'Gmail'. */
  readonly provider: string;
  readonly protocol: 'smtp' | 'pop3' | 'imap' | 'any';
  /**
   * The reply codes or status words it is limited to ('535', '-ERR', 'NO'); the pattern is tried for no others. Without
   * it, the rule is tried for every refusal, and only for refusals.
   */
  readonly status?: readonly string[];
  readonly pattern: RegExp;
  /**
   * What every match of the pattern holds, too. Rules that share one object are passed over together when it is absent:
   * for families of tags, which cannot be told by how a reply begins.
   */
  readonly mark?: RegExp;
  readonly sample: Sample;
  readonly confidence: Confidence;
  readonly source: Citation;
  readonly reason: ReasonId;
  readonly mender: Mender;
  /** The rows it came from: numbers of data rows of knowledge/provider-replies.csv, or names of seed-codes.csv. */
  readonly rows: readonly (number | `seed-${string}`)[];
}
