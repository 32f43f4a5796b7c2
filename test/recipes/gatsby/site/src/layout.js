import * as React from "react";
import "./site.css";

export default function Layout({ children }) {
  return (
    <main>
      {children}
      <footer>Written on the bank.</footer>
    </main>
  );
}
