// A file of the page itself, as octets: for what is made of it in the page.

/** Rejects when it does not come. */
export async function assetOctets(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`A file of the page did not come: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
