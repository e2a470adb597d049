// Makes the certificate of the practice server: an authority of its own, and under it one certificate for every practice
// name. The key of the authority is thrown away at once, so that whoever trusts it trusts this one certificate only. Loaded
// when a certificate has to be made, which is once in two years.

// The library under @peculiar/x509 asks for it at its own loading.
import 'reflect-metadata';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { X509Certificate } from '@peculiar/x509';
import { randomBytes, webcrypto } from 'node:crypto';

/** Key and certificates in PEM. */
export interface Identity {
  readonly key: string;
  readonly certificate: string;
  /** Who issued it. */
  readonly authority: string;
}

/** The names it is for (RFC 9525 §6.3: `*` stands for one label). */
const names = ['*.practice.test', 'practice.test', 'practice', '*.fault.test', 'fault.test', 'localhost'] as const;
const addresses = ['127.0.0.1', '::1'] as const;

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const dayMs = 86_400_000;
/** Some programs refuse certificates that are valid for longer than 825 days. */
const validDays = 820;

/** Makes a new authority and a certificate that it has issued. */
export async function makeIdentity(nowMs: number): Promise<Identity> {
  const [authorityKeys, keys] = await Promise.all([makeKeys(), makeKeys()]);
  // A day back: clocks of other machines may be behind.
  const period = { notBefore: new Date(nowMs - dayMs), notAfter: new Date(nowMs + validDays * dayMs) };
  const authority = await X509CertificateGenerator.createSelfSigned({
    ...period,
    serialNumber: serialNumber(),
    name: 'CN=Mailterm practice CA',
    keys: authorityKeys,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const certificate = await issue(authority, authorityKeys, keys, period);
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return {
    key: `-----BEGIN PRIVATE KEY-----\n${key.replace(/.{64}/g, '$&\n').trimEnd()}\n-----END PRIVATE KEY-----\n`,
    certificate: `${certificate.toString('pem')}\n`,
    authority: `${authority.toString('pem')}\n`,
  };
}

async function issue(
  authority: X509Certificate,
  authorityKeys: CryptoKeyPair,
  keys: CryptoKeyPair,
  period: { readonly notBefore: Date; readonly notAfter: Date },
): Promise<X509Certificate> {
  return X509CertificateGenerator.create({
    ...period,
    serialNumber: serialNumber(),
    subject: 'CN=mail.practice.test',
    issuer: authority.subject,
    publicKey: keys.publicKey,
    signingKey: authorityKeys.privateKey,
    signingAlgorithm: algorithm,
    // RFC 5280 §4.2: what programs that check strictly want to see.
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension([
        ...names.map((value) => ({ type: 'dns' as const, value })),
        ...addresses.map((value) => ({ type: 'ip' as const, value })),
      ]),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
}

type CryptoKeyPair = webcrypto.CryptoKeyPair;

function makeKeys(): Promise<CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

/** RFC 5280 §4.1.2.2: positive, and not guessable. */
function serialNumber(): string {
  return `01${randomBytes(15).toString('hex')}`;
}
