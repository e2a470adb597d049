// Text within HTML or SVG that stays text: every sign that could begin or end something else is written as an entity
// (XML 1.0 §2.4). What a screen would obey is made visible before (charset.ts).

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function withEntities(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
