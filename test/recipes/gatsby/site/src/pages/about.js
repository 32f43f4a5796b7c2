import * as React from "react";
import Layout from "../layout.js";

export default function About() {
  return (
    <Layout>
      <p>All of them were seen from a boat.</p>
    </Layout>
  );
}
