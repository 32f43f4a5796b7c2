import { Link } from "gatsby";
import * as React from "react";
import Layout from "../layout.js";

export default function List({ pageContext: { posts } }) {
  return (
    <Layout>
      <ul>
        {posts.map(({ slug, title }) => (
          <li key={slug}>
            <Link to={`/posts/${slug}/`}>{title}</Link>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
