import Link from "next/link";
import { loaves } from "../loaves.js";

export default function Home() {
  return (
    <ul>
      {loaves().map(({ slug, title }) => (
        <li key={slug}>
          <Link href={`/posts/${slug}`}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
