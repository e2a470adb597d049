// The Dovecot whose words these are.

import { observed } from '../../hosts/wording.ts';

export const seen = observed('Dovecot 2.3.19.1 of Debian 12, 2026-11');
