// What a person may hide of a transcript before a link to it exists, and what is hidden unless they choose otherwise.

/** True hides. */
export interface HideSwitches {
  /** The addresses of the person: those that were given as sender and as login. */
  readonly ownAddresses: boolean;
  readonly otherAddresses: boolean;
  /** IP addresses, and Received fields as a whole. */
  readonly routes: boolean;
  /** Names of hosts and domains, the server's own included. */
  readonly hosts: boolean;
  /** Letters: header section and body. */
  readonly bodies: boolean;
}

/**
 * What a public link hides at first: letters and routes of real servers, nothing of practice.
 * @param isPractice the session was one with the practice server
 */
export function usualSwitches(isPractice: boolean): HideSwitches {
  return {
    ownAddresses: false,
    otherAddresses: false,
    routes: !isPractice,
    hosts: false,
    bodies: !isPractice,
  };
}
