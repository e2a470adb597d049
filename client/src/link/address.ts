// Where the server's WebSocket is, and the path that the server put into the page.

/** The address of a WebSocket of the server, from where the page itself came: `ws` is a session's, `room` a classroom's. */
export function linkUrl(location: Pick<Location, 'protocol' | 'host'>, basePath: string, path = 'ws'): string {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  return `${scheme}//${location.host}${basePath.replace(/\/+$/, '')}/${path}`;
}

/** The path that the server put into the page, or nothing where the page was served without one. */
export function basePathOf(document: Document): string {
  return document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? '';
}
