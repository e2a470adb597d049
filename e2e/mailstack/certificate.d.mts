/** Writes key and certificate, in PEM, where these paths point to. */
export function writeCertificate(files: { readonly certificate: string; readonly key: string }): void;
