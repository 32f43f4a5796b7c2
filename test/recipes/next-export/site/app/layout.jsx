import "./globals.css";

export const metadata = { title: "Bread log" };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
        <footer>Baked at home.</footer>
      </body>
    </html>
  );
}
