// What somebody puts into a page of their own to show a transcript there. Pure.

/** A frame for a web page. The transcript in it tells how high it is; the line of script below makes the frame as high. */
export function frameSnippet(url: string, title: string): string {
  const address = `${url}/embed`;
  const frame = `<iframe src="${address}" title="${attribute(title)}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`;
  const found = `document.querySelector('iframe[src="${address}"]')`;
  const size = `f&&e.source===f.contentWindow&&e.data.mailterm==='size'&&(f.style.height=e.data.height+'px')`;
  return `${frame}\n<script>addEventListener('message',e=>{const f=${found};${size}})</script>\n`;
}

/** A picture that leads to the transcript, for a README. */
export function cardSnippet(url: string, title: string): string {
  return `[![${title.replace(/[\\[\]<>`*_!]/g, String.raw`\$&`)}](${url}.svg)](${url})`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
