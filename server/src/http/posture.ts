// What a starting server says about itself: where it is, where it may connect, and a warning for each setting that opens
// it further than one's own machine. Plain English for the operator.

import type { Config } from '../config.ts';
import { limits } from '../limits.ts';
import type { LimitName } from '../limits.ts';
import type { PracticePort } from '../practice/listening/portNames.ts';
import { blockOf } from '../upstream/blocks.ts';
import { isLoopbackName } from '../upstream/hostName.ts';

const reach: Readonly<Record<Config['targets'], string>> = {
  practice: 'its built-in practice servers only',
  listed: 'its practice servers and the servers in MAILTERM_TARGET_LIST',
  public: 'its practice servers and mail ports of public addresses',
  any: 'anywhere, for this machine only',
};

/**
 * The lines to print once the server listens.
 * @param ports the practice ports that are open
 */
export function describePosture(config: Config, ports: readonly PracticePort[] = []): readonly string[] {
  return [
    `Mailterm is ready at ${pageAddress(config)}`,
    `It connects to ${reach[config.targets]} (${whyTargets(config)}).`,
    ...practicePorts(config, ports),
    ...changedLimits(config),
    ...warnings(config).map((warning) => `Warning: ${warning}.`),
  ];
}

function practicePorts({ practiceHost }: Config, ports: readonly PracticePort[]): readonly string[] {
  if (ports.length === 0) return [];
  const named = ports.map(({ name, port }) => `${name} ${port}`).join(', ');
  return [`Other programs reach the practice server at ${practiceHost}: ${named}.`];
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

/** Practice by default has a reason that the operator should know: something lets others in. */
function whyTargets(config: Config): string {
  const { targets, targetsByDefault } = config;
  const opening = openings(config)[0];
  if (!targetsByDefault || opening === undefined) return `MAILTERM_TARGETS=${targets}`;
  return `MAILTERM_TARGETS is not set, and ${opening} lets others in`;
}

/** The settings by which others than this machine may come in. */
function openings({ host, origins, trustedProxies }: Config): readonly string[] {
  const foreign = foreignOrigins(origins);
  return [
    ...(isLoopbackName(host) ? [] : [`HOST=${host}`]),
    ...(foreign.length === 0 ? [] : [`MAILTERM_ORIGINS=${foreign.join(',')}`]),
    ...(trustedProxies === 0 ? [] : [`MAILTERM_TRUST_PROXY=${trustedProxies}`]),
  ];
}

function foreignOrigins(origins: readonly string[]): readonly string[] {
  return origins.filter((origin) => !isLoopbackName(new URL(origin).hostname));
}

function warnings(config: Config): readonly string[] {
  const { host, targets, trustedProxies, logLevel } = config;
  return [
    ...warningsOfWhoMayCome(config),
    ...warningsOfTargets(config),
    ...(config.practicePorts.length === 0 || isLoopbackName(config.practiceHost)
      ? []
      : [
          `MAILTERM_PRACTICE_HOST=${config.practiceHost} lets other machines use the practice ports; whoever knows the name of a room reads its mail`,
        ]),
    ...(isLoopbackName(host) || targets !== 'any'
      ? []
      : [
          `HOST=${host} lets other machines ask a server that connects anywhere; only requests for a loopback name are answered`,
        ]),
    ...(trustedProxies === 0
      ? []
      : [
          `MAILTERM_TRUST_PROXY=${trustedProxies} believes X-Forwarded-For; nobody may reach this port but through the proxy`,
        ]),
    ...(logLevel === 'debug' || logLevel === 'trace'
      ? [`LOG_LEVEL=${logLevel} writes more about each visit than running it needs`]
      : []),
  ];
}

function warningsOfWhoMayCome(config: Config): readonly string[] {
  const { host, origins, accessCode } = config;
  const foreign = foreignOrigins(origins);
  const inClear = foreign.filter((origin) => origin.startsWith('http:'));
  return [
    ...(isLoopbackName(host) || foreign.length > 0
      ? []
      : ['pages from other machines are refused until MAILTERM_ORIGINS names their address']),
    ...(foreign.length === 0 ? [] : [`pages of ${foreign.join(', ')} may use this server (MAILTERM_ORIGINS)`]),
    ...(inClear.length === 0
      ? []
      : [`what is typed on pages of ${inClear.join(', ')} crosses the network in clear; put HTTPS in front`]),
    ...(accessCode !== undefined || openings(config).length === 0
      ? []
      : ['whoever reaches it may use it, and read /metrics: MAILTERM_ACCESS_CODE is not set']),
  ];
}

function warningsOfTargets({ targets, targetList }: Config): readonly string[] {
  if (targets === 'public') {
    return ['visitors can reach public mail servers from this machine’s address (MAILTERM_TARGETS=public)'];
  }
  if (targets !== 'listed') return [];
  const named = targetList.map(({ host, port }) => (port === undefined ? host : `${host} port ${port}`));
  const inside = targetList.filter(({ host }) => !['public', 'unreadable'].includes(blockOf(host)));
  return [
    `visitors can reach ${named.join(', ')} from this machine’s address (MAILTERM_TARGETS=listed)`,
    ...(inside.length === 0
      ? []
      : [
          `MAILTERM_TARGET_LIST opens ${inside.map(({ host }) => host).join(', ')}, which is not on the public Internet`,
        ]),
  ];
}
