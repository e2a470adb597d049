// What somebody puts into a page of their own to show a transcript there. Pure.

/** A frame for a web page. */
export function frameSnippet(url: string, title: string): string {
  return `<iframe src="${url}/embed" title="${attribute(title)}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`;
}

/** A picture that leads to the transcript, for a README. */
export function cardSnippet(url: string, title: string): string {
  return `[![${title.replace(/[\\[\]<>`*_!]/g, String.raw`\$&`)}](${url}.svg)](${url})`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
