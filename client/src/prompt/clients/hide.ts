// Leaves passwords out of a command line that is going to be shown. Pure.

/** What stands for a password; its length says nothing about that of the password. */
const hidden = '●●●●';

/** A value as shells quote it. */
const value = String.raw`(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"']\S*:(?:"[^"]*"|'[^']*')|\S+)`;

const password = new RegExp(
  String.raw`(\s(?:-ap|--auth-password|--password|--pass|--oauth2-bearer)[=\s]\s*)${value}`,
  'gi',
);
/** `-u name:password`: the name may stay. */
const userOption = new RegExp(String.raw`(\s(?:-u\s*|--user[=\s]\s*))(${value})`, 'gi');
const userInUrl = /(:\/\/[^\s/:@]+:)[^\s/@]+(?=@)/g;

/** The line, with every password in it made unreadable. */
export function hideSecrets(line: string): string {
  return line
    .replace(password, `$1${hidden}`)
    .replace(userOption, (_whole, option: string, login: string) => {
      const [name, quote] = [login.split(':')[0] ?? '', /^["']/.exec(login)?.[0] ?? ''];
      return login.includes(':') ? `${option}${name}:${hidden}${quote}` : `${option}${login}`;
    })
    .replace(userInUrl, `$1${hidden}`);
}
