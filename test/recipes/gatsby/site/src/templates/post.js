import * as React from "react";
import Layout from "../layout.js";

export default function Post({ pageContext: { title, text } }) {
  return (
    <Layout>
      <h1>{title}</h1>
      <p>{text}</p>
    </Layout>
  );
}
