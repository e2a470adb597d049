// `npm start`: the server with the built page.

import path from 'node:path';
import { builtPages } from './http/pages.ts';
import { rootFolder, serve } from './http/serve.ts';
import { refuseStrayUpgrades } from './http/upgrades.ts';

await serve((server, config) => {
  refuseStrayUpgrades(server, config.basePath);
  return builtPages(path.join(rootFolder, 'client/dist'), config.basePath);
});
