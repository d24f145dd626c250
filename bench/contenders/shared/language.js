// The page's language, and one observer for all who follow it.
const followers = new Set();
new MutationObserver(() => followers.forEach((follow) => follow())).observe(document.documentElement, {
  attributeFilter: ['lang'],
});

export const language = () => document.documentElement.lang;
export const follow = (changed) => void followers.add(changed);
export const unfollow = (changed) => void followers.delete(changed);
