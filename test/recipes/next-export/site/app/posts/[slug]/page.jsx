import { loaves } from "../../../loaves.js";

export const dynamicParams = false;

export function generateStaticParams() {
  return loaves().map(({ slug }) => ({ slug }));
}

export default async function Loaf({ params }) {
  const { slug } = await params;
  const { title, text } = loaves().find((loaf) => loaf.slug === decodeURIComponent(slug));
  return (
    <article>
      <h1>{title}</h1>
      <p>{text}</p>
    </article>
  );
}
