// stub while building
import type { ReadingPageProps } from '../ReadingPage.tsx';
export default function Transcript(_props: ReadingPageProps) {
  return <p />;
}
