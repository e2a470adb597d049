// The part of browser.mjs that TypeScript sources use.
export function findBrowser(env?: NodeJS.ProcessEnv): string | undefined;
