// The configuration of the two servers, as text. Everything they write lies in one folder, every listener is on
// 127.0.0.1, no name is looked up, and no letter can leave the machine.

export const domain = 'example.test';
export const host = `mail.${domain}`;

/** The accounts. Passwords are practice codes, here and nowhere else. */
export const users = {
  alice: { name: 'alice', password: 'practice-code', address: `alice@${domain}` },
  bob: { name: 'bob', password: 'second-practice-code', address: `bob@${domain}` },
};

/** The system user that owns the mailboxes; Debian gives it the same numbers everywhere. */
export const mailOwner = { uid: 8, gid: 8 };

const accounts = Object.values(users);

/** Where things are inside the folder of one stack. */
export function places(folder) {
  return {
    mail: `${folder}/mail`,
    log: `${folder}/log`,
    postfix: `${folder}/postfix`,
    postfixData: `${folder}/postfix-data`,
    spool: `${folder}/spool`,
    postfixPid: `${folder}/spool/pid/master.pid`,
    certificate: `${folder}/tls/certificate.pem`,
    key: `${folder}/tls/key.pem`,
    dovecot: `${folder}/dovecot`,
    dovecotConf: `${folder}/dovecot/dovecot.conf`,
    dovecotRun: `${folder}/run`,
    dovecotPid: `${folder}/run/master.pid`,
    authSocket: `${folder}/run/postfix-auth`,
  };
}

/** All configuration files: path and content. */
export function configurationFiles(folder, ports) {
  const at = places(folder);
  return {
    [`${at.postfix}/main.cf`]: mainCf(at),
    [`${at.postfix}/master.cf`]: masterCf(ports),
    [`${at.postfix}/mailboxes`]: accounts.map(({ name, address }) => `${address} ${name}/Maildir/\n`).join(''),
    [`${at.postfix}/aliases`]: `postmaster@${domain} ${users.alice.address}\n`,
    [at.dovecotConf]: dovecotConf(at, ports),
    [`${at.dovecot}/users`]: accounts.map(({ name, password }) => `${name}:{PLAIN}${password}::::::\n`).join(''),
  };
}

function mainCf(at) {
  return `compatibility_level = 3.6
queue_directory = ${at.spool}
data_directory = ${at.postfixData}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = ${at.log}/postfix.log
maillog_file_prefixes = ${at.log}
mail_owner = postfix
setgid_group = postdrop

myhostname = ${host}
mydomain = ${domain}
myorigin = ${domain}
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = [::1]/128
disable_dns_lookups = yes
smtpd_peername_lookup = no
default_transport = error:5.1.2 no mail leaves this machine
local_transport = error:5.1.1 no local mail here
alias_maps =
alias_database =
notify_classes =
biff = no

virtual_mailbox_domains = ${domain}
virtual_mailbox_base = ${at.mail}
virtual_mailbox_maps = texthash:${at.postfix}/mailboxes
virtual_alias_maps = texthash:${at.postfix}/aliases
virtual_minimum_uid = 1
virtual_uid_maps = static:${mailOwner.uid}
virtual_gid_maps = static:${mailOwner.gid}

smtpd_helo_required = yes
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_tls_security_level = may
smtpd_tls_cert_file = ${at.certificate}
smtpd_tls_key_file = ${at.key}
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${at.authSocket}
smtpd_sasl_security_options = noanonymous
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions = reject_unlisted_recipient
message_size_limit = 1048576
`;
}

// Port 25 in small: takes mail for its own domain, knows no AUTH. The submission port asks for AUTH, in the clear.
function masterCf(ports) {
  const submission = [
    '-o syslog_name=submission',
    '-o smtpd_sasl_auth_enable=yes',
    '-o smtpd_client_restrictions=permit_sasl_authenticated,reject',
  ].join(' ');
  return `127.0.0.1:${ports.smtp} inet n - n - - smtpd
127.0.0.1:${ports.submission} inet n - n - - smtpd ${submission}
127.0.0.1:${ports.smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes ${submission}
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
`;
}

function dovecotConf(at, ports) {
  return `base_dir = ${at.dovecotRun}
log_path = ${at.log}/dovecot.log
protocols = pop3 imap
mail_plugins = quota
listen = 127.0.0.1
ssl = yes
ssl_cert = <${at.certificate}
ssl_key = <${at.key}
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_username_format = %Ln
auth_failure_delay = 1 secs

default_internal_user = dovecot
default_login_user = dovenull
first_valid_uid = 1
mail_location = maildir:~/Maildir
passdb {
  driver = passwd-file
  args = ${at.dovecot}/users
}
userdb {
  driver = static
  args = uid=${mailOwner.uid} gid=${mailOwner.gid} home=${at.mail}/%n
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Trash {
    special_use = \\Trash
    auto = create
  }
}
plugin {
  quota = count:User quota
  quota_vsizes = yes
  quota_rule = *:storage=10M
}
protocol pop3 {
  mail_max_userip_connections = 100
}
protocol imap {
  mail_plugins = quota imap_quota
  mail_max_userip_connections = 100
}
${loginServices(ports)}service auth {
  unix_listener postfix-auth {
    mode = 0660
    user = postfix
    group = postfix
  }
}
# Every client here is 127.0.0.1: no growing delay after a wrong password.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
`;
}

// Each login service listens in the clear on one port, where STARTTLS or STLS is offered, and with TLS on another.
function loginServices(ports) {
  return ['pop3', 'imap']
    .map(
      (name) => `service ${name}-login {
  inet_listener ${name} {
    port = ${ports[name]}
  }
  inet_listener ${name}s {
    port = ${ports[`${name}s`]}
    ssl = yes
  }
}
`,
    )
    .join('');
}
