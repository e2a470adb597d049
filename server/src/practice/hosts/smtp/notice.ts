// The letter that tells a sender what the practice server did with mail for the outside: it kept it. It is no bounce,
// because nothing failed.

/** Writes the notice, with CRLF line ends. */
export function noticeOfKept(kept: {
  readonly to: string;
  readonly recipients: readonly string[];
  readonly date: string;
  readonly host: string;
}): string {
  const lines = [
    'Return-Path: <>',
    `Date: ${kept.date}`,
    `From: Practice server <postmaster@${kept.host}>`,
    `To: ${kept.to}@practice.test`,
    'Subject: Your letter stayed here',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    'The practice server accepted your letter to',
    ...kept.recipients.slice(0, 20).map((address) => `    ${address}`),
    'because you were logged in. A real server would now look up the MX record of',
    'each domain and send it on. This one has no way out: nothing was sent.',
    '',
  ];
  return lines.join('\r\n');
}
