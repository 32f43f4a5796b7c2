import { moveTo, type Recipe, remove, replace, replaceIn, write } from "../recipe.ts";

const post = (date: string) => write(`---\ntitle: The express\ndate: ${date}\ntags: [fields, Speed]\n---\nToo fast.\n`);
const odd = ["Old Loco", "gare-é", "class-v1.2", "2026-01-05-thaw"].map((name) => `content/posts/${name}.md`);

export const hugo: Recipe = {
  name: "hugo",
  folder: "hugo",
  edits: {
    content: [
      { what: "the text of a post", files: { "content/posts/night.md": replace("slept badly", "slept well") } },
      { what: "the title of a post", files: { "content/posts/night.md": replace("A night", "Two nights") } },
      { what: "the tags of a post", files: { "content/posts/pass.md": replace("[snow]", "[sea]") } },
      { what: "a page", files: { "content/about.md": replace("by day", "by night") } },
      { what: "the home page", files: { "content/_index.md": replace("without hurry", "slowly") } },
      { what: "the text above the list", files: { "content/posts/_index.md": replace("All journeys", "Journeys") } },
      { what: "capitals, spaces, accents, dots, dates", files: replaceIn(odd, "still", "seldom") },
      {
        what: "pages with capitals, spaces, accents",
        files: replaceIn(["content/Time Table.md", "content/été.md"], "In summer", "At weekends"),
      },
      {
        what: "a page with a dot",
        files: { "content/Fare.2026.md": replace("In summer", "At weekends") },
        beyondRules: true,
      },
      { what: "a slug", files: { "content/seats.md": replace("where-to-sit", "seats") }, beyondRules: true },
      {
        what: "an alias",
        files: { "content/about.md": replace("title: About\n", "title: About\naliases: [/us/]\n") },
        beyondRules: true,
      },
      { what: "a draft is published", files: { "content/posts/tunnel.md": replace("draft: true\n", "") } },
      { what: "a draft", files: { "content/posts/tunnel.md": replace("Dark", "Wet") }, changesNothing: true },
      { what: "a bundle", files: { "content/posts/harbour/index.md": replace("The plan", "The map") } },
    ],
    "new page": [
      {
        what: "a post of the future",
        files: { "content/posts/express.md": post("2999-06-10") },
        changesNothing: true,
      },
      { what: "a post", files: { "content/posts/express.md": post("2026-06-10") } },
      { what: "a page", files: { "content/contact.md": write("---\ntitle: Contact\n---\nBy mail.\n") } },
    ],
    "deleted page": [{ what: "a post", files: { "content/posts/branch.md": remove } }],
    "renamed page": [{ what: "a post", files: { "content/posts/branch.md": moveTo("content/posts/railcar.md") } }],
    template: [
      { what: "a layout", files: { "layouts/_default/single.html": replace("<h1>", '<h1 id="top">') } },
      { what: "a partial", files: { "layouts/partials/footer.html": replace("<footer>", "<footer>Write to ") } },
      { what: "the error page", files: { "layouts/404.html": replace("no such page", "nothing here") } },
    ],
    asset: [
      { what: "a file of static/", files: { "static/icon.svg": replace('r="3"', 'r="2"') } },
      { what: "a picture of a bundle", files: { "content/posts/harbour/map.svg": replace('r="3"', 'r="2"') } },
      { what: "the stylesheet, with a fingerprint", files: { "assets/site.css": replace("#222", "#333") } },
    ],
    config: [
      { what: "hugo.toml", files: { "hugo.toml": replace("Slow trains", "Slower trains") } },
      { what: "data of all pages", files: { "data/contact.yaml": replace("trains@", "rail@") } },
    ],
    elsewhere: [{ what: "README.md", files: { "README.md": write("# Slower trains\n") } }],
  },
};
