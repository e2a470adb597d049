// The lesson that an empty editor begins with: short, whole and passed by its own solution, with one of everything that
// most lessons need.

export const starterLesson = `---
id: my-lesson
title: { en: My lesson, zh: 我的一课 }
time: 10
lint: after
---

## { en: Say hello, zh: 打招呼 }

:::en
Connect with \`telnet practice 25\`{type} and greet the server: \`EHLO me.example.org\`{type}.
:::

:::zh
用 \`telnet practice 25\`{type} 连接，然后向服务器问好：\`EHLO me.example.org\`{type}。
:::

\`\`\`check
- banner 220
- reply 250 to EHLO|HELO
\`\`\`

\`\`\`hint S09
en: EHLO needs a name behind it.
zh: EHLO 后面要写一个名字。
\`\`\`

\`\`\`solution
telnet practice 25
EHLO me.example.org
\`\`\`

## { en: Say good-bye, zh: 道别 }

:::en
End the conversation with \`QUIT\`{type}.
:::

:::zh
用 \`QUIT\`{type} 结束会话。
:::

\`\`\`check
- reply 221 to QUIT
\`\`\`

\`\`\`solution
QUIT
\`\`\`
`;
