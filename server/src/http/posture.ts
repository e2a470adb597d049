// What a starting server says about itself: where it is, where it may connect, and a warning for each setting that opens
// it further than one's own machine. Plain English for the operator.

import type { Config } from '../config.ts';
import { limits } from '../limits.ts';
import type { LimitName } from '../limits.ts';
import { isLoopbackName } from '../upstream/hostName.ts';

const reach: Readonly<Record<Config['targets'], string>> = {
  practice: 'its built-in practice servers only',
  listed: 'its practice servers and the servers in MAILTERM_TARGET_LIST',
  public: 'its practice servers and mail ports of public addresses',
  any: 'anywhere, for this machine only',
};

/** The lines to print once the server listens. */
export function describePosture(config: Config): readonly string[] {
  return [
    `Mailterm is ready at ${pageAddress(config)}`,
    `It connects to ${reach[config.targets]} (MAILTERM_TARGETS=${config.targets}).`,
    ...changedLimits(config),
    ...warnings(config).map((warning) => `Warning: ${warning}.`),
  ];
}

function changedLimits(config: Config): readonly string[] {
  const names = (Object.keys(limits) as LimitName[]).filter((name) => config.limits[name] !== limits[name]);
  if (names.length === 0) return [];
  const changes = names.map((name) => `${name}=${config.limits[name]} instead of ${limits[name]}`);
  return [`MAILTERM_LIMITS changes ${changes.join(', ')}.`];
}

function pageAddress({ host, port, basePath }: Config): string {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}${basePath}/`;
}

function warnings(config: Config): readonly string[] {
  const isExposed = !isLoopbackName(config.host);
  const hasForeignOrigin = config.origins.some((origin) => !isLoopbackName(new URL(origin).hostname));
  return [
    isExposed && config.targets === 'any'
      ? `HOST=${config.host} lets other machines ask a server that connects anywhere; only requests for a loopback name are answered`
      : '',
    isExposed && !hasForeignOrigin
      ? `pages from other machines are refused until MAILTERM_ORIGINS names their address`
      : '',
    config.targets === 'public' ? 'visitors can reach public mail servers from this machine’s address' : '',
    config.trustedProxies > 0
      ? `MAILTERM_TRUST_PROXY=${config.trustedProxies} believes X-Forwarded-For; nobody may reach this port but through the proxy`
      : '',
  ].filter((warning) => warning !== '');
}
