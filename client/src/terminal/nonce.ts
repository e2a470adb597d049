// xterm.js makes its own <style> elements. The page's policy admits only styles with the nonce of this response, so each
// one that is made from now on gets it. Called once, before the first terminal.

/** @param document the page; the server put the nonce into its head */
export function admitStyles(document: Document): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce;
  if (!nonce) return;
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
