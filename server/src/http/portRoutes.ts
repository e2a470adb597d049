// What a visitor may know of the practice ports: which ones there are, the name of their room, the sessions that other
// programs have in it, and the certificate to trust.

import express from 'express';
import type { Request, Router } from 'express';
import type { PortsTold } from '@mailterm/shared/wire/ports';
import type { Observers } from '../gateway/observers.ts';
import type { Practice } from '../practice/index.ts';
import { authorityFile } from '../practice/listening/certificate.ts';
import type { OpenPorts } from '../practice/listening/ports.ts';
import { whoseMail } from './whoseMail.ts';
import type { MailParts } from './whoseMail.ts';

/** What is told of. */
export interface PortRouteParts extends MailParts {
  readonly practice: Practice;
  /** They open after the page does; undefined until then, and where there are none. */
  readonly ports?: () => OpenPorts | undefined;
  readonly observers?: Observers;
}

/** `ports` and `ca.pem` below `practice`. */
export function portRoutes(parts: PortRouteParts): Router {
  const { config, practice, ports, observers } = parts;
  const whose = whoseMail(parts);
  const told = (request: Request): PortsTold => {
    const open = ports?.();
    if (!open) return { ports: [], sessions: [] };
    const visitor = whose(request);
    // On one's own machine, what has named no room is nobody else's either.
    const shared = config.targets === 'any' ? (observers?.of(undefined) ?? []) : [];
    const sessions = [...(observers?.of(visitor) ?? []), ...shared].map(({ session, target, startedMs, isOver }) => ({
      id: session.id,
      token: session.token,
      target,
      startedMs,
      isOver,
    }));
    return { host: open.host, room: practice.roomOf(visitor), ports: open.ports, sessions };
  };
  const routes = express.Router();
  routes.get('/ports', (request, response) => {
    response.set('Cache-Control', 'no-store').json(told(request));
  });
  routes.get(`/${authorityFile}`, (_request, response, next) => {
    if (practice.authority === undefined) return next();
    response.type('application/x-pem-file').send(practice.authority);
  });
  return routes;
}
