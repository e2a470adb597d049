// The part of budget.mjs that TypeScript sources use.
export function firstLoad(
  folder: string,
  language: string,
): { scripts: { file: string; kb: number }[]; scriptsKb: number; stylesKb: number };
