import { posts } from "../../../posts.server.js";

export const load = ({ params }) => posts.find(({ slug }) => slug === params.slug);
