import "./main.css";
import dial from "./dial.svg";

const routes = import.meta.glob("./routes/*.js");

const name = location.pathname.slice(1) || "timer";
const load = routes[`./routes/${name}.js`] ?? routes["./routes/missing.js"];
const { title, text } = await load();
document.title = title;
document.querySelector("main").innerHTML = `<img src="${dial}" alt=""><h1>${title}</h1><p>${text}</p>`;
