// The elements and attributes that pages of ours are made of. Anything else in them was brought in by somebody.

/** Every attribute of a transcript's page. */
export const attributeNames: readonly string[] = (
  'lang charset http-equiv content name id class href target rel datetime title role hidden type min max value step ' +
  'placeholder for selected start aria-label aria-hidden aria-pressed aria-keyshortcuts data-notes data-at data-class ' +
  'data-name data-place data-found data-guess data-reveal data-play data-pause'
).split(' ');

/** Whatever is in a document and is not known; links that lead elsewhere than to a page, a mailbox or a place of it. */
export function unknownMarkup(
  document: Document,
  elements: readonly string[],
  attributes: readonly string[],
): readonly string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    if (!elements.includes(name)) found.push(name);
    for (const attribute of element.attributes) {
      if (!attributes.includes(attribute.name)) found.push(`${name} ${attribute.name}`);
      if (attribute.name === 'href' && !/^(?:https?:\/\/|mailto:|#)/i.test(attribute.value))
        found.push(attribute.value);
    }
  }
  return found;
}
