// What can be said about a SASL exchange, in English.

import type { Text } from '../i18n/text.ts';
import type { SaslId } from './citations.ts';

export const saslTexts: Record<SaslId, Text> = {
  // ---- Mechanisms
  'sasl.9798-M-DSA-SHA1': {
    title: '9798-M-DSA-SHA1',
    body: 'Client and server prove themselves to each other with certificates and DSA signatures. From 2001; no mail program you meet has it.',
  },
  'sasl.9798-M-ECDSA-SHA1': {
    title: '9798-M-ECDSA-SHA1',
    body: 'Client and server prove themselves to each other with certificates on elliptic curves. Defined in 2001 and hardly ever built.',
  },
  'sasl.9798-M-RSA-SHA1-ENC': {
    title: '9798-M-RSA-SHA1-ENC',
    body: 'Client and server prove themselves to each other with RSA certificates. TLS with a client certificate (EXTERNAL) took its place.',
  },
  'sasl.9798-U-DSA-SHA1': {
    title: '9798-U-DSA-SHA1',
    body: 'Only the client proves itself, with a certificate and a DSA signature. You would need a program made for it.',
  },
  'sasl.9798-U-ECDSA-SHA1': {
    title: '9798-U-ECDSA-SHA1',
    body: 'Only the client proves itself, with a certificate on an elliptic curve. Choose another mechanism if one is offered.',
  },
  'sasl.9798-U-RSA-SHA1-ENC': {
    title: '9798-U-RSA-SHA1-ENC',
    body: 'Only the client proves itself, with an RSA certificate. The server stays unproven, so it should run under TLS.',
  },
  'sasl.ANONYMOUS': {
    title: 'ANONYMOUS',
    body: 'A guest login. The answer is no secret but a trace, such as your address, and what guests may do is little.',
  },
  'sasl.CRAM-MD5': {
    title: 'CRAM-MD5',
    body: 'The password itself is not sent: you answer the server’s challenge with your name and a keyed MD5 digest of it, which openssl can compute. MD5 is old, so do it under TLS.',
  },
  'sasl.DIGEST-MD5': {
    title: 'DIGEST-MD5',
    body: 'A challenge and digest scheme with so many options that programs failed to agree on them. It was retired in 2011: choose another mechanism.',
  },
  'sasl.EAP-AES128': {
    title: 'EAP-AES128',
    body: 'You log in at your own institution, and the server asks there, as in eduroam. It needs a program with such an account.',
  },
  'sasl.EAP-AES128-PLUS': {
    title: 'EAP-AES128-PLUS',
    body: 'Like EAP-AES128, and tied to this very TLS connection, so that nobody in the middle can pass the login on.',
  },
  'sasl.ECDH-X25519-CHALLENGE': {
    title: 'ECDH-X25519-CHALLENGE',
    body: 'You prove that you hold a Curve25519 key, without any password. From chat networks (IRC), not from mail.',
  },
  'sasl.ECDSA-NIST256P-CHALLENGE': {
    title: 'ECDSA-NIST256P-CHALLENGE',
    body: 'You sign the server’s challenge with an elliptic-curve key. Chat networks (IRC) use it; mail servers do not.',
  },
  'sasl.EXTERNAL': {
    title: 'EXTERNAL',
    body: 'Who you are was proved outside this protocol, usually by a TLS client certificate. The answer is only the name you want to act as, and mostly empty.',
  },
  'sasl.GS2-*': {
    title: 'a GS2 mechanism',
    body: 'A system of single sign-on, carried in a common frame; the letters behind GS2- are its number. It needs a program that has joined the system.',
  },
  'sasl.GS2-KRB5': {
    title: 'GS2-KRB5',
    body: 'A Kerberos ticket in the newer frame. It needs a program that holds a ticket, usually on a computer of the same organisation.',
  },
  'sasl.GS2-KRB5-PLUS': {
    title: 'GS2-KRB5-PLUS',
    body: 'A Kerberos ticket, tied to this very TLS connection, so that nobody in the middle can use it elsewhere.',
  },
  'sasl.GSS-SPNEGO': {
    title: 'GSS-SPNEGO',
    body: 'Microsoft’s way to let both sides choose between Kerberos and NTLM. Windows programs do it by themselves; by hand choose another.',
  },
  'sasl.GSSAPI': {
    title: 'GSSAPI',
    body: 'A Kerberos ticket proves who you are, with no password on the line. It needs a program that holds one; by hand choose another.',
  },
  'sasl.KERBEROS_V4': {
    title: 'KERBEROS_V4',
    body: 'Tickets of Kerberos 4, broken long ago. A server that still offers it should be renewed; use GSSAPI instead.',
  },
  'sasl.KERBEROS_V5': {
    title: 'KERBEROS_V5',
    body: 'A name that was registered for Kerberos 5 and is not used: real servers call the same thing GSSAPI.',
  },
  'sasl.LOGIN': {
    title: 'LOGIN',
    body: 'The server asks for the user name, then for the password; each answer is base64. Old, never standardised, and still the most used. Base64 hides nothing: use it under TLS.',
  },
  'sasl.NMAS-SAMBA-AUTH': {
    title: 'NMAS-SAMBA-AUTH',
    body: 'Novell’s login for accounts shared with Windows file servers. Only Novell’s own programs speak it.',
  },
  'sasl.NMAS_AUTHEN': {
    title: 'NMAS_AUTHEN',
    body: 'Part of Novell’s modular login: confirms a session that was opened before. Only Novell’s own programs speak it.',
  },
  'sasl.NMAS_LOGIN': {
    title: 'NMAS_LOGIN',
    body: 'Part of Novell’s modular login: opens a session by password, card or finger. Only Novell’s own programs speak it.',
  },
  'sasl.NTLM': {
    title: 'NTLM',
    body: 'Microsoft’s older challenge and response for Windows accounts, in three steps. Not something to compute by hand, and no longer safe.',
  },
  'sasl.OAUTH10A': {
    title: 'OAUTH10A',
    body: 'A signed request of OAuth 1.0a in place of a password. Providers went on to OAuth 2.0, so look for OAUTHBEARER or XOAUTH2.',
  },
  'sasl.OAUTHBEARER': {
    title: 'OAUTHBEARER',
    body: 'An OAuth 2.0 token in place of the password, in the standardised form. The token comes from the provider’s sign-in page and expires within the hour.',
  },
  'sasl.OPENID20': {
    title: 'OPENID20',
    body: 'You sign in on the web page of an OpenID 2.0 provider, and it tells the server. OpenID 2.0 has been given up.',
  },
  'sasl.OTP': {
    title: 'OTP',
    body: 'A password that is good for one login, taken from a list or a calculator; the server tells which one is due. Somebody who listens can do nothing with it.',
  },
  'sasl.PLAIN': {
    title: 'PLAIN',
    body: 'Name and password travel in one base64 string: NUL, name, NUL, password. Base64 is no encryption, so use it under TLS.',
  },
  'sasl.SAML20': {
    title: 'SAML20',
    body: 'You sign in on the web page of your organisation (SAML), and it tells the server. It needs a program that opens the page.',
  },
  'sasl.SCRAM-*': {
    title: 'a SCRAM mechanism',
    body: 'Both sides prove that they know the password and neither sends it. The name behind SCRAM- is the hash function; several rounds of it are a job for a program.',
  },
  'sasl.SCRAM-SHA-1': {
    title: 'SCRAM-SHA-1',
    body: 'Both sides prove that they know the password and neither sends it, with SHA-1 in thousands of rounds. A program can do that; by hand take PLAIN under TLS.',
  },
  'sasl.SCRAM-SHA-1-PLUS': {
    title: 'SCRAM-SHA-1-PLUS',
    body: 'SCRAM-SHA-1, tied to this very TLS connection: a false server in the middle cannot pass your login on.',
  },
  'sasl.SCRAM-SHA-256': {
    title: 'SCRAM-SHA-256',
    body: 'Both sides prove that they know the password and neither sends it; the best of the common password logins. It takes thousands of rounds of SHA-256, so leave it to a program.',
  },
  'sasl.SCRAM-SHA-256-PLUS': {
    title: 'SCRAM-SHA-256-PLUS',
    body: 'SCRAM-SHA-256, tied to this very TLS connection, so that nobody in the middle can pass the login on. Take it where your program can.',
  },
  'sasl.SCRAM-SHA-512': {
    title: 'SCRAM-SHA-512',
    body: 'SCRAM with a longer hash. Dovecot, Cyrus and others offer it although it is not registered; SCRAM-SHA-256 is as good for you.',
  },
  'sasl.SCRAM-SHA3-512': {
    title: 'SCRAM-SHA3-512',
    body: 'SCRAM with the newest hash family, so far only proposed. Your program will hardly know it; take SCRAM-SHA-256.',
  },
  'sasl.SECURID': {
    title: 'SECURID',
    body: 'You answer with the changing number on an RSA token, and your PIN. Without the token there is no way in.',
  },
  'sasl.SKEY': {
    title: 'SKEY',
    body: 'One-time passwords of the first kind, made with MD4. OTP replaced it in 1998; use that.',
  },
  'sasl.SPNEGO': {
    title: 'SPNEGO',
    body: 'A name that is reserved so that nobody uses it: negotiating inside a negotiated login lets an attacker choose the weakest way. Choose another.',
  },
  'sasl.SPNEGO-PLUS': {
    title: 'SPNEGO-PLUS',
    body: 'Forbidden like SPNEGO, even though it is tied to TLS. A server that offers it breaks the rule.',
  },
  'sasl.SXOVER-PLUS': {
    title: 'SXOVER-PLUS',
    body: 'A sealed login that the server hands on to your home organisation, which decides. A draft; you need an account and a program made for it.',
  },
  'sasl.XOAUTH': {
    title: 'XOAUTH',
    body: 'Google’s first login by token, with OAuth 1. It was switched off; use XOAUTH2.',
  },
  'sasl.XOAUTH2': {
    title: 'XOAUTH2',
    body: 'An OAuth 2.0 token in place of the password: user=…, then auth=Bearer …, each ended by ^A. Google and Microsoft ask for it; the token expires within the hour.',
  },
  'sasl.mechanism': {
    title: 'mechanism {name}',
    body: 'A way to log in. Mailterm has no description of this one; its answers are treated as secrets.',
  },
  'sasl.challenge': {
    title: 'challenge: {decoded}',
    body: 'Base64 for “{decoded}”. The next line you send is taken as the answer to it.',
  },
  'sasl.challenge.user': {
    title: 'asks for: {decoded}',
    body: 'This looks like a code, but it is base64 for “{decoded}”: the server asks for your user name, in base64 too.',
  },
  'sasl.challenge.password': {
    title: 'asks for: {decoded}',
    body: 'Base64 for “{decoded}”: now the server wants the password or authorization code, encoded in base64.',
  },
  'sasl.challenge.cram': {
    title: 'challenge: {decoded}',
    body: 'A string that is good for one login. Compute the HMAC-MD5 of all of it, < and > included, with the password as key (openssl dgst -md5 -hmac does it); then send, in base64, your name, a blank and the 32 hexadecimal digits.',
  },
  'sasl.challenge.scram': {
    title: 'salt and {rounds} rounds',
    body: 'Decoded: nonce {nonce}, salt {salt}, {rounds} rounds of the hash function. From these and the password a program computes your proof. The nonce must begin with the one you sent; if it does not, give up with *.',
  },
  'sasl.challenge.scramFinal': {
    title: 'the server’s proof',
    body: 'The server shows that it knows your password, too. Others do not see it, because guesses could be checked against it. Answer with an empty line, and the final reply comes.',
  },
  'sasl.challenge.scramError': {
    title: 'SCRAM says no: {error}',
    body: 'Base64 for “e={error}”: the login has failed, and this word says why. Send an empty line, and the final reply comes.',
  },
  'sasl.challenge.digest': {
    title: 'DIGEST-MD5, realm {realm}',
    body: 'Decoded: realm {realm}, nonce {nonce}, protection {qop}. The answer is a digest over these, your name and the password, which is a job for a program.',
  },
  'sasl.challenge.digestFinal': {
    title: 'the server’s digest',
    body: 'With rspauth the server proves that it knows the password. It is hidden from others like your own digest. Answer with an empty line.',
  },
  'sasl.challenge.oauthError': {
    title: 'token refused: {status}',
    body: 'It looks like a question and is a refusal. Decoded: {decoded} – send an empty line (XOAUTH2) or AQ== (OAUTHBEARER), and the final reply comes.',
  },
  'sasl.challenge.otp': {
    title: 'one-time password {sequence}',
    body: 'Give your calculator the seed {seed}, the number {sequence} and {algorithm}, or take that number from your list. Send the result in base64, with hex: or word: before it.',
  },
  'sasl.challenge.ntlm': {
    title: 'NTLM message {type}',
    body: 'A binary message of Microsoft’s NTLM; number 2 is the server’s challenge. Mailterm does not take it apart. Only a program can answer it, so give up with * and choose another mechanism.',
  },
  'sasl.challenge.kerberos': {
    title: 'Kerberos token',
    body: 'Binary, and made for one ticket and one moment. Only the program that holds the ticket can read and answer it.',
  },
  'sasl.challenge.binary': {
    title: 'binary challenge',
    body: 'The base64 holds no text, so it was made for a program. By hand you can only give up, with a single *.',
  },
  'sasl.challenge.empty': {
    title: 'empty challenge',
    body: 'The server has nothing to ask; it waits for the first answer of the mechanism.',
  },
  'sasl.challenge.empty.plain': {
    title: 'your turn: name and password',
    body: "PLAIN asks nothing. Send NUL, user name, NUL, password as one base64 string: printf '\\0user\\0password' | base64.",
  },
  'sasl.challenge.empty.login': {
    title: 'empty prompt',
    body: 'The server asks without words. LOGIN goes by its steps: first the user name, then the password, each in base64.',
  },
  'sasl.challenge.empty.scram': {
    title: 'your turn: name and nonce',
    body: 'SCRAM begins with you: n,,n=name,r=random characters, in base64. The server answers with salt and rounds.',
  },
  'sasl.challenge.empty.bearer': {
    title: 'your turn: the token',
    body: 'Send the string with the access token in base64, all in one line. It begins with user= (XOAUTH2) or n,a= (OAUTHBEARER), and ends with two ^A.',
  },
  'sasl.challenge.empty.kerberos': {
    title: 'your turn: a Kerberos token',
    body: 'The server waits for a token that only a program with a ticket can make. Without one, give up with *.',
  },
  'sasl.challenge.empty.ntlm': {
    title: 'your turn: NTLM message 1',
    body: 'The server waits for the first of three messages, in which a Windows program says what it can do.',
  },
  'sasl.challenge.empty.external': {
    title: 'your turn: whom to act as',
    body: 'Your TLS certificate says who you are. Send an empty line to be just that, or another name in base64.',
  },
  'sasl.challenge.empty.anonymous': {
    title: 'your turn: a trace',
    body: 'Guests leave a word, such as a mail address, in base64. Nobody checks it.',
  },
  'sasl.challenge.empty.more': {
    title: 'nothing to ask, go on',
    body: 'An empty challenge in the middle of a login. Answer with an empty line, unless the mechanism still has something to send.',
  },
  'sasl.challenge.notBase64': {
    title: 'challenge, not base64',
    body: 'A challenge should be base64. This one is plain words, which some older servers send.',
  },
  'sasl.response.user': {
    title: 'user name, in base64',
    body: 'The user name, encoded. Anyone who sees this line can decode it, so it is hidden from others.',
  },
  'sasl.response.password': {
    title: 'password, in base64',
    body: 'The password or authorization code, encoded and not encrypted. It is hidden from everyone but you.',
  },
  'sasl.response': {
    title: 'login answer',
    body: 'What the mechanism sends to prove who you are. It is treated as a secret.',
  },
  'sasl.response.plain': {
    title: 'name and password, in base64',
    body: 'NUL, name, NUL, password: encoded, not encrypted. Who sees this line has both, so it is hidden from others.',
  },
  'sasl.response.cram': {
    title: 'name and digest',
    body: 'Your name, and the keyed MD5 of the challenge. The password is not in it, but guesses can be checked against it, so others do not see it.',
  },
  'sasl.response.digest': {
    title: 'DIGEST-MD5 answer',
    body: 'Name, realm, both nonces and a digest over them and the password. A weak password could be guessed from it, so it is hidden from others.',
  },
  'sasl.response.clientFirst': {
    title: 'first SCRAM message',
    body: 'Your name, and random characters that make this login unlike any other. The password plays no part yet.',
  },
  'sasl.response.clientFinal': {
    title: 'SCRAM proof',
    body: 'It proves that you know the password without sending it. With salt and rounds somebody could try passwords against it, so it is hidden.',
  },
  'sasl.response.token': {
    title: 'access token, in base64',
    body: 'The user, and a token that lets in whoever holds it until it expires. It is hidden from everyone but you.',
  },
  'sasl.response.kerberos': {
    title: 'your Kerberos token',
    body: 'Made by your program from a ticket. It is treated as a secret, although it is of use only once.',
  },
  'sasl.response.ntlm': {
    title: 'NTLM message of yours',
    body: 'The first says what your program can do, the third holds a digest made with the password; passwords have been found from it, so it is hidden.',
  },
  'sasl.response.external': {
    title: 'name to act as',
    body: 'What was proved before this login says who you are; this is only the name that you want to use.',
  },
  'sasl.response.anonymous': {
    title: 'a guest’s trace',
    body: 'A word that the server may write into its log. It proves nothing, and is hidden only to be safe.',
  },
  'sasl.response.acknowledge': {
    title: 'error read, go on',
    body: 'AQ== is a single ^A in base64. It tells the server that you have read its error, so that it can give its final reply.',
  },
  'sasl.response.none': {
    title: 'an empty answer',
    body: 'You have nothing to add. The server goes on, or decides.',
  },
  'sasl.response.empty': {
    title: 'empty first answer',
    body: 'A single = stands for an empty first answer, because a blank could not be seen.',
  },
  'sasl.cancel': { title: 'cancel', body: 'A single asterisk gives up this login; the server answers 501 or -ERR.' },
  'sasl.notBase64': {
    title: 'The answer was not base64',
    body: 'What you sent is not a valid base64 string. Encode the plain text first, keep every = at the end, and send it as one line.',
  },
  'sasl.endsWithNewline': {
    title: 'Your base64 ends with a newline',
    body: "Decoded, the answer ends with a line break. The command echo adds it: use printf '%s' or echo -n before base64.",
  },
  'sasl.plainShape': {
    title: 'The PLAIN answer has another shape',
    body: "Decoded it must be NUL, user name, NUL, password: two NUL octets, the first one at the very start. Try printf '\\0user\\0password' | base64.",
  },
  'sasl.cramShape': {
    title: 'The CRAM-MD5 answer has another shape',
    body: 'Decoded it must be the user name, one blank and 32 hexadecimal digits. The digest itself is not put into base64; the whole line is.',
  },
  'sasl.scramShape': {
    title: 'The SCRAM answer has another shape',
    body: 'The first answer is n,,n=name,r=nonce, the second c=biws,r=nonce of both sides,p=proof; each in base64, with the commas.',
  },
  'sasl.bearerShape': {
    title: 'The token stands in another shape',
    body: 'Decoded, XOAUTH2 is user=NAME^Aauth=Bearer TOKEN^A^A; OAUTHBEARER begins with n,a=NAME,^A instead. Each ^A is the octet 1.',
  },
  'sasl.looksLikeCommand': {
    title: 'A command was taken as an answer',
    body: 'While the server waits for your login answer, every line is that answer, even QUIT. Send a single * to get back to commands.',
  },
  'sasl.sameAsUserName': {
    title: 'Both answers were the same',
    body: 'The password line equals the user name line. The prompts are easy to mix up because they are base64 themselves.',
  },
  'sasl.authorizationCode': {
    title: 'Name or password not accepted',
    body: 'Many providers (163, QQ and others) do not take the web password here. They want an authorization code that you create in the web mail’s settings.',
  },
  'sasl.userForm': {
    title: 'Perhaps the other form of the name',
    body: 'Some servers want the full address (alice@163.com), others only the part before the @. Try the other one once.',
  },
  'sasl.oauth.token': {
    title: 'Token not accepted',
    body: 'Access tokens expire, mostly within the hour, and belong to one account. Sign in again to get a fresh one for this very address, with the right to read or send mail.',
  },
  'sasl.oauth.scope': {
    title: 'The token does not reach so far',
    body: 'It is genuine, but was not issued for this kind of mail access. Ask for it again, with the scope that the server names.',
  },
  'sasl.oauth.request': {
    title: 'The token’s line is malformed',
    body: 'The server could not read your answer as OAuth. Check its parts, the ^A between them and the two at the end.',
  },
  'sasl.noTicket': {
    title: 'Probably no valid ticket',
    body: 'Kerberos takes only a ticket of its own realm that has not expired. By hand there is none: use a program, or another mechanism.',
  },
  'sasl.noCertificate': {
    title: 'Probably no client certificate',
    body: 'EXTERNAL counts on a certificate that your side shows in the TLS handshake, and a connection by hand shows none. Choose another mechanism.',
  },
  'sasl.noGuests': {
    title: 'Guests are not let in',
    body: 'The server knows ANONYMOUS and does not accept it here. Log in with an account.',
  },
  'sasl.scramError.invalid-encoding': {
    title: 'SCRAM message not readable',
    body: 'The server could not take your message apart. Check commas, letters and base64, and that it came in one line.',
  },
  'sasl.scramError.extensions-not-supported': {
    title: 'SCRAM extension not known',
    body: 'Your message demands an extension (m=) that the server does not have. Leave it out.',
  },
  'sasl.scramError.invalid-proof': {
    title: 'The proof is wrong',
    body: 'Most often the password is. It can also be the computing: salt, rounds and all three messages go into the proof exactly as they were sent.',
  },
  'sasl.scramError.channel-bindings-dont-match': {
    title: 'Not the same TLS connection',
    body: 'Your side and the server see different TLS connections. Something in between takes the encryption apart; do not log in over it.',
  },
  'sasl.scramError.server-does-support-channel-binding': {
    title: 'The server can bind to TLS',
    body: 'You said that it could not (y,,), and it can. Somebody may have removed the -PLUS mechanisms on the way; or use n,, when your side cannot.',
  },
  'sasl.scramError.channel-binding-not-supported': {
    title: 'The server cannot bind to TLS',
    body: 'You asked for a login that is tied to the TLS connection. Choose the mechanism without -PLUS, and begin with n,,.',
  },
  'sasl.scramError.unsupported-channel-binding-type': {
    title: 'Another kind of binding',
    body: 'The server does not know the kind that stands behind p=. tls-exporter and tls-server-end-point are the usual ones.',
  },
  'sasl.scramError.unknown-user': {
    title: 'SCRAM knows no such user',
    body: 'Nobody of this name can log in here in this way. Check the name, and whether the server wants the full address.',
  },
  'sasl.scramError.invalid-username-encoding': {
    title: 'The user name is badly written',
    body: 'It must be UTF-8 without forbidden characters; a comma in it is written =2C, an equals sign =3D.',
  },
  'sasl.scramError.no-resources': {
    title: 'The server is out of resources',
    body: 'Your login was not judged. Try again in a few minutes.',
  },
  'sasl.scramError.other-error': {
    title: 'SCRAM failed, no reason given',
    body: 'Servers say this also to hide the true reason, which is mostly a wrong name or password.',
  },
};
