// The page: header, conversation, explanation, and what holds them together. It knows no protocol and sends nothing that
// was not confirmed with Enter.

import { useRef, useState } from 'react';
import { Conversation } from './Conversation.tsx';
import { Explanation } from './explain/Explanation.tsx';
import { useLook } from './look.ts';
import type { Sessions } from './session/useSessions.ts';
import { useSessions } from './session/useSessions.ts';
import type { TerminalHandle } from './terminal/Terminal.tsx';
import { clampPercent, Divider } from './ui/Divider.tsx';
import { Header } from './ui/Header.tsx';
import { SpeechProvider, useLanguage } from './ui/language.tsx';
import { Sheet } from './ui/Sheet.tsx';
import { useStored } from './ui/stored.ts';
import { useMedia, useScheme, useTheme } from './ui/theme.ts';
import styles from './App.module.css';
