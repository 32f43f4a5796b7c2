/** Of the time of the build only that there is one is used. */
export default defineNuxtPlugin(({ payload }) => {
  if (payload.prerenderedAt) payload.prerenderedAt = 1;
});
