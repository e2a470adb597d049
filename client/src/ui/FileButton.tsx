// A button by which somebody chooses a file. What is done with it is for who draws the button.

import { useRef } from 'react';

interface FileButtonProps {
  readonly name: string;
  /** Which files are offered first, as the `accept` of a field takes it. */
  readonly accept?: string;
  readonly className?: string | undefined;
  readonly onFile: (file: File) => void;
}

/** The button. */
export function FileButton({ name, accept, className, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {name}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={name}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onFile(chosen);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
