// Leaves passwords out of a command line that is going to be shown. Pure.

/** What stands for a password; its length says nothing about that of the password. */
const hidden = '●●●●';

/** A value as shells quote it. */
const value = String.raw`(?:"(?:[^"\\]|\\.)*"|'[^']*'|\S+)`;

const password = new RegExp(
  String.raw`(\s(?:-ap|--auth-password|--password|--pass|--oauth2-bearer)[=\s]\s*)${value}`,
  'gi',
);
/** `-u name:password`: the name may stay. */
const userOption = /(\s(?:-u\s*|--user[=\s]\s*)["']?[^\s:"']+:)("[^"]*"|'[^']*'|[^\s"']+)/g;
const userInUrl = /(:\/\/[^\s/:@]+:)[^\s/@]+(?=@)/g;

/** The line, with every password in it made unreadable. */
export function hideSecrets(line: string): string {
  return line.replace(password, `$1${hidden}`).replace(userOption, `$1${hidden}`).replace(userInUrl, `$1${hidden}`);
}
