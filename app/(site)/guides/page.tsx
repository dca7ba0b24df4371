import { guidesMetadata, GuidesView } from "./guides-view.tsx";

export const generateMetadata = () => guidesMetadata(1);

export default function GuidesPage() {
  return <GuidesView number={1} />;
}
