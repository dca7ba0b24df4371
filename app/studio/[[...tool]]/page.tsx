import { Studio } from "./studio.tsx";

/** The Studio finds its own way from the address; the server sends the same empty page for all of it. */
export default function StudioPage() {
  return <Studio />;
}
