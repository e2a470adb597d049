// The script of a framed transcript: it tells the page around it how high it is, now and whenever that changes. Nothing else
// leaves it, and it listens to nobody.

export const frameScript = `(function () {
  'use strict';
  var told = 0;
  function tell() {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told && parent !== window) parent.postMessage({ mailterm: 'size', height: (told = height) }, '*');
  }
  new ResizeObserver(tell).observe(document.body);
  addEventListener('load', tell);
  tell();
})();
`;

/** SHA-256 of the script in base64; html.test.ts says what it must be. */
export const frameScriptHash = 'axUgGcIOOPEko/LJILTyQgY4jPgpbHz2CNtDBJxa1T0=';
