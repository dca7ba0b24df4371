/**
 * A script of this site (`*.browser.ts`). A module waits until the page is read, and runs once, however often it is
 * named.
 *
 * @param props.address what `import address from "./….browser.ts?url"` gives
 */
export function BrowserScript({ address }: { address: string }) {
  // oxlint-disable-next-line nextjs/no-sync-scripts -- modules are never in the way of the page
  return <script type="module" src={address} />;
}
