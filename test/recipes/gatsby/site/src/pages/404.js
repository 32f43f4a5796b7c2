import * as React from "react";

export default function Missing() {
  return <p>There is no such page.</p>;
}
