import { posts } from "../posts.server.js";

export const load = () => ({ posts: posts.map(({ slug, title }) => ({ slug, title })) });
