// What stands behind the `#` of the address: a code for learners, a secret for teachers.

import { useEffect, useState } from 'react';

/** @returns the fragment as it is now, without its `#` */
export function useFragment(): string {
  const [fragment, setFragment] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const read = () => setFragment(location.hash.slice(1));
    addEventListener('hashchange', read);
    addEventListener('popstate', read);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', read);
    };
  }, []);
  return fragment;
}
