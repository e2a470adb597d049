// Starts the page.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/index.css';
import { App } from './App.tsx';
import { followLinks } from './routes.ts';
import { createSessionStore } from './session/createStore.ts';
import type { SessionStore } from './session/store.ts';
import { loadScreen } from './terminal/drawing.ts';
import { admitStyles } from './terminal/nonce.ts';
import { chosenNow } from './ui/choices.ts';

admitStyles(document);
followLinks();

/** What the terminal needs is fetched at once, and not after the words and the first drawing. */
function openStore(): SessionStore {
  // As text, the conversation needs no terminal. Of a failure the terminal speaks when it asks again.
  if (chosenNow('view') === 'terminal') loadScreen().catch(() => undefined);
  return createSessionStore();
}

let store: SessionStore | undefined;
const page = document.getElementById('page');
if (!page) throw new Error('The page has no element #page');
createRoot(page).render(
  <StrictMode>
    <App openStore={() => (store ??= openStore())} />
  </StrictMode>,
);
