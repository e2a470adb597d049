// The client units that wait for their reply, first in, first out, as a value: adding and taking make a new queue and leave
// the old one as it was. Each costs the same however many wait.

/** A chain: an item and those behind it. */
interface Link<Item> {
  readonly item: Item;
  readonly next: Link<Item> | undefined;
}

/** The front in order, the back in reverse. The front is empty only where the whole queue is. */
export interface Queue<Item> {
  readonly length: number;
  readonly front: Link<Item> | undefined;
  readonly back: Link<Item> | undefined;
}

/** A queue in which nothing waits. */
export const emptyQueue: Queue<never> = { length: 0, front: undefined, back: undefined };

/** The queue with an item at its end. */
export function append<Item>({ length, front, back }: Queue<Item>, item: Item): Queue<Item> {
  if (front === undefined) return { length: 1, front: { item, next: undefined }, back: undefined };
  return { length: length + 1, front, back: { item, next: back } };
}

/** The queue without its first item; an empty one stays empty. */
export function withoutFirst<Item>({ length, front, back }: Queue<Item>): Queue<Item> {
  if (front === undefined) return emptyQueue;
  if (front.next) return { length: length - 1, front: front.next, back };
  let reversed: Link<Item> | undefined;
  for (let link = back; link; link = link.next) reversed = { item: link.item, next: reversed };
  return { length: length - 1, front: reversed, back: undefined };
}

/** The item that came last. */
export function newest<Item>({ front, back }: Queue<Item>): Item | undefined {
  return (back ?? front)?.item;
}
