// What is typed belongs to the prompt, wherever the focus was left; what another field takes stays there.

import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { usePageKeys } from './keys.ts';

afterEach(cleanup);

const onStray = vi.fn();

function Harness() {
  const nothing = () => undefined;
  usePageKeys({
    onStray,
    onStep: nothing,
    onChip: nothing,
    onSwap: nothing,
    onLeave: nothing,
    onPage: nothing,
    onEscape: nothing,
  });
  return (
    <>
      <button type="button">switch</button>
      <input aria-label="prompt" />
    </>
  );
}

test.each([
  ['a letter on a switch that was clicked', 'button', 'm', 1],
  ['a blank on it, which presses it', 'button', ' ', 0],
  ['a letter in the prompt', 'textbox', 'm', 0],
] as const)('%s', async (_, role, key, times) => {
  onStray.mockClear();
  render(<Harness />);
  await userEvent.click(screen.getByRole(role));
  await userEvent.keyboard(key);
  expect(onStray).toHaveBeenCalledTimes(times);
});
